import { type Command, Option } from "commander";
import { DramatisError } from "../../document/errors.js";
import { parseDate } from "../../document/parse.js";
import type { NewsEvent, Relation, Report } from "../../document/report.js";
import { exportGraph } from "../../export/formats.js";
import { articlesOf, type InputFormat } from "../../node/articles.js";
import { buildGraph, createReader, type Reader } from "../../node/index.js";
import { expandInputs } from "../../node/inputs.js";
import type { CommandModule, Io } from "../command.js";
import { errorLine } from "../fail.js";
import { addFailure, startFailures } from "../failures.js";
import { nameOf } from "../name-of.js";
import { numberOption } from "../number-option.js";
import { writeOutput } from "../output.js";
import { packOption } from "../pack-option.js";
import { createPaint } from "../paint.js";
import { summarize } from "../summary.js";

interface ReadFlags {
  readonly format: "summary" | "json" | "ndjson" | "graphml" | "gexf";
  readonly input?: InputFormat;
  readonly published?: string;
  readonly output?: string;
  readonly tokens?: true;
  readonly text: boolean;
  readonly minConfidence: number;
  readonly limit: number;
  readonly failures?: string;
  readonly pack: readonly string[];
}

const examples = `
Examples:
  $ dramatis read article.txt                          a summary to read
  $ dramatis read article.txt --format json -o a.json  the whole report
  $ dramatis read *.txt --format graphml -o news.graphml
  $ dramatis read inbox/ --format ndjson -o reports.ndjson --failures failures.ndjson
  $ dramatis read article.txt --pack our-names/        with names and office holders of your own
  $ cat articles.ndjson | dramatis read --input ndjson --format ndjson > reports.ndjson`;

/** `dramatis read FILE…`: articles in, reports or one graph out. */
export const readCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("read")
      .description("read articles; print a summary, reports or a graph")
      .argument(
        "[files...]",
        "text, JSON or NDJSON files, packed (.gz) or not, or folders of them; none or - for standard input",
      )
      .addOption(
        new Option("-f, --format <format>", "what to write")
          .choices(["summary", "json", "ndjson", "graphml", "gexf"])
          .default("summary"),
      )
      .addOption(
        new Option("--input <format>", "how articles lie in the files (default: by their ending)").choices([
          "text",
          "json",
          "ndjson",
        ]),
      )
      .option("--published <date>", "publication date (YYYY-MM-DD) of articles that carry none")
      .option("-o, --output <file>", "write to a file instead of standard output")
      .option("--tokens", "add the tokens with their syntax to the reports")
      .option("--no-text", "leave the article texts out of the reports")
      .option("--min-confidence <number>", "leave out statements less sure than this, 0 to 1", numberOption(0, 1), 0)
      .option("--limit <characters>", "refuse longer articles", numberOption(1, Infinity), Infinity)
      .option("--failures <file>", "also write what failed, one JSON object a line")
      .addOption(packOption())
      .addHelpText("after", examples)
      .action(async (files: string[], flags: ReadFlags) => {
        const published = flags.published === undefined ? undefined : parseDate(flags.published);
        const reader = await createReader({ packs: flags.pack });
        const inputs = files.length === 0 ? ["-"] : expandInputs(files);
        if (flags.failures !== undefined) startFailures(flags.failures);
        const reports = readAll(reader, inputs, flags, published, io);
        await writeOutput(io, flags.output, render(reports, flags, io));
      });
  },
};

async function* readAll(
  reader: Reader,
  files: readonly string[],
  flags: ReadFlags,
  published: string | undefined,
  io: Io,
): AsyncGenerator<Named> {
  for (const file of files) {
    for await (const input of articlesOf(file, flags.input)) {
      try {
        if ("error" in input) throw input.error;
        checkLength(input.article.text, flags.limit);
        const date = input.article.published ?? published;
        const article = date === undefined ? input.article : { ...input.article, published: date };
        const report = reader.read(article, { tokens: flags.tokens === true, omitText: !flags.text });
        yield { name: file, report: sureOf(report, flags.minConfidence) };
      } catch (error) {
        io.note(errorLine(error, nameOf(input.file, input.line)));
        io.exit(1);
        if (flags.failures !== undefined) addFailure(flags.failures, input, error);
      }
    }
  }
}

function checkLength({ length }: string, limit: number): void {
  if (length <= limit) return;
  throw new DramatisError("input-too-long", `has ${length} characters, the limit is ${limit}`, {
    value: length,
    remedy: "cut it up or raise --limit",
  });
}

/** A report without the statements below a confidence. */
function sureOf(report: Report, least: number): Report {
  const sure = <T extends NewsEvent | Relation>(statements: readonly T[]) =>
    statements.filter(({ confidence }) => confidence >= least);
  return { ...report, events: sure(report.events), relations: sure(report.relations) };
}

interface Named {
  readonly name: string;
  readonly report: Report;
}

async function* render(reports: AsyncIterable<Named>, flags: ReadFlags, io: Io): AsyncGenerator<string> {
  switch (flags.format) {
    case "summary": {
      const paint = createPaint(io.color && flags.output === undefined);
      for await (const { name, report } of reports) yield `${summarize(report, name, paint)}\n`;
      return;
    }
    case "ndjson":
      for await (const { report } of reports) yield `${JSON.stringify(report)}\n`;
      return;
    case "json": {
      const all = await listOf(reports);
      if (all.length > 0) yield `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`;
      return;
    }
    case "graphml":
    case "gexf": {
      yield* exportGraph(buildGraph(await listOf(reports)), flags.format);
    }
  }
}

async function listOf(reports: AsyncIterable<Named>): Promise<readonly Report[]> {
  const list: Report[] = [];
  for await (const { report } of reports) list.push(report);
  return list;
}
