import type { Worker } from "node:worker_threads";
import { DramatisError } from "../document/errors.js";
import { fromPlainError } from "./plain-error.js";
import type { Task, TaskRunner } from "./task.js";
import type { WorkerMessage } from "./worker.js";

/** How many workers there may be and how long one may take. */
export interface PoolOptions {
  readonly jobs: number;
  /** Seconds for one task; a worker that takes longer is replaced. Default: no limit. */
  readonly timeBudget?: number;
  readonly start: () => Worker;
}

interface Job {
  readonly task: Task;
  readonly resolve: (json: string) => void;
  readonly reject: (error: Error) => void;
}

/** A worker and what it is doing. */
interface Member {
  readonly worker: Worker;
  ready: boolean;
  job?: Job | undefined;
  timer?: NodeJS.Timeout | undefined;
}

/**
 * Reads tasks in worker threads, each started when there is work for it and replaced when it died or took too long. One task at a time
 * is with a worker, so that no other is lost with it.
 */
export function createPool(options: PoolOptions): TaskRunner {
  const members = new Set<Member>();
  const idle: Member[] = [];
  const waiting: Job[] = [];

  const assign = (): void => {
    while (waiting.length > 0 && idle.length > 0) give(idle.pop()!, waiting.shift()!);
    const starting = [...members].filter((member) => member.job === undefined && !idle.includes(member)).length;
    for (let more = waiting.length - starting; more > 0 && members.size < options.jobs; more--) enlist();
  };

  const give = (member: Member, job: Job): void => {
    member.job = job;
    if (options.timeBudget !== undefined)
      member.timer = setTimeout(() => lose(member, tooLate(options.timeBudget!)), options.timeBudget * 1000);
    member.worker.postMessage(job.task);
  };

  const finish = (member: Member): Job | undefined => {
    const { job } = member;
    clearTimeout(member.timer);
    member.job = undefined;
    return job;
  };

  /** Takes a worker off the list; its task fails with the error. */
  const lose = (member: Member, error: Error): void => {
    if (!members.delete(member)) return;
    if (idle.includes(member)) idle.splice(idle.indexOf(member), 1);
    finish(member)?.reject(error);
    // Others would not begin either: without this they would be started and lost for ever.
    if (!member.ready) for (const job of waiting.splice(0)) job.reject(error);
    void member.worker.terminate();
    assign();
  };

  const hear = (member: Member, message: WorkerMessage): void => {
    if (!members.has(member)) return;
    if (message.kind === "broken") {
      lose(member, fromPlainError(message.error));
      return;
    }
    member.ready = true;
    const job = finish(member);
    if (message.kind === "done") job?.resolve(message.json);
    if (message.kind === "failed") job?.reject(fromPlainError(message.error));
    idle.push(member);
    assign();
  };

  const enlist = (): void => {
    const member: Member = { worker: options.start(), ready: false };
    members.add(member);
    member.worker.on("message", (message: WorkerMessage) => hear(member, message));
    member.worker.on("error", (error) => lose(member, reasonOf(error)));
    member.worker.on("exit", () => lose(member, new Error("the worker ended")));
  };

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        assign();
      }),
    close: async () => {
      const all = [...members];
      members.clear();
      for (const member of all) finish(member);
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}

function tooLate(seconds: number): DramatisError {
  return new DramatisError("timeout", `took longer than ${seconds} s`, {
    value: seconds,
    remedy: "cut it up or raise the time budget",
  });
}

function reasonOf(error: unknown): Error {
  if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY")
    return new DramatisError("input-too-long", "needs more memory than there is", {
      remedy: "cut it up",
      cause: error,
    });
  return error instanceof Error ? error : new Error(String(error));
}
