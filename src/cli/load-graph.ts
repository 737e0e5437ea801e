import { graphOf } from "../graph/build.js";
import type { Graph } from "../graph/graph.js";
import { type Override, unionOverrides } from "../graph/overrides.js";
import { type ArticleRecord, recordOf } from "../graph/record.js";
import { documentsOf } from "../node/documents.js";
import type { Io } from "./command.js";
import { errorLine } from "./fail.js";
import { nameOf } from "./name-of.js";

/** The articles and corrections of some files. */
export interface ReadRecords {
  readonly records: readonly ArticleRecord[];
  readonly overrides: readonly Override[];
}

/** The graph of all reports and graphs in some files, as {@link readRecords} reads them. */
export async function loadGraph(io: Io, files: readonly string[]): Promise<Graph | undefined> {
  const read = await readRecords(io, files);
  return read === undefined ? undefined : graphOf(read.records, read.overrides);
}

/**
 * What all reports and graphs in some files hold. A file that cannot be read is noted and left out; `undefined` where none could be
 * read.
 */
export async function readRecords(io: Io, files: readonly string[]): Promise<ReadRecords | undefined> {
  const records: ArticleRecord[] = [];
  const overrides: Override[][] = [];
  let read = 0;
  for (const file of files.length === 0 ? ["-"] : files) {
    try {
      for await (const document of documentsOf(file)) {
        if (document.kind === "report") records.push(recordOf(document.report));
        else {
          const { graph } = document;
          for (const id of graph.articles) records.push(graph.record(id)!);
          overrides.push([...graph.overrides]);
        }
        read++;
      }
    } catch (error) {
      io.note(errorLine(error, nameOf(file)));
      io.exit(1);
    }
  }
  return read === 0 ? undefined : { records, overrides: unionOverrides(...overrides) };
}
