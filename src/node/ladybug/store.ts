import type { LadybugDatabase } from "./database.js";
import type { Value } from "./peer.js";
import { type Column, EDGE_COLUMNS, EDGE_TABLES, NODE_COLUMNS, NODE_TABLES, quote, read } from "./tables.js";

/** A row as a parameter: values by name. */
export type Row = Readonly<Record<string, Value>>;

/** Which nodes a row is about. */
export interface NodeTable {
  readonly label: string;
  readonly kind: keyof typeof NODE_COLUMNS;
}

/** Which edges a row is about; its rows have `source` and `target` beside the columns. */
export interface EdgeTable {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** Rows that one statement takes. */
const BATCH = 5000;

/** The statements by which a graph is kept in a database. */
export class Store {
  readonly #database: LadybugDatabase;

  constructor(database: LadybugDatabase) {
    this.#database = database;
  }

  /** Makes all tables that are not there yet. `Record` and `Correction` hold what nodes and edges follow from. */
  prepare(): void {
    for (const [label, kind] of NODE_TABLES) this.#table(label, NODE_COLUMNS[kind]);
    for (const label of ["Record", "Correction"]) this.#table(label, KEPT);
    const columns = EDGE_COLUMNS.map(declared).join(", ");
    for (const [type, from, to] of EDGE_TABLES)
      this.#database.run(
        `CREATE REL TABLE IF NOT EXISTS ${quote(type)}(FROM ${quote(from)} TO ${quote(to)}, ${columns})`,
      );
  }

  /** Lets edges of a type tie two labels. */
  allow({ type, from, to }: EdgeTable): void {
    this.#database.run(`ALTER TABLE ${quote(type)} ADD IF NOT EXISTS FROM ${quote(from)} TO ${quote(to)}`);
  }

  /** What was kept in `Record` or `Correction`: id → JSON text. */
  kept(label: "Record" | "Correction"): Map<string, string> {
    const { rows } = this.#database.run(`MATCH (n:${label}) RETURN n.id AS id, n.json AS json ORDER BY n.id`);
    return new Map(rows.map(({ id, json }) => [String(id), String(json)]));
  }

  /** Keeps texts in `Record` or `Correction`, in place of those with their ids. */
  keep(label: "Record" | "Correction", texts: ReadonlyMap<string, string>): void {
    const rows = [...texts].map(([id, json]) => ({ id, json }));
    this.#each(rows, `MERGE (n:${label} {id: r.id}) SET n.json = r.json`);
  }

  /** Removes nodes with their edges. */
  dropNodes(label: string, ids: readonly string[]): void {
    this.#each(
      ids.map((id) => ({ id })),
      `MATCH (n:${quote(label)} {id: r.id}) DETACH DELETE n`,
    );
  }

  /** Adds nodes. */
  addNodes({ label, kind }: NodeTable, rows: readonly Row[]): void {
    this.#each(rows, `CREATE (:${quote(label)} {${assigned(NODE_COLUMNS[kind])}})`);
  }

  /** Gives nodes that are there new properties. */
  changeNodes({ label, kind }: NodeTable, rows: readonly Row[]): void {
    const [, ...columns] = NODE_COLUMNS[kind];
    const changes = columns.map((column) => `n.${quote(column.name)} = ${read(column)}`).join(", ");
    this.#each(rows, `MATCH (n:${quote(label)} {id: r.id}) SET ${changes}`);
  }

  /** Removes edges, by `source` and `target`. */
  dropEdges(table: EdgeTable, rows: readonly Row[]): void {
    this.#each(rows, `${ends(table)}, (a)-[e:${quote(table.type)}]->(b) DELETE e`);
  }

  /** Adds edges between nodes that are there. */
  addEdges(table: EdgeTable, rows: readonly Row[]): void {
    this.#each(rows, `${ends(table)} CREATE (a)-[:${quote(table.type)} {${assigned(EDGE_COLUMNS)}}]->(b)`);
  }

  #table<T>(label: string, columns: readonly Column<T>[]): void {
    const [id, ...rest] = columns.map(declared);
    this.#database.run(`CREATE NODE TABLE IF NOT EXISTS ${quote(label)}(${[`${id} PRIMARY KEY`, ...rest].join(", ")})`);
  }

  #each(rows: readonly Row[], statement: string): void {
    for (let at = 0; at < rows.length; at += BATCH)
      this.#database.run(`UNWIND $rows AS r ${statement}`, { rows: rows.slice(at, at + BATCH) as Value });
  }
}

const KEPT: readonly Column<never>[] = [
  { name: "id", type: "STRING", value: () => null },
  { name: "json", type: "STRING", value: () => null },
];

function declared<T>({ name, type }: Column<T>): string {
  return `${quote(name)} ${type}`;
}

function assigned<T>(columns: readonly Column<T>[]): string {
  return columns.map((column) => `${quote(column.name)}: ${read(column)}`).join(", ");
}

function ends({ from, to }: EdgeTable): string {
  return `MATCH (a:${quote(from)} {id: r.source}), (b:${quote(to)} {id: r.target})`;
}
