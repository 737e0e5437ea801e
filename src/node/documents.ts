import { DramatisError } from "../document/errors.js";
import { parseReport } from "../document/parse.js";
import { REPORT_SCHEMA, type Report } from "../document/report.js";
import { fromGraphML } from "../export/graphml-read.js";
import { fromJSON } from "../export/json-read.js";
import type { Graph } from "../graph/graph.js";
import { readLines } from "./lines.js";

/** What a file of results holds: reports, one by one, or a whole graph. */
export type Document =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "graph"; readonly graph: Graph };

/**
 * The reports and graphs of a file (`-` is standard input): reports as JSON, as a list or one a line, graphs as JSON or GraphML. Lines are
 * read one by one.
 *
 * @throws DramatisError `input-missing`, `input-empty`, `input-json`, `input-shape` and others of reading; the message names the line
 */
export async function* documentsOf(file: string): AsyncGenerator<Document> {
  const rest: string[] = [];
  let line = 0;
  let count = 0;
  for await (const text of readLines(file)) {
    line++;
    if (rest.length === 0 && text.trim() === "") continue;
    count++;
    if (rest.length > 0 || !isComplete(text)) rest.push(text);
    else yield* located(line, () => parse(text));
  }
  if (rest.length > 0) yield* located(line - rest.length + 1, () => parse(rest.join("\n")));
  if (count === 0) throw new DramatisError("input-empty", "is empty", { value: file });
}

/** Whether a line is a JSON value of its own rather than the beginning of one written over several lines. */
function isComplete(line: string): boolean {
  return /^\s*(?:\{.*\}|\[.*\])\s*$/.test(line);
}

function parse(text: string): readonly Document[] {
  if (text.trimStart().startsWith("<")) return [{ kind: "graph", graph: fromGraphML(text) }];
  const value = parseJson(text);
  if (Array.isArray(value)) return value.map(asReport);
  const { schema, mentions } = (value ?? {}) as { schema?: unknown; mentions?: unknown };
  if (schema === REPORT_SCHEMA || mentions !== undefined) return [asReport(value)];
  return [{ kind: "graph", graph: fromJSON(text) }];
}

function asReport(value: unknown): Document {
  return { kind: "report", report: parseReport(value) };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new DramatisError("input-json", `not JSON: ${(cause as Error).message}`, { cause });
  }
}

function located(line: number, read: () => readonly Document[]): readonly Document[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DramatisError)) throw error;
    throw new DramatisError(error.code, `line ${line}: ${error.message}`, error.details);
  }
}
