import { DramatisError } from "../document/errors.js";
import { ENTITY_TYPES, EVENT_TYPES } from "../document/labels.js";
import { EDGE_KINDS, type EdgeAttributes, type EdgeEvidence, type NodeAttributes } from "../graph/attributes.js";
import type { Cell } from "./columns.js";

/** A row of a table that was read: column name → value. */
export type Cells = Record<string, Cell>;

/** The node of a row. Throws `input-shape` where the row is none that the columns of nodes give. */
export function readNodeCells(cells: Cells): NodeAttributes {
  const { kind, type, label = "" } = cells;
  const rest = present(cells, ["first", "last", "confidence", "salience", "mentions", "articles", "sources"]);
  const list = (name: string) => parsed(cells, name, []) as readonly string[];
  if (kind === "entity" && among(ENTITY_TYPES, type)) {
    const facts = present(cells, ["iso2", "iso3", "wikidata", "role", "portfolio", "jurisdiction", "country"]);
    const counts = { salience: 0, mentions: 0, articles: 0, sources: 0 };
    return { kind, type, label: String(label), aliases: list("aliases"), ...counts, ...facts, ...rest };
  }
  if (kind === "event" && among(EVENT_TYPES, type)) {
    const facts = present(cells, ["plover", "cameo", "quad", "status", "article", "precision"]);
    const trigger = { start: Number(cells["triggerStart"] ?? 0), end: Number(cells["triggerEnd"] ?? 0) };
    const parts = { values: parsed(cells, "values", []), evidence: parsed(cells, "evidence", []) };
    const event = { kind, type, label: String(label), ...facts, ...rest, ...trigger, ...parts };
    return { ...event, attributedTo: list("attributedTo") } as unknown as NodeAttributes;
  }
  if (kind === "article") {
    const facts = present(cells, ["title", "published"]);
    const source = cells["publisher"] === undefined ? {} : { source: String(cells["publisher"]) };
    const text = String(cells["text"] ?? "");
    return { kind, type: "article", label: String(label), ...facts, ...source, text, fingerprint: list("fingerprint") };
  }
  throw unreadable("node", cells);
}

/** What an edge's row says that cannot be derived. Throws `input-shape` where the row is none that the columns of edges give. */
export function readEdgeCells(cells: Cells): Pick<EdgeAttributes, "kind" | "type" | "salience" | "evidence"> {
  const { kind, type, salience } = cells;
  if (!among(EDGE_KINDS, kind) || typeof type !== "string") throw unreadable("edge", cells);
  const evidence = parsed(cells, "evidence", []) as readonly EdgeEvidence[];
  return { kind, type, ...(typeof salience === "number" ? { salience } : {}), evidence };
}

function among<T extends string>(all: readonly T[], value: Cell | undefined): value is T {
  return (all as readonly unknown[]).includes(value);
}

function present(cells: Cells, names: readonly string[]): Record<string, Cell> {
  return Object.fromEntries(names.flatMap((name) => (cells[name] === undefined ? [] : [[name, cells[name]]])));
}

function parsed(cells: Cells, name: string, otherwise: unknown): unknown {
  const text = cells[name];
  if (typeof text !== "string") return otherwise;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DramatisError("input-shape", `the attribute ${name} is no JSON`, { value: text, cause });
  }
}

function unreadable(what: string, cells: Cells): DramatisError {
  return new DramatisError("input-shape", `a ${what} has not the attributes that dramatis writes`, {
    value: cells,
    remedy: "give a file that dramatis export wrote",
  });
}
