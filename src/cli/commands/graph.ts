import type { Command } from "commander";
import { exportGraph } from "../../export/formats.js";
import type { CommandModule, Io } from "../command.js";
import { loadGraph } from "../load-graph.js";
import { writeOutput } from "../output.js";

const examples = `
Examples:
  $ dramatis graph reports.ndjson -o news.json           one graph of all reports
  $ dramatis graph monday.json tuesday.json -o week.json merge graphs
  $ cat part-*.ndjson | dramatis graph > news.json`;

/** `dramatis graph REPORTS…`: reports and graphs in, one graph out. */
export const graphCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("graph")
      .description("merge reports and graphs into one graph, as JSON that keeps everything")
      .argument("[files...]", "files of reports or graphs; none or - for standard input")
      .option("-o, --output <file>", "write to a file instead of standard output")
      .addHelpText("after", examples)
      .action(async (files: string[], flags: { readonly output?: string }) => {
        const graph = await loadGraph(io, files);
        if (graph !== undefined) await writeOutput(io, flags.output, exportGraph(graph, "graph"));
      });
  },
};
