import type { Reader } from "../reader.js";
import { createReader, type ReaderOptions } from "./reader.js";
import { perform, type TaskRunner } from "./task.js";

/** Reads tasks in this thread. The reader is made for the first one. */
export function createSameThread(options: ReaderOptions): TaskRunner {
  const made: { reader?: Promise<Reader> } = {};
  return {
    run: async (task) => {
      made.reader ??= createReader(options);
      return JSON.stringify(await perform(await made.reader, task));
    },
    close: async () => {},
  };
}
