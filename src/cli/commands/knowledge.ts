import type { Command } from "commander";
import { createKnowledge, type Knowledge } from "../../coreference/knowledge.js";
import type { Article } from "../../document/article.js";
import { loadTables } from "../../lexicon/load-tables.js";
import { foundArticlesOf, type Input, type InputFormat } from "../../node/articles.js";
import { readAssets } from "../../node/assets.js";
import { createReader, type Reader } from "../../node/index.js";
import { expandInputs } from "../../node/inputs.js";
import { readPack } from "../../node/packs.js";
import type { CommandModule, Io } from "../command.js";
import { errorLine } from "../fail.js";
import { inputOption } from "../input-option.js";
import { type MissingRow, missingRows, toOfficesTable } from "../missing-rows.js";
import { nameOf } from "../name-of.js";
import { writeOutput } from "../output.js";
import { packOption } from "../pack-option.js";

interface SuggestFlags {
  readonly input?: InputFormat;
  readonly published?: string;
  readonly output?: string;
  readonly pack: readonly string[];
}

const examples = `
The files hold articles, or reports, whose texts are read again. Articles without a date tell nothing of when.

Examples:
  $ dramatis knowledge suggest articles.ndjson                        what to look at
  $ mkdir ours && dramatis knowledge suggest inbox/ -o ours/offices.tsv
  $ dramatis knowledge suggest new.ndjson --pack ours/                what is still missing`;

/** `dramatis knowledge suggest FILE…`: the rows that the tables of holders lack. */
export const knowledgeCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("knowledge")
      .description("what the tables know, and what they lack")
      .command("suggest")
      .description("print the holders of offices whom articles name and the tables lack, as the offices.tsv of a pack")
      .argument("[files...]", "articles or reports, or folders of them; none or - for standard input")
      .addOption(inputOption("they lie in the files"))
      .option("--published <date>", "publication date (YYYY-MM-DD) of articles that carry none")
      .option("-o, --output <file>", "write to a file instead of standard output")
      .addOption(packOption())
      .addHelpText("after", examples)
      .action(async (files: string[], flags: SuggestFlags) => {
        const assets = { ...readAssets(), packs: flags.pack.map(readPack) };
        const reader = await createReader(assets);
        const knowledge = createKnowledge(loadTables(assets.data, assets.packs));
        const inputs = files.length === 0 ? ["-"] : await expandInputs(files);
        const rows = await rowsOf(inputs, reader, knowledge, flags, io);
        await writeOutput(io, flags.output, [toOfficesTable(rows)]);
      });
  },
};

async function rowsOf(
  files: readonly string[],
  reader: Reader,
  knowledge: Knowledge,
  { input: format, published }: SuggestFlags,
  io: Io,
): Promise<readonly MissingRow[]> {
  const rows: MissingRow[] = [];
  let undated = 0;
  for (const file of files) {
    for await (const input of foundArticlesOf(file, { format })) {
      try {
        const report = reportOf(input, reader, published);
        if (report.published === undefined) undated++;
        rows.push(...missingRows(report, knowledge));
      } catch (error) {
        io.note(errorLine(error, nameOf(input.file, input.line)));
        io.exit(1);
      }
    }
  }
  if (undated > 0) io.note(`dramatis: ${undated} without a date passed over (give --published)`);
  return rows;
}

function reportOf(input: Input<Article>, reader: Reader, published: string | undefined) {
  if ("error" in input) throw input.error;
  const date = input.article.published ?? published;
  return reader.read(input.article, date === undefined ? {} : { published: date });
}
