import { statSync } from "node:fs";
import type { PlacedInput } from "../../node/inputs.js";
import type { Io } from "../command.js";

/** Shows how far a batch is. */
export interface Progress {
  readonly step: (input: PlacedInput, failed: boolean) => void;
  readonly end: () => void;
}

/** Milliseconds between two changes of a terminal's line, and between two lines elsewhere. */
const BLINK = 100;
const QUIET = 30_000;
const BAR = 24;

/** A bar with rate and remaining time on a terminal, a line now and then elsewhere. `start` is where the batch begins. */
export function createProgress(io: Io, files: readonly string[], start: PlacedInput["place"]): Progress {
  const sizes = files.map((file) =>
    file === "-" ? Number.NaN : (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
  );
  const before = prefixSums(sizes);
  const total = before.at(-1)!;
  const began = performance.now();
  const skipped = before[start.file] ?? 0;
  const state = { read: 0, failed: 0, share: 0, shown: began, told: false };
  const line = () => {
    const seconds = (performance.now() - began) / 1000;
    const rate = (state.read + state.failed) / seconds;
    const gone = state.share - skipped / total;
    const left = gone > 0 ? (seconds * (1 - state.share)) / gone : undefined;
    return progressLine({ ...state, rate, left, bar: io.notesTerminal });
  };
  return {
    step: ({ place, bytes }, failed) => {
      state[failed ? "failed" : "read"]++;
      const size = sizes[place.file]!;
      state.share = Math.min(1, (before[place.file]! + Math.min(size, bytes)) / total);
      if (performance.now() - state.shown < (io.notesTerminal ? BLINK : QUIET)) return;
      state.shown = performance.now();
      state.told = true;
      if (io.notesTerminal) io.status(line());
      else io.note(`dramatis: ${line()}`);
    },
    end: () => {
      io.status("");
      if (state.told) io.note(`dramatis: ${line()} in ${clock((performance.now() - began) / 1000)}`);
    },
  };
}

/** Shows nothing. */
export const noProgress: Progress = { step: () => {}, end: () => {} };

/** What a line tells: inputs read and failed, the share of all bytes, inputs a second, seconds left. */
export interface ProgressState {
  readonly read: number;
  readonly failed: number;
  /** Not a number where the size of the input is unknown. */
  readonly share: number;
  readonly rate: number;
  readonly left: number | undefined;
  readonly bar: boolean;
}

/** `[#####       ] 1200 articles, 35.2/s, 1:30 left, 2 failed`. */
export function progressLine({ read, failed, share, rate, left, bar }: ProgressState): string {
  const known = !Number.isNaN(share);
  const done = Math.round(BAR * share);
  const parts = [
    `${read} article${read === 1 ? "" : "s"}`,
    `${rate.toFixed(rate < 10 ? 2 : 1)}/s`,
    ...(known && left !== undefined && share < 1 ? [`${clock(left)} left`] : []),
    ...(failed === 0 ? [] : [`${failed} failed`]),
  ];
  return `${known && bar ? `[${"#".repeat(done)}${" ".repeat(BAR - done)}] ` : ""}${parts.join(", ")}`;
}

/** Seconds as `1:05` or `2:03:09`. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const tail = String(whole % 60).padStart(2, "0");
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${String(minutes).padStart(2, "0")}:${tail}`;
}

/** Sums of all sizes before each file, and of all. */
function prefixSums(sizes: readonly number[]): readonly number[] {
  const sums = [0];
  for (const size of sizes) sums.push(sums.at(-1)! + size);
  return sums;
}
