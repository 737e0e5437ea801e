import { type Command, Option } from "commander";
import type { Graph } from "../../graph/graph.js";
import type { GraphEdge, GraphNode } from "../../graph/results.js";
import { diff, type GraphDiff } from "../../query/diff.js";
import type { CommandModule, Io } from "../command.js";
import { namedEdge } from "../edge-rows.js";
import { loadGraph } from "../load-graph.js";
import { writeOutput } from "../output.js";
import { createPaint, type Paint } from "../paint.js";
import { plain } from "../plain.js";

interface DiffFlags {
  readonly format: "text" | "json";
  readonly output?: string;
}

const examples = `
Examples:
  $ dramatis diff monday.json tuesday.json                 new actors, new ties, offices that changed hands
  $ dramatis diff monday.json tuesday.json --format json   the same with all evidence`;

/** `dramatis diff A B`: what a graph has that another has not. */
export const diffCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("diff")
      .description("compare two graphs: new and missing actors, ties and office holders")
      .argument("<before>", "a graph or reports")
      .argument("<after>", "a graph or reports")
      .addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text"))
      .option("-o, --output <file>", "write to a file instead of standard output")
      .addHelpText("after", examples)
      .action(async (before: string, after: string, flags: DiffFlags) => {
        const old = await loadGraph(io, [before]);
        const now = await loadGraph(io, [after]);
        if (old === undefined || now === undefined) return;
        const found = diff(old, now);
        const paint = createPaint(io.color && flags.output === undefined);
        const json = flags.format === "json";
        await writeOutput(
          io,
          flags.output,
          json ? [`${JSON.stringify(found, null, 2)}\n`] : page(found, old, now, paint),
        );
      });
  },
};

function* page(found: GraphDiff, old: Graph, now: Graph, paint: Paint): Generator<string> {
  const tie = (graph: Graph, sign: string) => (edge: GraphEdge) => {
    const { from, to } = namedEdge(graph, edge);
    return `${sign} ${from} – ${edge.type} – ${to}`;
  };
  const node =
    (sign: string) =>
    ({ type, label }: GraphNode) =>
      `${sign} ${label} (${type})`;
  const names = (nodes: readonly GraphNode[]) => nodes.map(({ label }) => label).join(", ") || "nobody known";
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    ["Articles", [...found.articles.added.map((id) => `+ ${id}`), ...found.articles.removed.map((id) => `- ${id}`)]],
    ["Entities", [...found.entities.added.map(node("+")), ...found.entities.removed.map(node("-"))]],
    [
      "Offices",
      found.offices.map(({ office, before, after }) => `~ ${office.label}: ${names(before)} → ${names(after)}`),
    ],
    [
      "Ties",
      [
        ...found.edges.added.map(tie(now, "+")),
        ...found.edges.removed.map(tie(old, "-")),
        ...found.edges.changed.map(
          ({ before, after }) => `${tie(now, "~")(after)}  ×${before.count} → ×${after.count}`,
        ),
      ],
    ],
  ];
  for (const [heading, lines] of blocks)
    if (lines.length > 0) yield `${paint.heading(heading)}\n${lines.map((line) => `  ${plain(line)}\n`).join("")}`;
}
