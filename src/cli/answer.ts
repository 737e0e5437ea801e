import { DramatisError } from "../document/errors.js";
import { ask } from "../node/ladybug/ask.js";
import type { Value } from "../node/ladybug/peer.js";
import type { Paint } from "./paint.js";
import { printRows, type RowFormat } from "./table.js";

/** Asks a database a question in Cypher and prints the rows of the answer. Throws `query-invalid`. */
export async function answer(
  file: string,
  questions: readonly string[],
  { limit, format, paint }: { readonly limit: number; readonly format: RowFormat; readonly paint: Paint },
): Promise<Iterable<string>> {
  const [question, ...more] = questions;
  if (question === undefined || more.length > 0)
    throw new DramatisError("query-invalid", "a database takes one question in Cypher", {
      remedy: `write it behind the file in quotation marks: "MATCH (p:Person)-[:VISIT]->(c) RETURN p.name, c.name"`,
    });
  const { columns, rows } = await ask(file, question);
  const shown = columns.map((name) => ({ name, value: (row: (typeof rows)[number]) => cell(row[name]!) }));
  return printRows(rows.slice(0, limit), shown, format, paint);
}

/** A value in a table: nodes by name, edges by type, a path as its nodes and edges in turn, lists with commas. */
function cell(value: Value): string | number | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string" || typeof value === "number") return value;
  if (Array.isArray(value)) return value.map(cell).join(", ");
  if (typeof value !== "object") return String(value);
  const { nodes, edges, name, id, label } = value as Readonly<Record<string, Value>>;
  if (Array.isArray(nodes) && Array.isArray(edges))
    return nodes.flatMap((node, index) => [cell(node), cell(edges[index] ?? null) ?? []].flat()).join(" – ");
  if (typeof label !== "string") return JSON.stringify(value);
  return typeof name === "string" ? name : typeof id === "string" && id.includes("|") ? label : String(id ?? label);
}
