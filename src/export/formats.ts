import { DramatisError } from "../document/errors.js";
import type { Graph } from "../graph/graph.js";
import { writeEdgesCSV, writeNeo4jEdges, writeNeo4jNodes, writeNodesCSV } from "./csv.js";
import { writeCypher } from "./cypher.js";
import { writeDOT } from "./dot.js";
import { writeEventTable } from "./event-table.js";
import { writeFollowTheMoney } from "./followthemoney.js";
import { writeGEXF } from "./gexf.js";
import { type GraphmlOptions, writeGraphML } from "./graphml.js";
import { writeGraphology, writeNodeLink, writeRecords } from "./json.js";
import { writeJSONLD } from "./jsonld.js";
import { writeMermaid } from "./mermaid.js";
import { writeTurtle } from "./turtle.js";

/** A way to write a graph. */
export interface ExportFormat {
  readonly name: string;
  /** Usual end of a file's name, without the dot. */
  readonly extension: string;
  /** One line for help pages. */
  readonly description: string;
  /** Writes in chunks, of at least 64 Ki characters for long output. Only GraphML takes options. */
  readonly write: (graph: Graph, options: GraphmlOptions) => Iterable<string>;
}

/** Every format a graph can be written in. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: "graphml",
    extension: "graphml",
    description: "GraphML, for networkx, igraph, Gephi, yEd… (--for)",
    write: writeGraphML,
  },
  { name: "gexf", extension: "gexf", description: "GEXF 1.2 with times, for Gephi", write: writeGEXF },
  { name: "json", extension: "json", description: "node-link JSON, for networkx and D3", write: writeNodeLink },
  { name: "graphology", extension: "json", description: "graphology's JSON", write: writeGraphology },
  {
    name: "graph",
    extension: "json",
    description: "the graph's own JSON: its articles and corrections",
    write: writeRecords,
  },
  { name: "csv-nodes", extension: "csv", description: "table of nodes", write: writeNodesCSV },
  { name: "csv-edges", extension: "csv", description: "table of edges", write: writeEdgesCSV },
  {
    name: "neo4j-nodes",
    extension: "csv",
    description: "nodes with the header of neo4j-admin import",
    write: writeNeo4jNodes,
  },
  {
    name: "neo4j-edges",
    extension: "csv",
    description: "edges with the header of neo4j-admin import",
    write: writeNeo4jEdges,
  },
  { name: "cypher", extension: "cypher", description: "Cypher script, safe to repeat", write: writeCypher },
  {
    name: "jsonld",
    extension: "jsonld",
    description: "JSON-LD with Wikidata, schema.org and PROV terms",
    write: writeJSONLD,
  },
  { name: "turtle", extension: "ttl", description: "Turtle with the same terms", write: writeTurtle },
  { name: "ftm", extension: "ndjson", description: "FollowTheMoney entities", write: writeFollowTheMoney },
  { name: "events", extension: "csv", description: "table of events in the manner of POLECAT", write: writeEventTable },
  { name: "dot", extension: "dot", description: "DOT, for Graphviz", write: writeDOT },
  {
    name: "mermaid",
    extension: "mmd",
    description: "Mermaid flowchart of the most mentioned entities",
    write: (graph) => writeMermaid(graph),
  },
];

/** Writes a graph in a format of {@link EXPORT_FORMATS}, in chunks. Throws `format-unknown` for another one. */
export function exportGraph(graph: Graph, format: string, options: GraphmlOptions = {}): Iterable<string> {
  const known = EXPORT_FORMATS.find(({ name }) => name === format);
  if (known !== undefined) return known.write(graph, options);
  throw new DramatisError("format-unknown", `no format is called ${JSON.stringify(format)}`, {
    value: format,
    remedy: `use one of ${EXPORT_FORMATS.map(({ name }) => name).join(", ")}`,
  });
}
