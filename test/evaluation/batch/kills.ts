/**
 * Kills a batch at random moments and resumes it, again and again, and compares the outcome with an undisturbed run:
 * `tsx test/evaluation/batch/kills.ts ARTICLES.ndjson [TIMES] [SEED]`.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));
const [articles, times = "20", seed = "1"] = process.argv.slice(2);
if (articles === undefined) throw new Error("give a file of articles");
const folder = mkdtempSync(join(tmpdir(), "dramatis-kills-"));

const args = (name: string) => [
  ...[main, "read", articles, "--format", "ndjson", "--quiet", "--resume"],
  ...["-o", join(folder, name), "--failures", join(folder, `${name}.failures`)],
];

/** Lehmer's generator: numbers in (0, 1). */
function* numbers(start: number): Generator<number, never> {
  for (let state = start; ; ) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

/** Runs until the end or until it is killed after some milliseconds. */
async function runFor(milliseconds: number): Promise<"ended" | "killed"> {
  const child = spawn(process.execPath, args("stopped"), { stdio: "ignore" });
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const signal = await new Promise((resolve) => child.once("exit", (_, name) => resolve(name)));
  clearTimeout(timer);
  return signal === null ? "ended" : "killed";
}

const began = performance.now();
spawnSync(process.execPath, args("whole"), { stdio: "ignore" });
const duration = performance.now() - began;
const random = numbers(Number(seed));
let kills = 0;
for (let round = 0; kills < Number(times); round++) {
  // The first life of each run ends early enough to be resumed; the second may end early too.
  while ((await runFor(duration * random.next().value)) === "killed") kills++;
  const same = ["", ".failures"].every(
    (ending) =>
      readFileSync(join(folder, `stopped${ending}`), "utf8") === readFileSync(join(folder, `whole${ending}`), "utf8"),
  );
  process.stdout.write(`run ${round + 1}: ${same ? "equal" : "DIFFERENT"} after ${kills} kills in all\n`);
  if (!same) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
process.stdout.write(`${kills} kills\n`);
