import type { Graph } from "../graph/graph.js";
import { chunks } from "./chunks.js";
import { PREFIXES, type Property, type Resource, resources, type Value } from "./rdf.js";

/** A graph as JSON-LD 1.1, in chunks; the same statements as the Turtle. */
export function writeJSONLD(graph: Graph): Generator<string> {
  return chunks(parts(graph));
}

function* parts(graph: Graph): Generator<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},"@graph":[`;
  let first = true;
  for (const resource of resources(graph)) {
    yield `${first ? "\n" : ",\n"}${JSON.stringify({ "@id": resource.iri, ...body(resource) })}`;
    first = false;
  }
  yield "]}\n";
}

function body({ types, properties }: Pick<Resource, "types" | "properties">): object {
  const values = new Map<string, unknown[]>();
  for (const [predicate, value] of properties as readonly Property[])
    values.set(predicate, [...(values.get(predicate) ?? []), object(value)]);
  return { "@type": types, ...Object.fromEntries(values) };
}

function object(value: Value): unknown {
  switch (value.kind) {
    case "iri":
      return { "@id": value.iri };
    case "term":
      return { "@id": value.term };
    case "literal":
      return literal(value.value, value.type);
    case "blank":
      return body(value);
  }
}

function literal(value: string | number | boolean, type: string | undefined): unknown {
  if (typeof value === "number" && !Number.isInteger(value)) return { "@value": String(value), "@type": "xsd:double" };
  const clean = typeof value === "string" ? value.replace(/\p{Cs}|\u0000/gu, "") : value;
  return type === undefined ? clean : { "@value": clean, "@type": type };
}
