import { createHash } from "node:crypto";
import { truncateSync } from "node:fs";
import { formatOf, type InputFormat } from "../../node/articles.js";
import { expandInputs, inputsOf, type PlacedInput } from "../../node/inputs.js";
import { packageVersion } from "../../node/package-info.js";
import { runTasks, type TaskEnd } from "../../node/run-tasks.js";
import type { ReadAllOptions } from "../../node/task.js";
import type { Io } from "../command.js";
import { errorLine } from "../fail.js";
import { nameOf } from "../name-of.js";
import { writeOutput } from "../output.js";
import { addFailure, failuresSize, startFailures } from "./failures.js";
import { type Journal, openJournal } from "./journal.js";
import { createProgress, noProgress } from "./progress.js";
import { type NamedReport, type ReadFormat, render } from "./render.js";

/** What to read and where to write it. */
export interface Batch {
  /** Files, folders and patterns; `-` is standard input. */
  readonly paths: readonly string[];
  readonly input?: InputFormat | undefined;
  readonly format: ReadFormat;
  readonly output?: string | undefined;
  readonly failures?: string | undefined;
  readonly resume: boolean;
  readonly quiet: boolean;
  readonly options: ReadAllOptions;
}

/** Reads a batch. Inputs that fail are noted and listed, the others go on. */
export async function runBatch(io: Io, batch: Batch): Promise<void> {
  const files = await expandInputs(batch.paths);
  const { output, format } = batch;
  const toFile = output !== undefined && output !== "-";
  const journal =
    format === "ndjson" && toFile ? openJournal(output, nameOfBatch(batch, files), batch.resume) : undefined;
  beginFailures(io, batch.failures, journal);
  const ends = runTasks(inputsOf(files, batch.input, journal?.start.place), articleOf, optionsOf(batch, files));
  const reports = collect(io, batch, files, ends, journal);
  if (journal === undefined) {
    await writeOutput(io, output, render(reports, format, io.color && !toFile));
    return;
  }
  for await (const _ of reports);
  journal.finish();
}

/** Hands the reports on, or to the journal, and takes care of what failed. */
async function* collect(
  io: Io,
  { failures, quiet, output }: Batch,
  files: readonly string[],
  ends: AsyncIterable<TaskEnd<PlacedInput>>,
  journal: Journal | undefined,
): AsyncGenerator<NamedReport> {
  const hidden = quiet || (io.isTerminal && (output === undefined || output === "-"));
  const progress = hidden ? noProgress : createProgress(io, files, journal?.start.place ?? { file: 0, input: 0 });
  let failed = journal?.start.failed ?? 0;
  for await (const end of ends) {
    const { item } = end;
    if ("error" in end) {
      failed++;
      io.note(errorLine(end.error, nameOf(item.file, item.line)));
      io.exit(1);
      if (failures !== undefined) addFailure(failures, item, end.error);
    }
    const line = "json" in end ? `${end.json}\n` : "";
    journal?.add(line, { place: item.place, failureBytes: failuresSize(failures), failed });
    progress.step(item, "error" in end);
    if ("json" in end && journal === undefined) yield { name: item.file, json: end.json };
  }
  progress.end();
}

/** The list of failures starts empty, or as it was when the run stopped. */
function beginFailures(io: Io, failures: string | undefined, journal: Journal | undefined): void {
  const { failureBytes, failed } = journal?.start ?? { failureBytes: 0, failed: 0 };
  if (failed > 0) io.exit(1);
  if (failures === undefined) return;
  if (failureBytes === 0) startFailures(failures);
  else truncateSync(failures, failureBytes);
}

function articleOf(input: PlacedInput) {
  if ("error" in input) throw input.error;
  return input.article;
}

/** A single article does not need more threads than this one. */
function optionsOf({ input, options }: Batch, files: readonly string[]): ReadAllOptions {
  const many = files.length > 1 || files.some((file) => ["ndjson", "feed"].includes(input ?? formatOf(file)));
  return many || options.timeBudget !== Infinity ? options : { ...options, jobs: 0 };
}

/** Tells batches apart that would write different reports. */
function nameOfBatch({ input, failures, options }: Batch, files: readonly string[]): string {
  const { jobs, timeBudget, ...what } = options;
  return createHash("sha256")
    .update(JSON.stringify([packageVersion(), files, input, failures, what]))
    .digest("hex");
}
