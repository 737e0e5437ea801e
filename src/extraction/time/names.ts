const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const NUMBERS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;

/** Source of a regular expression for the name of a month, written out or abbreviated. */
export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";

/** Source of a regular expression for the name of a day of the week. */
export const WEEKDAY =
  "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)";

/** Source of a regular expression for a small number. */
export const NUMBER =
  "(?:\\d{1,3}|a couple of|a few|several|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

/** The month of a name, from 1. */
export function monthOf(name: string): number {
  const key = name.toLowerCase().replace(".", "").slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

/** The weekday of a name, 0 on Monday. */
export function weekdayNamed(name: string): number {
  const key = name.toLowerCase().slice(0, 3);
  return WEEKDAYS.findIndex((weekday) => weekday.startsWith(key));
}

/** The value of a small number in digits or words; `undefined` for an inexact one ("several"). */
export function numberOf(word: string): number | undefined {
  const text = word.toLowerCase();
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "a" || text === "an") return 1;
  if (text === "a couple of") return 2;
  const value = (NUMBERS as readonly string[]).indexOf(text);
  return value < 0 ? undefined : value;
}
