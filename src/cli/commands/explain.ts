import type { Command } from "commander";
import type { Article } from "../../document/article.js";
import { DramatisError } from "../../document/errors.js";
import { loadStatusCues, type StatusCues } from "../../extraction/status/effects.js";
import { tableText } from "../../lexicon/table.js";
import { foundArticlesOf, type Input } from "../../node/articles.js";
import { readAssets } from "../../node/assets.js";
import { buildGraph, createReader, type Reader } from "../../node/index.js";
import type { CommandModule, Io } from "../command.js";
import { explain } from "../explain/explain.js";
import { errorLine } from "../fail.js";
import { nameOf } from "../name-of.js";
import { numberOption } from "../number-option.js";
import { packOption } from "../pack-option.js";

interface ExplainFlags {
  readonly between: readonly string[];
  readonly published?: string;
  readonly minConfidence: number;
  readonly pack: readonly string[];
}

const CUES = "lexicon/status-cues.tsv";
const examples = `
The file is an article, or a report, whose text is read again.

Examples:
  $ dramatis explain article.txt --between Finland NATO
  $ dramatis explain reports.ndjson --between Blinken Lavrov --min-confidence 0.8`;

/** `dramatis explain FILE --between A B`: why two are tied, or why not. */
export const explainCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("explain")
      .description("why an article ties two entities, or what comes nearest")
      .argument("[file]", "an article or report; none or - for standard input", "-")
      .requiredOption("--between <names...>", "the two: names, aliases, codes or ids")
      .option("--published <date>", "publication date (YYYY-MM-DD) of an article that carries none")
      .option("--min-confidence <number>", "take statements less sure than this for misses", numberOption(0, 1), 0)
      .addOption(packOption())
      .addHelpText("after", examples)
      .action(async (file: string, flags: ExplainFlags) => {
        const [a, b, ...rest] = flags.between;
        if (a === undefined || b === undefined || rest.length > 0)
          throw new DramatisError("option-invalid", "--between takes two names", {
            remedy: "write it behind the file, as in: explain article.txt --between A B",
          });
        const assets = readAssets();
        const reader = await createReader({ ...assets, packs: flags.pack });
        const cues = loadStatusCues(tableText(assets.data, CUES), CUES);
        for await (const input of foundArticlesOf(file)) {
          try {
            io.out(explainOne(reader, input, [a, b], cues, flags));
          } catch (error) {
            io.note(errorLine(error, nameOf(input.file, input.line)));
            io.exit(1);
          }
        }
      });
  },
};

function explainOne(
  reader: Reader,
  input: Input<Article>,
  [a, b]: readonly [string, string],
  cues: StatusCues,
  { published, minConfidence }: ExplainFlags,
): string {
  if ("error" in input) throw input.error;
  const date = input.article.published ?? published;
  const report = reader.read(input.article, { tokens: true, ...(date === undefined ? {} : { published: date }) });
  const graph = buildGraph([report]);
  const { lines } = explain(report, graph.id(a), graph.id(b), cues, minConfidence);
  return `${lines.join("\n").trim()}\n`;
}
