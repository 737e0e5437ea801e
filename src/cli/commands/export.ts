import { type Command, Option } from "commander";
import { EXPORT_FORMATS, exportGraph } from "../../export/formats.js";
import { GRAPHML_READERS, type GraphmlReader } from "../../export/graphml-flavours.js";
import type { CommandModule, Io } from "../command.js";
import { loadGraph } from "../load-graph.js";
import { writeOutput } from "../output.js";

interface ExportFlags {
  readonly format?: string;
  readonly for?: GraphmlReader;
  readonly texts?: boolean;
  readonly output?: string;
}

const formats = EXPORT_FORMATS.map(({ name, description }) => `  ${name.padEnd(12)} ${description}`).join("\n");
const examples = `
Formats:
${formats}

Examples:
  $ dramatis export news.json -o news.graphml               the format follows from the name of the file
  $ dramatis export news.json --for gephi -o news.graphml   GraphML as Gephi likes it
  $ dramatis export reports.ndjson --format cypher | cypher-shell`;

/** `dramatis export FILES…`: reports and graphs in, a file for another program out. */
export const exportCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("export")
      .description("write a graph for other programs")
      .argument("[files...]", "files of reports or graphs; none or - for standard input")
      .addOption(
        new Option("-f, --format <format>", "what to write (default: by the output's ending, or graphml)").choices(
          EXPORT_FORMATS.map(({ name }) => name),
        ),
      )
      .addOption(new Option("--for <reader>", "the program that will read the GraphML").choices(GRAPHML_READERS))
      .option("--texts", "put the articles' texts in, whoever reads it (GraphML)")
      .option("--no-texts", "leave the articles' texts out (GraphML)")
      .option("-o, --output <file>", "write to a file instead of standard output")
      .addHelpText("after", examples)
      .action(async (files: string[], flags: ExportFlags) => {
        const graph = await loadGraph(io, files);
        if (graph === undefined) return;
        const options = {
          ...(flags.for === undefined ? {} : { for: flags.for }),
          ...(flags.texts === undefined ? {} : { texts: flags.texts }),
        };
        await writeOutput(io, flags.output, exportGraph(graph, flags.format ?? formatOf(flags.output), options));
      });
  },
};

function formatOf(file: string | undefined): string {
  const extension = file?.slice(file.lastIndexOf(".") + 1).toLowerCase();
  return EXPORT_FORMATS.find((format) => format.extension === extension)?.name ?? "graphml";
}
