/**
 * Time and memory of large graphs, each in a process of its own: `npm run bench:graph -- [--reports N] [--nodes N]`. Merges
 * synthetic reports from a file, line by line; then writes a graph of 100,000 nodes and 500,000 edges as GraphML. Times are of the processor.
 */
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Report } from "../../src/document/report.js";
import { writeGraphML } from "../../src/export/graphml.js";
import { buildGraph } from "../../src/graph/build.js";
import { Graph } from "../../src/graph/graph.js";
import { readLines } from "../../src/node/lines.js";
import { largeReport } from "../support/large.js";
import { bulkReport } from "../support/reports.js";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "10000" },
    nodes: { type: "string", default: "100000" },
    task: { type: "string" },
    file: { type: "string" },
  },
});
const count = Number(values.reports);
const file = values.file ?? "";

/** Megabytes that the process has held at most. */
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);
const say = (text: string) => writeSync(1, `${text}\n`);

/** Milliseconds of the processor that some work takes. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const tasks: Readonly<Record<string, () => unknown>> = {
  make: () => {
    const handle = openSync(file, "w");
    for (let number = 0; number < count; number++) writeSync(handle, `${JSON.stringify(bulkReport(number))}\n`);
    closeSync(handle);
  },
  merge: async () => {
    const graph = new Graph();
    let spent = 0;
    let done = 0;
    say(`start: peak ${peak()} MB`);
    for await (const line of readLines(file)) {
      const report = JSON.parse(line) as Report;
      spent += timed(() => graph.add(report));
      if (++done % 1000 !== 0) continue;
      spent += timed(() => graph.raw);
      say(`${done} reports: ${(spent / 1000).toFixed(2)} ms a report, ${graph.raw.size} edges, peak ${peak()} MB`);
      spent = 0;
    }
  },
  graphml: () => {
    const graph = buildGraph([largeReport(Number(values.nodes), 4.05 * Number(values.nodes))]);
    const { order, size } = graph.raw;
    const before = peak();
    let characters = 0;
    const spent = timed(() => {
      for (const chunk of writeGraphML(graph)) characters += chunk.length;
    });
    const written = `${order} nodes, ${size} edges, ${Math.round(characters / 2 ** 20)} MB of GraphML`;
    say(`${written}: ${Math.round(spent)} ms, peak ${before} MB before, ${peak() - before} MB more`);
  },
};

if (values.task !== undefined) await tasks[values.task]!();
else {
  const folder = mkdtempSync(join(tmpdir(), "dramatis-bench-"));
  const run = (task: string) =>
    execFileSync(
      process.execPath,
      [
        ...process.execArgv,
        fileURLToPath(import.meta.url),
        ...[
          "--task",
          task,
          "--reports",
          values.reports,
          "--nodes",
          values.nodes,
          "--file",
          join(folder, "reports.ndjson"),
        ],
      ],
      { stdio: "inherit" },
    );
  for (const task of Object.keys(tasks)) run(task);
  rmSync(folder, { recursive: true });
}
