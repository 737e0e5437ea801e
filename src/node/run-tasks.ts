import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { ResourceLimits } from "node:worker_threads";
import { DramatisError, type ErrorCode } from "../document/errors.js";
import { packageFolder } from "./assets.js";
import { mapInOrder } from "./in-order.js";
import { createPool } from "./pool.js";
import type { ReaderOptions } from "./reader.js";
import { createSameThread } from "./same-thread.js";
import type { ReadAllOptions, Task, TaskOptions, TaskRunner } from "./task.js";

/** How an item ended: the report as JSON, or why there is none. */
export type TaskEnd<Item> = { readonly item: Item } & ({ readonly json: string } | { readonly error: Error });

/** Articles that are read or wait while the first of them is not done, for each worker. */
const AHEAD = 8;
/** What no other article would escape either. */
const fatal: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "asset-missing",
  "asset-invalid",
  "pack-invalid",
  "peer-missing",
]);

/**
 * Reads the articles of items, in the order of the items. `articleOf` says which article an item holds; what it throws is how the item
 * ends.
 */
export async function* runTasks<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  articleOf: (item: Item) => Task["article"],
  all: ReadAllOptions,
): AsyncGenerator<TaskEnd<Item>> {
  const { jobs = availableParallelism(), signal, timeBudget, data, models, packs, ...options } = all;
  if (!(jobs >= 0)) throw new DramatisError("option-invalid", "jobs must be at least 0", { value: jobs });
  const runner = await createRunner(
    { ...all, jobs },
    {
      ...(data === undefined ? {} : { data }),
      ...(models === undefined ? {} : { models }),
      ...(packs === undefined ? {} : { packs }),
    },
  );
  try {
    const work = (item: Item) => endOf(item, articleOf, options, runner);
    yield* mapInOrder(items, work, { window: Math.max(1, jobs * AHEAD), signal });
  } finally {
    await runner.close();
  }
}

async function endOf<Item>(
  item: Item,
  articleOf: (item: Item) => Task["article"],
  options: TaskOptions,
  { run }: TaskRunner,
): Promise<TaskEnd<Item>> {
  try {
    return { item, json: await run({ article: articleOf(item), options }) };
  } catch (error) {
    if (error instanceof DramatisError && fatal.has(error.code)) throw error;
    return { item, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Workers where they are wanted and can be had, else this thread. */
async function createRunner(
  { jobs, timeBudget: seconds = Infinity, limit = Infinity }: ReadAllOptions & { readonly jobs: number },
  options: ReaderOptions,
): Promise<TaskRunner> {
  const threads = jobs === 0 ? undefined : await import("node:worker_threads").catch(() => undefined);
  const script = join(packageFolder("data"), "..", "dist", "node", "worker.js");
  if (threads !== undefined && existsSync(script)) {
    const resourceLimits = memoryFor(limit);
    const start = () => new threads.Worker(script, { workerData: options, resourceLimits, execArgv: [] });
    return createPool({ jobs, start, ...(seconds === Infinity ? {} : { timeBudget: seconds }) });
  }
  if (seconds === Infinity) return createSameThread(options);
  throw new DramatisError("option-invalid", "a time budget needs worker threads", { value: seconds });
}

/**
 * Megabytes that a worker's heap may take before it collects more often, by the longest article that it may have to read: tables and
 * weights take 125, a million characters 70 more. Without a limit on articles there is none on memory.
 */
function memoryFor(limit: number): ResourceLimits {
  return limit === Infinity
    ? {}
    : { maxOldGenerationSizeMb: Math.ceil(200 + limit / 10_000), maxYoungGenerationSizeMb: 48 };
}
