import { type Command, Option } from "commander";
import { DramatisError } from "../../document/errors.js";
import { ENTITY_TYPES, type EntityType, STATUSES, type Status } from "../../document/labels.js";
import type { EdgeFilter } from "../../graph/filter.js";
import type { Graph } from "../../graph/graph.js";
import type { GraphEdge, GraphNode } from "../../graph/results.js";
import { isDatabase } from "../../node/ladybug/ask.js";
import { holdersOf } from "../../query/holders.js";
import { whoMet } from "../../query/meetings.js";
import { answer } from "../answer.js";
import type { CommandModule, Io } from "../command.js";
import { EDGE_COLUMNS, namedEdge } from "../edge-rows.js";
import { loadGraph } from "../load-graph.js";
import { numberOption } from "../number-option.js";
import { writeOutput } from "../output.js";
import { createPaint } from "../paint.js";
import { printRows, ROW_FORMATS, type RowFormat, type TableColumn } from "../table.js";

interface QueryFlags {
  readonly between?: readonly string[];
  readonly path?: readonly string[];
  readonly met?: true;
  readonly holders?: string;
  readonly type?: EntityType;
  readonly relation?: readonly string[];
  readonly status?: readonly Status[];
  readonly direction: "out" | "in" | "both";
  readonly from?: string;
  readonly to?: string;
  readonly minConfidence?: number;
  readonly limit: number;
  readonly format: RowFormat;
  readonly output?: string;
}

const examples = `
Names, aliases, codes and ids all find their node: "Blinken", "USA", "person:antony-blinken".

Examples:
  $ dramatis query news.json                                     who and what is in it
  $ dramatis query news.json Blinken --relation visit            whom and what Blinken visited, who visited him
  $ dramatis query news.json --between DPRK Russia               all ties of two
  $ dramatis query news.json --path "Antony Blinken" Putin       how two are connected
  $ dramatis query news.json --met --from 2023-04 --to 2023-06   who met whom between dates
  $ dramatis query news.json --holders "foreign minister of Finland" --to 2023-04-04 --format json
  $ dramatis query news.lbug "MATCH (p:Person)-[v:VISIT]->(c) RETURN p.name, c.name, v.first"
                                                                 Cypher, of a file that dramatis load wrote`;

/** `dramatis query FILE [NAME…]`: questions to a graph. */
export const queryCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("query")
      .description("ask a graph: neighbours, ties, paths, meetings, office holders")
      .argument("<file>", "a graph or reports, or a database of dramatis load; - for standard input")
      .argument("[names...]", "nodes whose ties to list; none: list the nodes. Of a database: a question in Cypher")
      .option("--between <names...>", "the ties between two nodes")
      .option("--path <names...>", "a shortest path between two nodes")
      .option("--met", "who met whom (of the names given, or all)")
      .option("--holders <office>", "who held an office, at the date of --to or at last")
      .addOption(new Option("--type <type>", "list nodes of this type only").choices(ENTITY_TYPES))
      .option("--relation <relation...>", "relations, verbs, event types or PLOVER types: one must fit")
      .addOption(new Option("--status <status...>", "one of these statuses").choices(STATUSES))
      .addOption(
        new Option("--direction <direction>", "edges from or to the names")
          .choices(["out", "in", "both"])
          .default("both"),
      )
      .option("--from <date>", "not before this date (2023, 2023-04 or 2023-04-04)")
      .option("--to <date>", "not after this date")
      .option("--min-confidence <number>", "edges at least this sure, 0 to 1", numberOption(0, 1))
      .option("--limit <number>", "at most so many rows", numberOption(1, Number.POSITIVE_INFINITY), Infinity)
      .addOption(new Option("-f, --format <format>", "how to print").choices(ROW_FORMATS).default("table"))
      .option("-o, --output <file>", "write to a file instead of standard output")
      .addHelpText("after", examples)
      .action(async (file: string, names: string[], flags: QueryFlags) => {
        const paint = createPaint(io.color && flags.output === undefined);
        if (isDatabase(file)) {
          await writeOutput(io, flags.output, await answer(file, names, { ...flags, paint }));
          return;
        }
        const graph = await loadGraph(io, [file]);
        if (graph === undefined) return;
        const listing = names.length === 0 && !flags.between && !flags.path && !flags.met && !flags.holders;
        const output = listing
          ? printRows(nodesOf(graph, flags), NODE_COLUMNS, flags.format, paint)
          : printRows(
              edgesOf(graph, names, flags)
                .slice(0, flags.limit)
                .map((edge) => namedEdge(graph, edge)),
              EDGE_COLUMNS,
              flags.format,
              paint,
            );
        await writeOutput(io, flags.output, output);
      });
  },
};

function edgesOf(graph: Graph, names: readonly string[], flags: QueryFlags): readonly GraphEdge[] {
  const filter = filterOf(flags);
  if (flags.between !== undefined) return graph.between(...pair("between", flags.between), filter);
  if (flags.path !== undefined) return graph.path(...pair("path", flags.path), filter)?.edges ?? [];
  if (flags.holders !== undefined) return holdersOf(graph, flags.holders, flags.to).map(({ edge }) => edge);
  if (flags.met) {
    const { relation: _relation, ...rest } = filter;
    const people = names.length === 0 ? [undefined] : names;
    return people.flatMap((who) => whoMet(graph, who === undefined ? rest : { ...rest, who }));
  }
  const around = names.flatMap((name) => graph.neighbors(name, { ...filter, direction: flags.direction }));
  return [...new Map(around.map(({ edge }) => [edge.id, edge])).values()];
}

function filterOf(flags: QueryFlags): EdgeFilter {
  const { relation, status, from, to, minConfidence } = flags;
  return {
    ...(relation === undefined ? {} : { relation }),
    ...(status === undefined ? {} : { status }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
  };
}

function pair(option: string, names: readonly string[]): readonly [string, string] {
  const [a, b, ...rest] = names;
  if (a !== undefined && b !== undefined && rest.length === 0) return [a, b];
  throw new DramatisError("option-invalid", `--${option} takes two names`, {
    value: names.join(" "),
    remedy: `write it behind the file, as in: query news.json --${option} A B`,
  });
}

type EntityRow = GraphNode & { readonly kind: "entity" };

const NODE_COLUMNS: readonly TableColumn<EntityRow>[] = [
  { name: "type", value: ({ type }) => type },
  { name: "name", value: ({ label }) => label },
  { name: "mentions", value: ({ mentions }) => mentions },
  { name: "articles", value: ({ articles }) => articles },
  { name: "id", value: ({ id }) => id },
  { name: "also", value: ({ aliases }) => aliases.join(", ") },
];

/** Entities, the most mentioned first. */
function nodesOf(graph: Graph, { type, limit }: QueryFlags): readonly EntityRow[] {
  return graph
    .nodes()
    .filter((node): node is EntityRow => node.kind === "entity" && (type === undefined || node.type === type))
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
