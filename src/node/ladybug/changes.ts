import { hash64 } from "../../document/id.js";
import type { Placed } from "./rows.js";
import type { Row } from "./store.js";

/** What is kept of a row to tell later whether it changed. */
interface Mark<Table> {
  readonly table: Table;
  /** By what the row is found again. */
  readonly ends: Row;
  readonly hash: string;
}

/** Rows as they stood, by place. */
export type Marks<Table> = ReadonlyMap<string, Mark<Table>>;

/** Rows of one table. */
export interface Batch<Table> {
  readonly table: Table;
  readonly rows: Row[];
}

/** What is to be done so that a table of rows becomes another, table by table. */
export interface Changes<Table> {
  readonly added: readonly Batch<Table>[];
  readonly changed: readonly Batch<Table>[];
  readonly dropped: readonly Batch<Table>[];
}

/** Notes how rows stand. */
export function mark<Table>(rows: Iterable<Placed<Table>>): Marks<Table> {
  const marks = new Map<string, Mark<Table>>();
  for (const { table, place, row } of rows) marks.set(place, { table, ends: endsOf(row), hash: hashOf(row) });
  return marks;
}

/** Compares rows with how they stood. */
export function changesSince<Table>(before: Marks<Table>, now: Iterable<Placed<Table>>): Changes<Table> {
  const added = new Batches<Table>();
  const changed = new Batches<Table>();
  const dropped = new Batches<Table>();
  const seen = new Set<string>();
  for (const { table, place, row } of now) {
    const old = before.get(place);
    if (old === undefined) added.add(table, row);
    else if (old.hash !== hashOf(row)) changed.add(table, row);
    if (old !== undefined) seen.add(place);
  }
  for (const [place, { table, ends }] of before) if (!seen.has(place)) dropped.add(table, ends);
  return { added: added.list(), changed: changed.list(), dropped: dropped.list() };
}

class Batches<Table> {
  readonly #batches = new Map<string, Batch<Table>>();

  add(table: Table, row: Row): void {
    const key = JSON.stringify(table);
    const batch = this.#batches.get(key);
    if (batch === undefined) this.#batches.set(key, { table, rows: [row] });
    else batch.rows.push(row);
  }

  list(): readonly Batch<Table>[] {
    return [...this.#batches.keys()].sort().map((key) => this.#batches.get(key)!);
  }
}

function endsOf({ id, source = null, target = null }: Row): Row {
  return { id: id!, source, target };
}

function hashOf(row: Row): string {
  return hash64(JSON.stringify(row));
}
