import type { Day, When } from "./calendar.js";

/** What relative expressions are reckoned from. */
export interface Anchor {
  /** The day of publication, where known. */
  readonly published: Day | undefined;
  /** Whether the event is told as past or to come, where that is clear. */
  readonly direction: "past" | "future" | "open";
  /** The day that the text named last, for "two days later". */
  readonly reference?: Day | undefined;
}

/** A kind of time expression. */
export interface TimePattern {
  /** Global; its groups are read by `read`. */
  readonly pattern: RegExp;
  /** The time that a match means; `undefined` where that cannot be told, for want of an anchor or because no such date exists. */
  readonly read: (groups: readonly (string | undefined)[], anchor: Anchor) => When | undefined;
}
