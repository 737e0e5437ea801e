import type { EntityType } from "../document/labels.js";
import type { EdgeAttributes, EdgeEvidence, NodeAttributes } from "../graph/attributes.js";
import { articleNodeId } from "../graph/contribution.js";
import type { Graph } from "../graph/graph.js";
import { ENTITY_FACTS, RELATION_FACTS } from "../ontology/tables.js";
import { type EdgeRow, edgeRows, nodeRows } from "./columns.js";

/** Prefixes of the terms in {@link Resource}. */
export const PREFIXES = {
  dramatis: "urn:dramatis:",
  oa: "http://www.w3.org/ns/oa#",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  wd: "http://www.wikidata.org/entity/",
  wdt: "http://www.wikidata.org/prop/direct/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A term with a prefix of {@link PREFIXES}: `schema:name`. */
export type Term = `${keyof typeof PREFIXES}:${string}`;

/** The object of a triple: another resource, a literal, or a resource without a name. */
export type Value =
  | { readonly kind: "iri"; readonly iri: string }
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "literal"; readonly value: string | number | boolean; readonly type?: Term }
  | { readonly kind: "blank"; readonly types: readonly Term[]; readonly properties: readonly Property[] };

/** A predicate with its object. */
export type Property = readonly [predicate: Term, value: Value];

/** A named resource with all that is said of it. */
export interface Resource {
  readonly iri: string;
  readonly types: readonly Term[];
  readonly properties: readonly Property[];
}

/** The name of a node or edge in RDF: `urn:dramatis:` and its id, percent-encoded. */
export function iriOf(id: string): string {
  const safe = encodeURIComponent(id.replace(/\p{Cs}/gu, "\ufffd"));
  return `${PREFIXES.dramatis}${safe.replaceAll("%3A", ":").replaceAll("%2F", "/")}`;
}

const SCHEMA_TYPES: Readonly<Partial<Record<EntityType, Term>>> = {
  person: "schema:Person",
  office: "schema:Role",
  organization: "schema:Organization",
  country: "schema:Country",
  place: "schema:Place",
  occasion: "schema:Event",
  agreement: "schema:Legislation",
};

/**
 * A graph as RDF resources: entities, events and articles with terms of Wikidata and schema.org; relations as direct statements
 * (`wdt:P39`) where asserted for the present, and every relation and dyad as an `rdf:Statement` with PROV and its evidence as Web
 * Annotation selectors, offsets in UTF-16 code units.
 */
export function* resources(graph: Graph): Generator<Resource> {
  for (const { id, node } of nodeRows(graph)) yield nodeResource(graph, id, node);
  for (const row of edgeRows(graph)) if (row.edge.kind === "relation" || row.edge.kind === "dyad") yield statement(row);
}

function nodeResource(graph: Graph, id: string, node: NodeAttributes): Resource {
  const iri = iriOf(id);
  switch (node.kind) {
    case "entity": {
      const type = SCHEMA_TYPES[node.type];
      return {
        iri,
        types: [`wd:${ENTITY_FACTS[node.type].wikidata}`, ...(type === undefined ? [] : [type])],
        properties: [
          ["schema:name", text(node.label)],
          ...node.aliases.map((alias): Property => ["skos:altLabel", text(alias)]),
          ...(node.wikidata === undefined
            ? []
            : [["owl:sameAs", { kind: "term", term: `wd:${node.wikidata}` }] as Property]),
          ...(node.iso2 === undefined ? [] : [["wdt:P297", text(node.iso2)] as Property]),
          ...(node.iso3 === undefined ? [] : [["wdt:P298", text(node.iso3)] as Property]),
          ...(node.country === undefined ? [] : [["wdt:P17", link(node.country)] as Property]),
          ...directStatements(graph, id),
        ],
      };
    }
    case "event":
      return {
        iri,
        types: ["schema:Event", `dramatis:${node.type}`],
        properties: [
          ["schema:name", text(node.label)],
          ["dramatis:status", text(node.status)],
          ["dramatis:confidence", number(node.confidence)],
          ...(node.plover === undefined ? [] : [["dramatis:plover", text(node.plover)] as Property]),
          ...(node.cameo === undefined ? [] : [["dramatis:cameo", text(node.cameo)] as Property]),
          ...(node.first === undefined ? [] : [["schema:startDate", date(node.first)] as Property]),
          ...(node.last === undefined ? [] : [["schema:endDate", date(node.last)] as Property]),
          ...participants(graph, id),
          ...node.attributedTo.map((claimant): Property => ["prov:wasAttributedTo", link(claimant)]),
          ["prov:wasDerivedFrom", link(articleNodeId(node.article))],
          ...node.evidence.map(annotation),
        ],
      };
    case "article":
      return {
        iri,
        types: ["schema:NewsArticle"],
        properties: [
          ...(node.title === undefined ? [] : [["schema:headline", text(node.title)] as Property]),
          ...(node.published === undefined ? [] : [["schema:datePublished", date(node.published)] as Property]),
          ...(node.source === undefined ? [] : [["schema:publisher", text(node.source)] as Property]),
        ],
      };
  }
}

