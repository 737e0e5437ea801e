/** Entry of a worker thread: reads the tasks it is sent, one at a time. */
import { parentPort, workerData } from "node:worker_threads";
import type { PlainError } from "./plain-error.js";
import { toPlainError } from "./plain-error.js";
import { createReader, type ReaderOptions } from "./reader.js";
import { perform, type Task } from "./task.js";

/** What a worker says: that it is ready, that it cannot begin, or how the task ended. */
export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "broken"; readonly error: PlainError }
  | { readonly kind: "done"; readonly json: string }
  | { readonly kind: "failed"; readonly error: PlainError };

const say = (message: WorkerMessage) => parentPort?.postMessage(message);

try {
  const reader = await createReader(workerData as ReaderOptions);
  parentPort?.on("message", async (task: Task) => {
    try {
      say({ kind: "done", json: JSON.stringify(await perform(reader, task)) });
    } catch (error) {
      say({ kind: "failed", error: toPlainError(error) });
    }
  });
  say({ kind: "ready" });
} catch (error) {
  say({ kind: "broken", error: toPlainError(error) });
}
