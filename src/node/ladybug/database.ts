import { existsSync } from "node:fs";
import { DramatisError } from "../../document/errors.js";
import { type Connection, loadPeer, type QueryResult, type Value } from "./peer.js";

/** What a statement returns: its columns in order, and a record by column for each row. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** The least that the database allows itself: one thread, so that rows come in the same order every time. */
const THREADS = 1;

/** A file of LadybugDB, an embedded graph database that speaks Cypher; the package `@ladybugdb/core` is an optional peer. */
export class LadybugDatabase {
  readonly #connection: Connection;
  readonly #close: () => void;

  private constructor(connection: Connection, close: () => void) {
    this.#connection = connection;
    this.#close = close;
  }

  /**
   * Opens a file, a new one where `write` is set and there is none.
   *
   * @throws DramatisError `peer-missing`, `input-missing`, `input-shape`
   */
  static async open(file: string, { write }: { readonly write: boolean }): Promise<LadybugDatabase> {
    const { Connection, Database } = await loadPeer();
    if (!write && !existsSync(file)) throw new DramatisError("input-missing", "no such file", { value: file });
    const database = new Database(file, 0, true, !write);
    try {
      const connection = new Connection(database, THREADS);
      connection.initSync();
      return new LadybugDatabase(connection, () => {
        connection.closeSync();
        database.closeSync();
      });
    } catch (cause) {
      throw new DramatisError("input-shape", `cannot open the database: ${(cause as Error).message}`, {
        value: file,
        remedy: "make it anew with dramatis load",
        cause,
      });
    }
  }

  /** Runs one statement. Throws `query-invalid` with what the database has against it. */
  run(statement: string, parameters: Readonly<Record<string, Value>> = {}): Answer {
    let results: QueryResult[] = [];
    try {
      results = [this.#execute(statement, parameters)].flat();
      const [only, ...more] = results;
      if (only === undefined || more.length > 0) throw new Error("give one statement at a time");
      return { columns: only.getColumnNamesSync(), rows: only.getAllSync() };
    } catch (cause) {
      throw new DramatisError("query-invalid", (cause as Error).message.trim(), { value: statement, cause });
    } finally {
      for (const result of results) result.close();
    }
  }

  /** Does some work as a whole or, where it throws, not at all. */
  transaction<T>(work: () => T): T {
    this.run("BEGIN TRANSACTION");
    try {
      const done = work();
      this.run("COMMIT");
      return done;
    } catch (error) {
      this.run("ROLLBACK");
      throw error;
    }
  }

  /** Closes the file. Nothing works afterwards. */
  close(): void {
    this.#close();
  }

  #execute(statement: string, parameters: Readonly<Record<string, Value>>): QueryResult | QueryResult[] {
    if (Object.keys(parameters).length === 0) return this.#connection.querySync(statement);
    const prepared = this.#connection.prepareSync(statement);
    if (!prepared.isSuccess()) throw new Error(prepared.getErrorMessage());
    return this.#connection.executeSync(prepared, { ...parameters });
  }
}
