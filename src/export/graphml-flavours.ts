/** Readers that GraphML is written for; `portable` suits all of them but those whose own flavour says more. */
export const GRAPHML_READERS = [
  "portable",
  "networkx",
  "igraph",
  "gephi",
  "yed",
  "cytoscape",
  "neo4j",
  "tinkerpop",
  "graphology",
  "strict",
] as const;

/** One of {@link GRAPHML_READERS}. */
export type GraphmlReader = (typeof GRAPHML_READERS)[number];

/** How GraphML is written for one reader. */
export interface GraphmlFlavour {
  /** XML attributes `labels=":Person"` on nodes and `label="HOLDS_OFFICE"` on edges: Neo4j's labels and types, Gephi's edge kinds. */
  readonly labels: boolean;
  /** Data `labelV` and `labelE`, by which TinkerPop tells types. */
  readonly tinkerpop: boolean;
  /** `attr.list="string"` on lists, by which Neo4j reads JSON text as a list. */
  readonly lists: boolean;
  /** Data `name` on nodes and `interaction` on edges, which Cytoscape shows. */
  readonly cytoscape: boolean;
  /** Shapes, labels and places, without which yEd stacks all nodes unlabelled. */
  readonly shapes: boolean;
  /** Ids of letters and digits alone, as the GraphML schema wants them; the graph's own ids are in `nid` and `eid`. */
  readonly plainIds: boolean;
  /** The text of the articles. */
  readonly texts: boolean;
}

const BASE: GraphmlFlavour = {
  labels: false,
  tinkerpop: false,
  lists: false,
  cytoscape: false,
  shapes: false,
  plainIds: false,
  texts: true,
};

/** What each reader gets. Sources: the readers' own code. */
export const GRAPHML_FLAVOURS: Readonly<Record<GraphmlReader, GraphmlFlavour>> = {
  portable: { ...BASE, labels: true, tinkerpop: true, cytoscape: true },
  networkx: BASE,
  igraph: BASE,
  gephi: { ...BASE, labels: true, texts: false },
  yed: { ...BASE, shapes: true, plainIds: true, texts: false },
  cytoscape: { ...BASE, cytoscape: true, texts: false },
  neo4j: { ...BASE, labels: true, lists: true },
  tinkerpop: { ...BASE, tinkerpop: true },
  graphology: BASE,
  strict: { ...BASE, plainIds: true },
};
