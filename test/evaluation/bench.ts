/**
 * Speed and memory of each stage beside bare wink-nlp and compromise, then the cost by length of an article and by worker threads, each
 * in a process of its own: `npm run bench -- [--corpora DIR] [--weights FILE] [--rounds N] [--articles N] [--json]`. Without corpora it
 * reads the sample article again and again. `--json` keeps the numbers for `npm run plots`. The package must be built.
 */
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type CurveResult, runJobs, runLengths } from "./bench-curves.js";
import { type BenchResult, runSubject, SUBJECTS } from "./bench-subjects.js";
import { type Numbers, writeNumbers } from "./plots/numbers.js";
import { formatTable } from "./table.js";

const { values } = parseArgs({
  options: {
    corpora: { type: "string" },
    weights: { type: "string" },
    rounds: { type: "string", default: "5" },
    articles: { type: "string", default: "200" },
    json: { type: "boolean", default: false },
    subject: { type: "string" },
  },
});
const sample = readText(fileURLToPath(new URL("../../data/sample/article.txt", import.meta.url)));
const settings = { corpora: values.corpora, weights: values.weights, rounds: Number(values.rounds), read: readText };

if (values.subject !== undefined) process.send?.(await measure(values.subject));
else {
  const speed: Numbers["speed"][number][] = [];
  for (const label of SUBJECTS) {
    const { tokensPerSecond, peakMegabytes, loadMilliseconds } = await inChild<BenchResult>(label);
    speed.push({ label, tokensPerSecond: Math.round(tokensPerSecond), peakMegabytes: Math.round(peakMegabytes) });
    process.stderr.write(`${label}: loaded in ${Math.round(loadMilliseconds)} ms\n`);
  }
  print("speed, medians of rounds", speed);
  const length = await inChild<Numbers["length"]>("length");
  print("processor seconds by length", length);
  const jobs: CurveResult[] = [];
  for (let count = 1; count <= availableParallelism(); count *= 2)
    jobs.push(await inChild<CurveResult>(`jobs:${count}`));
  print("worker threads", jobs);
  if (values.json) writeNumbers({ speed, length, jobs: jobs.map(rounded) });
}

function measure(subject: string): Promise<unknown> {
  if (subject === "length") return runLengths(sample);
  const [, jobs] = /^jobs:(\d+)$/.exec(subject) ?? [];
  return jobs === undefined
    ? runSubject(subject, settings)
    : runJobs(Number(jobs), Number(values.articles), values.corpora, sample);
}

function rounded({ jobs, articlesPerSecond, megabytesPerWorker }: CurveResult): Numbers["jobs"][number] {
  const articles = Math.round(articlesPerSecond * 100) / 100;
  return { jobs, articlesPerSecond: articles, megabytesPerWorker: Math.round(megabytesPerWorker) };
}

function print(title: string, results: readonly object[]): void {
  const rows = results.map((result) => {
    const [first, ...rest] = Object.entries(result).map(([name, value]) => [name, shown(value)] as const);
    return { label: first![1], values: Object.fromEntries(rest) };
  });
  process.stdout.write(`${formatTable({ title, rows, errors: [] })}\n\n`);
}

function shown(value: unknown): string {
  return typeof value === "number" && !Number.isInteger(value) ? value.toFixed(2) : String(value);
}

function inChild<T>(subject: string): Promise<T> {
  const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), "--subject", subject]);
  return new Promise((resolve, reject) => {
    child.on("message", (result) => resolve(result as T));
    child.on("exit", (code) => reject(new Error(`${subject} ended with code ${code}`)));
  });
}

function readText(path: string): string {
  return readFileSync(path, "utf8");
}
