import type { Command } from "commander";
import { viewerScript } from "../../node/viewer-script.js";
import { writeHtml } from "../../viewer/html.js";
import type { CommandModule, Io } from "../command.js";
import { loadGraph } from "../load-graph.js";
import { writeOutput } from "../output.js";

interface ViewFlags {
  readonly title?: string;
  readonly output?: string;
}

const examples = `
Examples:
  $ dramatis view news.json -o news.html          open news.html in a browser; it needs no network
  $ dramatis view reports.ndjson --title "May" -o may.html`;

/** `dramatis view FILES…`: reports and graphs in, one HTML page out. */
export const viewCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("view")
      .description("write a web page that shows the graph, its evidence and its articles")
      .argument("[files...]", "files of reports or graphs; none or - for standard input")
      .option("--title <title>", "the page's title")
      .option("-o, --output <file>", "write to a file instead of standard output")
      .addHelpText("after", examples)
      .action(async (files: string[], flags: ViewFlags) => {
        const script = viewerScript();
        const graph = await loadGraph(io, files);
        if (graph === undefined) return;
        const title = flags.title === undefined ? {} : { title: flags.title };
        await writeOutput(io, flags.output, writeHtml(graph, { ...title, script }));
      });
  },
};
