/**
 * Speed and memory of each stage beside bare wink-nlp and compromise, each in a process of its own:
 * `npm run bench -- [--corpora DIR] [--weights FILE] [--rounds N]`. Without corpora it reads the sample article again and again.
 */
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type BenchResult, runSubject, SUBJECTS } from "./bench-subjects.js";
import { formatTable } from "./table.js";

const { values } = parseArgs({
  options: {
    corpora: { type: "string" },
    weights: { type: "string" },
    rounds: { type: "string", default: "5" },
    subject: { type: "string" },
  },
});
const settings = { corpora: values.corpora, weights: values.weights, rounds: Number(values.rounds), read: readText };

if (values.subject !== undefined) process.send?.(await runSubject(values.subject, settings));
else {
  const rows = [];
  for (const subject of SUBJECTS) {
    const result = await inChild(subject);
    rows.push({
      label: subject,
      values: {
        "tokens/s": String(Math.round(result.tokensPerSecond)),
        "load ms": String(Math.round(result.loadMilliseconds)),
        "peak MB": String(Math.round(result.peakMegabytes)),
      },
    });
  }
  process.stdout.write(`${formatTable({ title: "speed, medians of rounds", rows, errors: [] })}\n`);
}

function inChild(subject: string): Promise<BenchResult> {
  const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), "--subject", subject]);
  return new Promise((resolve, reject) => {
    child.on("message", (result) => resolve(result as BenchResult));
    child.on("exit", (code) => reject(new Error(`${subject} ended with code ${code}`)));
  });
}

function readText(path: string): string {
  return readFileSync(path, "utf8");
}
