import { Command, CommanderError } from "commander";
import { DramatisError, type ErrorCode } from "../document/errors.js";
import { packageVersion } from "../node/package-info.js";
import type { CommandModule, Io } from "./command.js";
import { completionCommand } from "./commands/completion.js";
import { diffCommand } from "./commands/diff.js";
import { explainCommand } from "./commands/explain.js";
import { exportCommand } from "./commands/export.js";
import { graphCommand } from "./commands/graph.js";
import { infoCommand } from "./commands/info.js";
import { knowledgeCommand } from "./commands/knowledge.js";
import { loadCommand } from "./commands/load.js";
import { queryCommand } from "./commands/query.js";
import { readCommand } from "./commands/read.js";
import { verifyCommand } from "./commands/verify.js";
import { viewCommand } from "./commands/view.js";
import { errorLine } from "./fail.js";

const usageErrors: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "option-invalid",
  "query-invalid",
  "format-unknown",
  "pack-invalid",
  "peer-missing",
]);
const commands: readonly CommandModule[] = [
  readCommand,
  graphCommand,
  exportCommand,
  loadCommand,
  queryCommand,
  viewCommand,
  diffCommand,
  explainCommand,
  knowledgeCommand,
  verifyCommand,
  infoCommand,
  completionCommand,
];

const help = `
Examples:
  $ dramatis read article.txt                                who is in an article and what they do
  $ dramatis read inbox/ --format ndjson -o reports.ndjson   a report for each article
  $ dramatis graph reports.ndjson -o news.json               one graph of all
  $ dramatis query news.json --met                           who met whom
  $ dramatis view news.json -o news.html                     a page to look at it

dramatis COMMAND --help shows what a command takes, with examples.
Exit codes: 0 all done, 1 some inputs failed, 2 wrong usage. Colours: on terminals only, never where NO_COLOR is set.`;

/** Runs the command line. Never throws: every failure becomes one line on standard error and an exit code. */
export async function runCli(argv: readonly string[], io: Io): Promise<void> {
  const program = new Command("dramatis")
    .description(
      "Reads English news and tells who is in it, which office they hold, and who did what to whom, as a graph.",
    )
    .version(packageVersion(), "-V, --version")
    .showHelpAfterError("(see dramatis --help)")
    .addHelpText("after", help)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: (text) => io.note(text.trimEnd()) });
  for (const command of commands) command.register(program, io);
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) io.exit(2);
      return;
    }
    io.note(errorLine(error));
    io.exit(error instanceof DramatisError && usageErrors.has(error.code) ? 2 : 1);
  }
}
