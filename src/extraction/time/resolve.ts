import type { Status } from "../../document/labels.js";
import type { Time } from "../../document/report.js";
import type { EventRule } from "../rules/rule.js";
import type { Day } from "./calendar.js";
import { parseDay } from "./calendar.js";
import type { TimeExpression } from "./find-times.js";
import type { Anchor } from "./pattern.js";

/** How far back "two days later" looks for the day that it is reckoned from, all that this is reckoned from in turn together. */
const REACH = 4;

/** The first of some expressions that has a meaning, as a time; `published` is the article's date. */
export function resolveTimes(
  times: readonly TimeExpression[],
  published: string | undefined,
  direction: Anchor["direction"],
): Time | undefined {
  for (const item of times) {
    const day = parseDay(published);
    const when = item.resolve({ published: day, direction, reference: referenceOf(item, day, REACH) });
    if (when !== undefined) return { ...when, text: item.text };
  }
  return undefined;
}

function referenceOf(time: TimeExpression, published: Day | undefined, reach: number): Day | undefined {
  let at = time.before;
  for (let left = reach - 1; at !== undefined && left >= 0; at = at.before, left--) {
    const reference = referenceOf(at, published, left);
    const when = at.resolve({ published, direction: "past", reference });
    if (when !== undefined) return when.precision === "day" ? parseDay(when.start) : undefined;
  }
  return undefined;
}

const AHEAD: ReadonlySet<Status> = new Set(["planned", "possible", "demanded"]);

/** Which way from the day of publication an event lies; that of an election noun can be told by its date alone. */
export function directionOf(status: Status, { type, pos }: EventRule): Anchor["direction"] {
  if (AHEAD.has(status)) return "future";
  return type === "election" && pos === "noun" ? "open" : "past";
}
