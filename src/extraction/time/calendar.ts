import type { Time } from "../../document/report.js";

/** A day as a count of days since 1 January 1970, in the proleptic Gregorian calendar. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of a date; months count from 1. Overflowing parts carry over, as in `Date.UTC`. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MILLISECONDS);
}

/** Year, month from 1 and day of the month. */
export function dateOf(day: Day): readonly [year: number, month: number, day: number] {
  const date = new Date(day * MILLISECONDS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Day of the week, 0 on Monday to 6 on Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day);
}

/** The day that an ISO 8601 date or date-time names; `undefined` where it names none. */
export function parseDay(text: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? "");
  if (match === null) return undefined;
  return validDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a date; `undefined` for one that no calendar has, such as 31 February. */
export function validDay(year: number, month: number, day: number): Day | undefined {
  const found = dayOf(year, month, day);
  const [, actualMonth, actualDay] = dateOf(found);
  return actualMonth === month && actualDay === day ? found : undefined;
}

/** When something is, without the words that say so. */
export type When = Omit<Time, "text">;

/** A day as a time. */
export function wholeDay(day: Day): When {
  return { start: isoDay(day), precision: "day" };
}

/** The days from `first` to `last`, inclusive. */
export function stretch(first: Day, last: Day, precision: When["precision"] = "day"): When {
  return { start: isoDay(first), end: isoDay(last), precision };
}

/** The week of a day, Monday to Sunday. */
export function wholeWeek(day: Day): When {
  return stretch(mondayOf(day), mondayOf(day) + 6, "week");
}

/** A month; months beyond 1…12 carry over into other years. */
export function wholeMonth(year: number, month: number): When {
  const [actualYear, actualMonth] = dateOf(dayOf(year, month, 1));
  return { start: `${pad(actualYear, 4)}-${pad(actualMonth, 2)}`, precision: "month" };
}

/** A year. */
export function wholeYear(year: number): When {
  return { start: pad(year, 4), precision: "year" };
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const [year, month, date] = dateOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
