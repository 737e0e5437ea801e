import { graphOf } from "../graph/build.js";
import type { Graph } from "../graph/graph.js";
import { type Override, unionOverrides } from "../graph/overrides.js";
import { type ArticleRecord, recordOf } from "../graph/record.js";
import { documentsOf } from "../node/documents.js";
import type { Io } from "./command.js";
import { errorLine } from "./fail.js";
import { nameOf } from "./name-of.js";

/**
 * The graph of all reports and graphs in some files. A file that cannot be read is noted and left out; `undefined` where none could be
 * read.
 */
export async function loadGraph(io: Io, files: readonly string[]): Promise<Graph | undefined> {
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
  return read === 0 ? undefined : graphOf(records, unionOverrides(...overrides));
}
