import type { Report } from "../../document/report.js";
import { exportGraph } from "../../export/formats.js";
import { buildGraph } from "../../node/index.js";
import { createPaint } from "../paint.js";
import { summarize } from "../summary/summarize.js";

/** Ways to write what was read. */
export const READ_FORMATS = ["summary", "json", "ndjson", "graphml", "gexf"] as const;

/** One of {@link READ_FORMATS}. */
export type ReadFormat = (typeof READ_FORMATS)[number];

/** A report as JSON, and what its input is called. */
export interface NamedReport {
  readonly name: string;
  readonly json: string;
}

/** Reports in a format, piece by piece; a graph needs all of them at once. */
export async function* render(
  reports: AsyncIterable<NamedReport>,
  format: ReadFormat,
  color: boolean,
): AsyncGenerator<string> {
  switch (format) {
    case "summary": {
      const paint = createPaint(color);
      for await (const { name, json } of reports) yield `${summarize(JSON.parse(json) as Report, name, paint)}\n`;
      return;
    }
    case "ndjson":
      for await (const { json } of reports) yield `${json}\n`;
      return;
    case "json":
      yield* jsonOf(reports);
      return;
    case "graphml":
    case "gexf":
      yield* exportGraph(buildGraph(await listOf(reports)), format);
  }
}

/** One report as it is, several as a list. */
async function* jsonOf(reports: AsyncIterable<NamedReport>): AsyncGenerator<string> {
  let waiting: string | undefined;
  let count = 0;
  for await (const { json } of reports) {
    const text = JSON.stringify(JSON.parse(json), null, 2);
    if (waiting !== undefined) yield `${count === 1 ? "[\n" : ",\n"}${indent(waiting)}`;
    waiting = text;
    count++;
  }
  if (waiting === undefined) return;
  yield count === 1 ? `${waiting}\n` : `,\n${indent(waiting)}\n]\n`;
}

function indent(json: string): string {
  return `  ${json.replaceAll("\n", "\n  ")}`;
}

async function listOf(reports: AsyncIterable<NamedReport>): Promise<readonly Report[]> {
  const list: Report[] = [];
  for await (const { json } of reports) list.push(JSON.parse(json) as Report);
  return list;
}
