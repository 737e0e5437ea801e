import type { Command } from "commander";
import { DramatisError } from "../../document/errors.js";
import type { Report } from "../../document/report.js";
import { verifyReport } from "../../document/verify.js";
import { documentsOf } from "../../node/documents.js";
import { readText } from "../../node/files.js";
import type { CommandModule, Io } from "../command.js";
import { errorLine } from "../fail.js";
import { nameOf } from "../name-of.js";
import { plain } from "../plain.js";

const examples = `
Examples:
  $ dramatis verify reports.ndjson                  every offset, quotation and id of every report
  $ dramatis verify report.json --text article.txt  against the article, for a report written with --no-text`;

/** `dramatis verify REPORTS…`: whether what reports say still fits the texts. */
export const verifyCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("verify")
      .description("replay the evidence of reports against the text; exit code 1 if anything moved")
      .argument("[files...]", "files of reports; none or - for standard input")
      .option("--text <file>", "the article's text, in place of the report's own")
      .addHelpText("after", examples)
      .action(async (files: string[], flags: { readonly text?: string }) => {
        const text = flags.text === undefined ? undefined : await readText(flags.text);
        let sound = 0;
        for (const file of files.length === 0 ? ["-"] : files) {
          try {
            for await (const document of documentsOf(file)) {
              if (document.kind === "graph") throw notReport(file);
              if (isSound(document.report, text, io, file)) sound++;
            }
          } catch (error) {
            io.note(errorLine(error, nameOf(file)));
            io.exit(1);
          }
        }
        io.out(`${sound} ${sound === 1 ? "report" : "reports"} sound\n`);
      });
  },
};

function isSound(report: Report, text: string | undefined, io: Io, file: string): boolean {
  if (text === undefined && report.text === "")
    throw new DramatisError("option-invalid", `report ${report.id} came without its text`, {
      remedy: "give the article with --text",
    });
  const problems = verifyReport(report, text);
  for (const { where, message } of problems) io.note(plain(`${nameOf(file)}: ${report.id}: ${where} ${message}`));
  if (problems.length > 0) io.exit(1);
  return problems.length === 0;
}

function notReport(file: string): DramatisError {
  return new DramatisError("input-shape", "is a graph", {
    value: file,
    remedy: "give reports, as dramatis read writes",
  });
}
