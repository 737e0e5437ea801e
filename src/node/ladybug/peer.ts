import { DramatisError } from "../../document/errors.js";

/** A value that goes in or comes out of the database. */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | readonly Value[]
  | ReadonlyMap<Value, Value>
  | { readonly [name: string]: Value };

/** What is used of a result of `@ladybugdb/core`. */
export interface QueryResult {
  readonly getColumnNamesSync: () => string[];
  readonly getAllSync: () => Record<string, Value>[];
  readonly close: () => void;
}

/** What is used of a statement made ready. */
export interface PreparedStatement {
  readonly isSuccess: () => boolean;
  readonly getErrorMessage: () => string;
}

/** What is used of a connection. */
export interface Connection {
  readonly initSync: () => void;
  readonly querySync: (statement: string) => QueryResult | QueryResult[];
  readonly prepareSync: (statement: string) => PreparedStatement;
  readonly executeSync: (
    statement: PreparedStatement,
    parameters: Readonly<Record<string, Value>>,
  ) => QueryResult | QueryResult[];
  readonly closeSync: () => void;
}

/** What is used of an open file. */
export interface Database {
  readonly closeSync: () => void;
}

/** What is used of `@ladybugdb/core`: described here, since it is not installed unless the user wants it. */
export interface Peer {
  readonly Database: new (file: string, memory: number, compressed: boolean, readOnly: boolean) => Database;
  readonly Connection: new (database: Database, threads: number) => Connection;
}

/** The name of the package, as a value: so the compiler does not look for it. */
const PEER: string = "@ladybugdb/core";

/** Loads the optional peer. Throws `peer-missing` where it is not installed. */
export async function loadPeer(): Promise<Peer> {
  try {
    return (await import(PEER)) as Peer;
  } catch (cause) {
    throw new DramatisError("peer-missing", `questions in Cypher need the package ${PEER}`, {
      remedy: `npm install ${PEER}`,
      cause,
    });
  }
}