/** Relations that hold, as plain triples; those that are former, planned, denied… are statements alone. */
function directStatements({ raw }: Graph, id: string): Property[] {
  return raw
    .outEdges(id)
    .sort()
    .flatMap((key): Property[] => {
      const edge = raw.getEdgeAttributes(key);
      const holds = (edge.statuses.ongoing ?? 0) + (edge.statuses.occurred ?? 0) > 0 && !edge.contradicted;
      return edge.kind === "relation" && holds ? [[predicate(edge), link(raw.target(key))]] : [];
    });
}

function predicate({ type }: Pick<EdgeAttributes, "type">): Term {
  const property = RELATION_FACTS[type as keyof typeof RELATION_FACTS]?.wikidata;
  return property === undefined ? `dramatis:${type}` : `wdt:${property}`;
}

function participants({ raw }: Graph, id: string): Property[] {
  return raw
    .outEdges(id)
    .sort()
    .map((key) => {
      const { type } = raw.getEdgeAttributes(key);
      return [type === "place" ? "schema:location" : `dramatis:${type}`, link(raw.target(key))];
    });
}

function statement({ id, source, target, edge }: EdgeRow): Resource {
  const articles = new Set(edge.evidence.map((item) => item.article));
  return {
    iri: iriOf(id),
    types: ["rdf:Statement"],
    properties: [
      ["rdf:subject", link(source)],
      ["rdf:predicate", { kind: "term", term: predicate(edge) }],
      ["rdf:object", link(target)],
      ["dramatis:count", number(edge.count)],
      ["dramatis:sources", number(edge.sources)],
      ["dramatis:confidence", number(edge.confidence)],
      ...Object.keys(edge.statuses).map((status): Property => ["dramatis:status", text(status)]),
      ...(edge.first === undefined ? [] : [["schema:startDate", date(edge.first)] as Property]),
      ...(edge.last === undefined ? [] : [["schema:endDate", date(edge.last)] as Property]),
      ...edge.events.map((event): Property => ["prov:wasDerivedFrom", link(event)]),
      ...[...articles].map((article): Property => ["prov:wasDerivedFrom", link(articleNodeId(article))]),
      ...edge.evidence.map(annotation),
    ],
  };
}

function annotation({ article, start, end }: EdgeEvidence): Property {
  const selector: Value = {
    kind: "blank",
    types: ["oa:TextPositionSelector"],
    properties: [
      ["oa:start", number(start)],
      ["oa:end", number(end)],
    ],
  };
  const source: Property = ["oa:hasSource", link(articleNodeId(article))];
  return [
    "dramatis:evidence",
    { kind: "blank", types: ["oa:SpecificResource"], properties: [source, ["oa:hasSelector", selector]] },
  ];
}

function link(id: string): Value {
  return { kind: "iri", iri: iriOf(id) };
}

function text(value: string): Value {
  return { kind: "literal", value };
}

function number(value: number): Value {
  return { kind: "literal", value };
}

/** Typed by how exact the date is. */
function date(value: string): Value {
  const types: Readonly<Record<number, Term>> = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" };
  const type = types[value.length] ?? (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value) ? "xsd:dateTime" : undefined);
  return { kind: "literal", value, ...(type === undefined ? {} : { type }) };
}
