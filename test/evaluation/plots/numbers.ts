import { readFileSync, writeFileSync } from "node:fs";

/** What the plots of the README show. */
export interface Numbers {
  /** F1 in per cent, with an interval of 95 % where one was measured, and that of compromise. Written by hand from `npm run eval`. */
  readonly accuracy: readonly Score[];
  /** Written by `npm run bench -- --json`. */
  readonly speed: readonly {
    readonly label: string;
    readonly tokensPerSecond: number;
    readonly peakMegabytes: number;
  }[];
  /** Processor seconds for one article, by its length. */
  readonly length: readonly { readonly characters: number; readonly seconds: number }[];
  /** Articles a second and megabytes for each worker, by the number of workers. */
  readonly jobs: readonly JobsResult[];
}

/** A bar of the first plot. */
export interface Score {
  readonly label: string;
  readonly score: number;
  readonly low?: number;
  readonly high?: number;
  readonly compromise?: number;
}

/** What a batch took. */
export interface JobsResult {
  readonly jobs: number;
  readonly articlesPerSecond: number;
  readonly megabytesPerWorker: number;
}

const file = new URL("numbers.json", import.meta.url);

/** The committed numbers. */
export function readNumbers(): Numbers {
  return JSON.parse(readFileSync(file, "utf8")) as Numbers;
}

/** Replaces some of the committed numbers. */
export function writeNumbers(changes: Partial<Numbers>): void {
  writeFileSync(file, `${JSON.stringify({ ...readNumbers(), ...changes }, null, 2)}\n`);
}
