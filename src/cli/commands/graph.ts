import type { Command } from "commander";
import { exportGraph } from "../../export/formats.js";
import { asOf } from "../../query/as-of.js";
import type { CommandModule, Io } from "../command.js";
import { loadGraph } from "../load-graph.js";
import { writeOutput } from "../output.js";
import { readOverrides } from "../overrides.js";

interface GraphFlags {
  readonly asOf?: string;
  readonly overrides?: string;
  readonly remove: readonly string[];
  readonly output?: string;
}

const examples = `
Corrections are a JSON list; ids are those that "dramatis query" prints; they stay with the graph:
  [{ "kind": "merge", "id": "person:?lee@a2", "into": "person:ann-lee" },
   { "kind": "split", "id": "person:ann-lee", "articles": ["a3"], "into": "person:ann-lee-2" },
   { "kind": "rename", "id": "country:PER", "name": "Republic of Peru" },
   { "kind": "apart", "id": "person:?orr@a2" }]

Examples:
  $ dramatis graph reports.ndjson -o news.json                one graph of all reports
  $ dramatis graph monday.json tuesday.json -o week.json      merge graphs
  $ dramatis graph news.json --overrides fixes.json -o news2.json
  $ dramatis graph news.json --as-of 2023-04 -o april.json    as it stood at the end of April 2023
  $ cat part-*.ndjson | dramatis graph > news.json`;

/** `dramatis graph REPORTS…`: reports and graphs in, one graph out. */
export const graphCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("graph")
      .description("merge reports and graphs into one graph, as JSON that keeps everything")
      .argument("[files...]", "files of reports or graphs; none or - for standard input")
      .option("--overrides <file>", "corrections by hand: merge, split, rename or keep apart nodes (JSON)")
      .option("--as-of <date>", "of the articles published until then only (2023, 2023-04 or 2023-04-04)")
      .option("--remove <articles...>", "leave these articles (ids) out", [])
      .option("-o, --output <file>", "write to a file instead of standard output")
      .addHelpText("after", examples)
      .action(async (files: string[], flags: GraphFlags) => {
        const overrides = flags.overrides === undefined ? [] : await readOverrides(flags.overrides);
        const graph = await loadGraph(io, files);
        if (graph === undefined) return;
        for (const article of flags.remove) graph.remove(article);
        if (overrides.length > 0) graph.override(...overrides);
        const shown = flags.asOf === undefined ? graph : asOf(graph, flags.asOf);
        await writeOutput(io, flags.output, exportGraph(shown, "graph"));
      });
  },
};
