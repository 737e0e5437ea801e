import type { Graph } from "../graph/graph.js";
import { chunks } from "./chunks.js";
import { PREFIXES, type Property, resources, type Value } from "./rdf.js";

/** A graph as Turtle, in chunks. */
export function writeTurtle(graph: Graph): Generator<string> {
  return chunks(lines(graph));
}

function* lines(graph: Graph): Generator<string> {
  for (const [prefix, iri] of Object.entries(PREFIXES)) yield `@prefix ${prefix}: <${iri}> .\n`;
  for (const { iri, types, properties } of resources(graph)) yield `\n<${iri}> ${predicates(types, properties)} .\n`;
}

function predicates(types: readonly string[], properties: readonly Property[]): string {
  const kind = types.length === 0 ? [] : [`a ${types.join(", ")}`];
  return [...kind, ...properties.map(([predicate, value]) => `${predicate} ${object(value)}`)].join(" ;\n  ");
}

function object(value: Value): string {
  switch (value.kind) {
    case "iri":
      return `<${value.iri}>`;
    case "term":
      return value.term;
    case "literal":
      if (typeof value.value === "number") return number(value.value);
      if (typeof value.value === "boolean") return String(value.value);
      return `${quote(value.value)}${value.type === undefined ? "" : `^^${value.type}`}`;
    case "blank":
      return `[ ${predicates(value.types, value.properties).replaceAll("\n ", "")} ]`;
  }
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : `"${value}"^^xsd:double`;
}

/** A string that stays on its line; without lone surrogates, which no encoding has. */
function quote(text: string): string {
  const escaped = text
    .replace(/\p{Cs}|\u0000/gu, "")
    .replace(/[\\"\u0001-\u001f\u007f-\u009f\u2028\u2029]/g, (character) =>
      character === "\\" || character === '"'
        ? `\\${character}`
        : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`,
    );
  return `"${escaped}"`;
}
