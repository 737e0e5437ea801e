import type { EntityNode } from "../graph/attributes.js";
import type { Graph } from "../graph/graph.js";

/** Relations that say which state somebody belongs to or speaks for, the surest first. */
const TIES: readonly string[] = ["citizenOf", "represents", "partOf", "basedIn", "leads", "worksFor", "officeOf"];

/** The country an entity is, lies in, or belongs to by its relations; `undefined` where the graph does not say. */
export function countryOf({ raw }: Graph, id: string): EntityNode | undefined {
  const entity = (key: string | undefined): EntityNode | undefined => {
    const node = key !== undefined && raw.hasNode(key) ? raw.getNodeAttributes(key) : undefined;
    return node?.kind === "entity" && node.type === "country" ? node : undefined;
  };
  const self = raw.getNodeAttributes(id);
  const own = self.kind === "entity" ? (entity(id) ?? entity(self.country) ?? entity(self.jurisdiction)) : undefined;
  if (own !== undefined) return own;
  const tied = raw
    .outEdges(id)
    .map((key) => ({ rank: TIES.indexOf(raw.getEdgeAttribute(key, "type")), target: raw.target(key) }))
    .filter(({ rank, target }) => rank >= 0 && entity(target) !== undefined)
    .sort((a, b) => a.rank - b.rank || (a.target < b.target ? -1 : 1));
  return entity(tied[0]?.target);
}

/** Offices that a person holds or held, as node ids, sorted. */
export function officesOf({ raw }: Graph, id: string): string[] {
  return raw
    .outEdges(id)
    .filter((key) => raw.getEdgeAttribute(key, "type") === "holdsOffice")
    .map((key) => raw.target(key))
    .sort();
}
