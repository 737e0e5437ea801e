import { type Command, Option } from "commander";
import { DramatisError } from "../../document/errors.js";
import { parseDate } from "../../document/parse.js";
import type { InputFormat } from "../../node/articles.js";
import { readPack } from "../../node/packs.js";
import type { CommandModule, Io } from "../command.js";
import { inputOption } from "../input-option.js";
import { countOption, numberOption } from "../number-option.js";
import { packOption } from "../pack-option.js";
import { runBatch } from "../read/batch.js";
import { READ_FORMATS, type ReadFormat } from "../read/render.js";

interface ReadFlags {
  readonly format: ReadFormat;
  readonly input?: InputFormat;
  readonly published?: string;
  readonly output?: string;
  readonly tokens?: true;
  readonly text: boolean;
  readonly minConfidence?: number;
  readonly limit: number;
  readonly failures?: string;
  readonly jobs?: number;
  readonly timeBudget: number;
  readonly resume?: true;
  readonly quiet?: true;
  readonly pack: readonly string[];
}

/** Longer than any news article; more is most likely a mistake, such as a file of many articles read as one. */
const LIMIT = 1_000_000;

const help = `
Articles are read from text files, JSON ({"text": …, "id"?, "title"?, "published"?, "source"?}), NDJSON (one such
object a line), saved pages of HTML (main text, title and date are found) and RSS or Atom feeds, each also packed
(.gz), and from folders and quoted patterns of them. The ending of a name tells the format, --input overrules it.

An input that cannot be read gives one line on standard error and, with --failures, one JSON object; the others are
read. Exit codes: 0 all read, 1 some failed, 2 wrong usage. The output is the same for any number of jobs.

Reports written with --format ndjson -o FILE grow in FILE.part, beside FILE.journal, until they are complete. After a
stop of any kind the same command with --resume goes on where it was.

Examples:
  $ dramatis read article.txt                             a summary to read
  $ dramatis read page.html --format json -o page.json    the whole report of a saved page
  $ dramatis read 'news/**/*.txt' --format graphml -o news.graphml
  $ dramatis read inbox/ --format ndjson -o reports.ndjson --failures failures.ndjson --time-budget 60
  $ dramatis read inbox/ --format ndjson -o reports.ndjson --failures failures.ndjson --time-budget 60 --resume
  $ dramatis read article.txt --pack our-names/           with names and office holders of your own
  $ curl -s https://example.org/feed.xml | dramatis read --input feed
  $ cat articles.ndjson | dramatis read --input ndjson --format ndjson > reports.ndjson`;

/** What a summary tells unless asked for more: below this, statements of events are more often wrong than right. */
const SURE_ENOUGH = 0.25;

/** `dramatis read FILE…`: articles in, reports or one graph out. */
export const readCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("read")
      .description("read articles; print a summary, reports or a graph")
      .argument("[files...]", "files, folders or patterns of articles; none or - for standard input")
      .addOption(new Option("-f, --format <format>", "what to write").choices(READ_FORMATS).default("summary"))
      .addOption(inputOption("articles lie in the files"))
      .option("--published <date>", "publication date (YYYY-MM-DD) of articles that carry none")
      .option("-o, --output <file>", "write to a file instead of standard output")
      .option("-j, --jobs <number>", "worker threads (default: one for each core)", countOption)
      .option("--resume", "go on with the stopped run of the same command (needs --format ndjson and -o)")
      .option("--failures <file>", "also write what failed, one JSON object a line")
      .option("--limit <characters>", "refuse longer articles", numberOption(1, Infinity), LIMIT)
      .option("--time-budget <seconds>", "give up an article after this time", numberOption(0.001, 1e6), Infinity)
      .option(
        "--min-confidence <number>",
        `leave out statements less sure than this, 0 to 1 (default: ${SURE_ENOUGH} in a summary, else 0)`,
        numberOption(0, 1),
      )
      .option("--tokens", "add the tokens with their syntax to the reports")
      .option("--no-text", "leave the article texts out of the reports")
      .addOption(packOption())
      .option("-q, --quiet", "show no progress")
      .addHelpText("after", help)
      .action(async (files: string[], flags: ReadFlags) => {
        const { published, jobs, timeBudget, minConfidence, limit, pack } = flags;
        checkResume(flags);
        await runBatch(io, {
          paths: files.length === 0 ? ["-"] : files,
          input: flags.input,
          format: flags.format,
          output: flags.output,
          failures: flags.failures,
          resume: flags.resume === true,
          quiet: flags.quiet === true,
          options: {
            tokens: flags.tokens === true,
            omitText: !flags.text,
            minConfidence: minConfidence ?? (flags.format === "summary" ? SURE_ENOUGH : 0),
            limit,
            timeBudget,
            packs: pack.map(readPack),
            ...(published === undefined ? {} : { published: parseDate(published) }),
            ...(jobs === undefined ? {} : { jobs }),
          },
        });
      });
  },
};

function checkResume({ resume, format, output }: ReadFlags): void {
  if (resume !== true || (format === "ndjson" && output !== undefined && output !== "-")) return;
  throw new DramatisError("option-invalid", "--resume needs --format ndjson and --output FILE");
}
