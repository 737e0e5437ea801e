import { closeSync, openSync, readSync } from "node:fs";
import { type Answer, LadybugDatabase } from "./database.js";
import type { Value } from "./peer.js";

/** Whether a file is a database that `load` made, by its first bytes. */
export function isDatabase(file: string): boolean {
  const start = new Uint8Array(4);
  try {
    const handle = openSync(file, "r");
    readSync(handle, start, 0, start.length, 0);
    closeSync(handle);
  } catch {
    return false;
  }
  return new TextDecoder().decode(start) === "LBUG";
}

/** Asks a database in Cypher. It cannot change anything. Throws `peer-missing`, `query-invalid` and others of opening. */
export async function ask(file: string, question: string): Promise<Answer> {
  const database = await LadybugDatabase.open(file, { write: false });
  try {
    const { columns, rows } = database.run(question);
    return { columns, rows: rows.map((row) => plainFields(row)) };
  } finally {
    database.close();
  }
}

/** A value as JSON has it: dates as ISO 8601, maps as objects, nodes and edges without the database's own numbers. */
function plainValue(value: Value): Value {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Map)
    return plainFields(Object.fromEntries([...value].map(([key, item]) => [String(key), item])));
  if (Array.isArray(value)) return value.map(plainValue);
  return typeof value === "object" && value !== null ? plainFields(value as Record<string, Value>) : value;
}

function plainFields(fields: Readonly<Record<string, Value>>): Record<string, Value> {
  const shown = Object.entries(fields).filter(([name]) => !["_id", "_src", "_dst"].includes(name));
  return Object.fromEntries(shown.map(([name, value]) => [NAMES[name] ?? name, plainValue(value)]));
}

const NAMES: Readonly<Record<string, string>> = { _label: "label", _nodes: "nodes", _rels: "edges" };
