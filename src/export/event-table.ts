import type { EventNode } from "../graph/attributes.js";
import { articleNodeId } from "../graph/contribution.js";
import type { Graph } from "../graph/graph.js";
import type { Column } from "./columns.js";
import { nodeRows } from "./columns.js";
import { table } from "./csv.js";
import { countryOf } from "./nationality.js";

interface EventRow {
  readonly graph: Graph;
  readonly id: string;
  readonly event: EventNode;
}

/**
 * The events of a graph as CSV in the manner of POLECAT: one event a row, PLOVER type and mode, all actors and recipients of it separated by
 * semicolons, with ISO 3166 alpha-3 countries. The party columns are empty where an event has none. Source: PLOVER manual; the columns
 * of the POLECAT files.
 */
export function writeEventTable(graph: Graph): Generator<string> {
  return table(rows(graph), COLUMNS);
}

function* rows(graph: Graph): Generator<EventRow> {
  for (const { id, node } of nodeRows(graph)) if (node.kind === "event") yield { graph, id, event: node };
}

const COLUMNS: readonly Column<EventRow>[] = [
  text("Event ID", ({ id }) => id),
  text("Event Date", ({ event }) => event.first?.slice(0, 10)),
  text("Event Type", ({ event }) => event.plover),
  text("Event Mode", ({ event }) => event.type),
  text("Status", ({ event }) => event.status),
  text("CAMEO Code", ({ event }) => event.cameo),
  text("Quad Code", ({ event }) => event.quad?.toString()),
  ...party("Actor", "actor"),
  ...party("Recipient", "recipient"),
  text("Placename", (row) => listed(row, "place", labelOf)),
  text("Country", (row) => listed(row, "place", countryCode)),
  text("Contexts", ({ event }) =>
    event.values.flatMap(({ role, value }) => (role === "topic" ? [value] : [])).join(";"),
  ),
  text("Confidence", ({ event }) => event.confidence.toString()),
  text("Attributed To", ({ graph, event }) =>
    event.attributedTo.map((id) => (graph.raw.hasNode(id) ? labelOf(graph, id) : id)).join(";"),
  ),
  text("Headline", (row) => article(row)?.title),
  text("Source", (row) => article(row)?.source),
  text("Publication Date", (row) => article(row)?.published),
  text("Article ID", ({ event }) => event.article),
  text("Event Text", ({ graph, id, event }) => {
    const first = event.evidence[0];
    const node = article({ graph, id, event });
    return node === undefined || first === undefined
      ? undefined
      : node.text.slice(first.sentenceStart, first.sentenceEnd);
  }),
];

function text(name: string, value: (row: EventRow) => string | undefined): Column<EventRow> {
  return { name, type: "string", value: (row) => value(row) || undefined };
}

function party(name: string, role: string): Column<EventRow>[] {
  return [
    text(`${name} Name`, (row) => listed(row, role, labelOf)),
    text(`${name} Country`, (row) => listed(row, role, countryCode)),
    text(`${name} ID`, (row) => listed(row, role, (_, id) => id)),
  ];
}

/** One item for each argument with the role, empty ones included, so that the columns of a party line up. */
function listed({ graph, id }: EventRow, role: string, item: (graph: Graph, id: string) => string): string {
  const { raw } = graph;
  const targets = raw.outEdges(id).filter((key) => raw.getEdgeAttribute(key, "type") === role);
  const ids = targets.map((key) => raw.target(key)).sort();
  return ids.map((target) => item(graph, target).replaceAll(";", ",")).join(";");
}

function labelOf({ raw }: Graph, id: string): string {
  return raw.getNodeAttribute(id, "label");
}

function countryCode(graph: Graph, id: string): string {
  return countryOf(graph, id)?.iso3 ?? "";
}

function article({
  graph,
  event,
}: EventRow): { title?: string; source?: string; published?: string; text: string } | undefined {
  const node = graph.raw.getNodeAttributes(articleNodeId(event.article));
  return node.kind === "article" ? node : undefined;
}
