import { hash64 } from "../document/id.js";
import type { RelationType } from "../document/labels.js";
import type { EdgeEvidence, EntityNode, EventNode } from "../graph/attributes.js";
import { articleNodeId } from "../graph/contribution.js";
import type { Graph } from "../graph/graph.js";
import { chunks } from "./chunks.js";
import { type EdgeRow, edgeRows, type NodeRow, nodeRows } from "./columns.js";
import { countryOf } from "./nationality.js";

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * A graph as FollowTheMoney entities, one JSON object a line: Person, Position, Occupancy, Organization, PublicBody, Event, Article,
 * and interval schemata for relations. Countries are lower-case ISO 3166 alpha-2 codes. Source: followthemoney's `schema/*.yaml`.
 */
export function writeFollowTheMoney(graph: Graph): Generator<string> {
  return chunks(lines(graph));
}

function* lines(graph: Graph): Generator<string> {
  for (const row of nodeRows(graph)) yield line(nodeEntity(graph, row));
  for (const row of edgeRows(graph)) if (row.edge.kind === "relation") yield line(relationEntity(row));
}

function line({ id, schema, properties }: FtmEntity): string {
  const given = Object.entries(properties).filter(([, values]) => values.length > 0);
  const known = given.map(([name, values]) => [name, REFERENCES.has(name) ? values.map(idOf) : values]);
  return `${JSON.stringify({ id: idOf(id), schema, properties: Object.fromEntries(known) })}\n`;
}

/** An id as FollowTheMoney wants it, of letters, digits, full stops and hyphens: what is legible of ours, and its hash. */
function idOf(id: string): string {
  const legible = id
    .replace(/[^0-9A-Za-z]+/g, "-")
    .replace(/^-/, "")
    .slice(0, 60);
  return `${legible}.${hash64(id)}`;
}

function nodeEntity(graph: Graph, { id, node }: NodeRow): FtmEntity {
  switch (node.kind) {
    case "article":
      return {
        id,
        schema: "Article",
        properties: {
          title: one(node.title ?? node.label),
          publishedAt: one(node.published),
          publisher: one(node.source),
        },
      };
    case "event":
      return { id, schema: "Event", properties: eventProperties(graph, id, node) };
    case "entity": {
      const country = one(countryOf(graph, id)?.iso2?.toLowerCase());
      const proof = proofOf(graph, id);
      const named = { name: [node.label], alias: node.aliases, wikidataId: one(node.wikidata), proof };
      return { id, ...entitySchema(node, named, country) };
    }
  }
}

type Properties = FtmEntity["properties"];

function entitySchema(node: EntityNode, named: Properties, country: readonly string[]): Omit<FtmEntity, "id"> {
  switch (node.type) {
    case "person":
      return { schema: "Person", properties: { ...named, country } };
    case "office":
      return { schema: "Position", properties: { ...named, country } };
    case "organization":
      return { schema: "Organization", properties: { ...named, country } };
    case "country":
      return { schema: "PublicBody", properties: { ...named, country: one(node.iso2?.toLowerCase()) } };
    case "place":
      return { schema: "Address", properties: { ...named, full: [node.label], country } };
    case "group":
      return { schema: "LegalEntity", properties: named };
    case "occasion":
      return { schema: "Event", properties: named };
    case "agreement":
      return { schema: "Document", properties: { ...named, title: [node.label] } };
  }
}

function eventProperties({ raw }: Graph, id: string, node: EventNode): Properties {
  const edges = raw.outEdges(id).map((key) => ({ type: raw.getEdgeAttribute(key, "type"), target: raw.target(key) }));
  const targets = (...types: string[]) =>
    [...new Set(edges.filter(({ type }) => types.includes(type)).map(({ target }) => target))].sort();
  return {
    name: [node.label],
    summary: [`${node.type} (${node.status})`],
    startDate: one(node.first?.slice(0, 10)),
    endDate: one(node.last?.slice(0, 10)),
    involved: targets("actor", "recipient").filter((target) => legal(raw.getNodeAttributes(target))),
    location: targets("place").map((target) => raw.getNodeAttribute(target, "label")),
    proof: [articleNodeId(node.article)],
  };
}

function legal(node: NodeRow["node"]): boolean {
  return node.kind === "entity" && ["person", "organization", "country", "group"].includes(node.type);
}

/** Schema and the names of its two ends for each relation that FollowTheMoney has a word for. */
const SCHEMATA: Readonly<Partial<Record<RelationType, readonly [schema: string, subject: string, object: string]>>> = {
  holdsOffice: ["Occupancy", "holder", "post"],
  memberOf: ["Membership", "member", "organization"],
  worksFor: ["Employment", "employee", "employer"],
  leads: ["Directorship", "director", "organization"],
  represents: ["Representation", "agent", "client"],
  spokespersonFor: ["Representation", "agent", "client"],
  spouseOf: ["Family", "person", "relative"],
  parentOf: ["Family", "person", "relative"],
  siblingOf: ["Family", "person", "relative"],
};

/** Properties whose values are ids. */
const REFERENCES: ReadonlySet<string> = new Set([
  ...["subject", "object", "involved", "proof"],
  ...Object.values(SCHEMATA).flatMap(([, ...ends]) => ends),
]);

function relationEntity({ id, source, target, edge }: EdgeRow): FtmEntity {
  const [schema, subject, object] = SCHEMATA[edge.type as RelationType] ?? ["UnknownLink", "subject", "object"];
  const dated = edge.evidence.filter((item) => item.dated);
  const role = schema === "Family" ? "relationship" : schema === "Occupancy" ? "description" : "role";
  return {
    id,
    schema,
    properties: {
      [subject]: [source],
      [object]: [target],
      [role]: [edge.type],
      startDate: one(dated.map((item) => item.first!.slice(0, 10)).sort()[0]),
      ...(schema === "Occupancy" ? { status: [occupancy(edge.evidence)] } : {}),
      proof: [...new Set(edge.evidence.map((item) => articleNodeId(item.article)))],
    },
  };
}

/** The latest statement decides. */
function occupancy(evidence: readonly EdgeEvidence[]): string {
  const latest = [...evidence].sort((a, b) => ((a.first ?? "") < (b.first ?? "") ? 1 : -1))[0];
  if (latest?.status === "former") return "ended";
  return latest?.status === "ongoing" || latest?.status === "occurred" ? "current" : "unknown";
}

function proofOf({ raw }: Graph, id: string): string[] {
  return raw
    .outEdges(id)
    .filter((key) => raw.getEdgeAttribute(key, "kind") === "mention")
    .map((key) => raw.target(key))
    .sort();
}

function one(value: string | undefined): readonly string[] {
  return value === undefined || value === "" ? [] : [value];
}
