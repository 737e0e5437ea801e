import type { Day, When } from "./calendar.js";
import {
  dateOf,
  dayOf,
  isoDay,
  mondayOf,
  stretch,
  validDay,
  weekdayOf,
  wholeDay,
  wholeMonth,
  wholeYear,
} from "./calendar.js";
import { MONTH, monthOf, NUMBER, numberOf, WEEKDAY, weekdayNamed } from "./names.js";
import type { Anchor, TimePattern } from "./pattern.js";

const SEASON = "(spring|summer|autumn|fall|winter)";
const YEAR = "((?:1[5-9]|20)\\d\\d)";
const UNIT = "(week|month|year)";
const WHICH = "(last|this|next|the following|the previous|that)";

/** Times told in two parts ("March of next year", "Wednesday last week", "the summer of 2019"), hours, and times reckoned from another. */
export const COMPOSED: readonly TimePattern[] = [
  {
    pattern: new RegExp(`\\b(${MONTH})(?: (\\d{1,2}))?,?(?: of)? ${WHICH} year\\b`, "g"),
    read: ([, month, day, which], { published }) =>
      published === undefined ? undefined : monthOfYear(yearOf(published, which!), monthOf(month!), day),
  },
  {
    pattern: new RegExp(`\\b(${WEEKDAY})(?: of)? ${WHICH} week\\b`, "g"),
    read: ([, name, which], { published }) =>
      published === undefined ? undefined : wholeDay(mondayOf(published) + 7 * stepOf(which!) + weekdayNamed(name!)),
  },
  {
    pattern: new RegExp(`\\b(?:the )?(?:early |late |mid-)?${SEASON} (?:of )?${YEAR}\\b`, "gi"),
    read: ([, season, year]) => wholeSeason(season!, Number(year)),
  },
  {
    pattern: new RegExp(`\\b(?:(?:early|late) )?(last|this|next) ${SEASON}\\b`, "gi"),
    read: ([, which, season], { published }) =>
      published === undefined ? undefined : relativeSeason(published, which!.toLowerCase(), season!),
  },
  {
    pattern: new RegExp(
      `\\b(?:between |from )?(${MONTH}) ?(?:-|–|and|to|through) ?(${MONTH})(?:(?:,| of)? ${YEAR})?\\b(?! \\d)`,
      "g",
    ),
    read: ([, from, to, year], anchor) => months(anchor, monthOf(from!), monthOf(to!), year),
  },
  {
    pattern: new RegExp(`\\b(?:the )?(?:end|start|beginning|middle) of (the|this|next|last) ${UNIT}\\b`, "gi"),
    read: ([, which, unit], { published }) =>
      published === undefined ? undefined : wholeUnit(published, which!.toLowerCase(), unit!.toLowerCase()),
  },
  {
    pattern: /\b(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\.?,?(?: local time)?(?: on)? (\w+day)\b/gi,
    read: ([, hour, minute, half, name], anchor) => atHour(anchor, name!, Number(hour), minute ?? "00", half!),
  },
  {
    pattern: new RegExp(`\\b(?:about )?(${NUMBER}) (day|week|month|year)s? (later|earlier|before|after)\\b`, "gi"),
    read: ([, count, unit, way], anchor) => fromReference(anchor, numberOf(count!), unit!, isAfter(way!)),
  },
  {
    pattern:
      /\b(?:the|on the) (following|next|previous|same) (day|morning|evening|night)\b|\bthe (day) (before|after)\b(?! yesterday)(?! tomorrow)/gi,
    read: ([, which, , , way], anchor) =>
      which?.toLowerCase() === "same"
        ? fromReference(anchor, 0, "day", true)
        : fromReference(anchor, 1, "day", isAfter(way ?? which!)),
  },
  {
    pattern: /\bovernight\b/gi,
    read: (_, { published }) => (published === undefined ? undefined : stretch(published - 1, published)),
  },
];

function stepOf(which: string): number {
  return /last|previous/i.test(which) ? -1 : /next|following/i.test(which) ? 1 : 0;
}

function yearOf(published: Day, which: string): number {
  return dateOf(published)[0] + stepOf(which);
}

function monthOfYear(year: number, month: number, day: string | undefined): When | undefined {
  if (day === undefined) return wholeMonth(year, month);
  const found = validDay(year, month, Number(day));
  return found === undefined ? undefined : wholeDay(found);
}

const FIRST_MONTHS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** The three months of a season on the northern half of the earth; a winter begins in the year that it is named by. */
function wholeSeason(season: string, year: number): When {
  const first = FIRST_MONTHS[season.toLowerCase()]!;
  return stretch(dayOf(year, first, 1), dayOf(year, first + 3, 0), "month");
}

function relativeSeason(published: Day, which: string, season: string): When {
  const [year, month] = dateOf(published);
  const first = FIRST_MONTHS[season.toLowerCase()]!;
  if (which === "last") return wholeSeason(season, first + 2 < month ? year : year - 1);
  return wholeSeason(season, which === "next" && first <= month ? year + 1 : year);
}

function months(
  { published, direction }: Anchor,
  from: number,
  to: number,
  year: string | undefined,
): When | undefined {
  if (year === undefined && published === undefined) return undefined;
  const [thisYear, now] = published === undefined ? [0, 0] : dateOf(published);
  const implied =
    direction === "future" ? (to >= now ? thisYear : thisYear + 1) : from <= now ? thisYear : thisYear - 1;
  const last = year === undefined ? implied : Number(year);
  return stretch(dayOf(from > to ? last - 1 : last, from, 1), dayOf(last, to + 1, 0), "month");
}

function wholeUnit(published: Day, which: string, unit: string): When {
  const [year, month] = dateOf(published);
  const step = stepOf(which);
  if (unit === "month") return wholeMonth(year, month + step);
  if (unit === "year") return wholeYear(year + step);
  const monday = mondayOf(published) + 7 * step;
  return stretch(monday, monday + 6, "week");
}

function atHour({ published, direction }: Anchor, name: string, hour: number, minute: string, half: string) {
  const weekday = weekdayNamed(name);
  if (published === undefined || weekday < 0 || hour > 12) return undefined;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const day = direction === "future" && back > 0 ? published + 7 - back : published - back;
  const clock = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return { start: `${isoDay(day)}T${String(clock).padStart(2, "0")}:${minute}`, precision: "time" } as const;
}

function isAfter(way: string): boolean {
  return /later|after|following|next/i.test(way);
}

function fromReference(
  { reference }: Anchor,
  count: number | undefined,
  unit: string,
  after: boolean,
): When | undefined {
  if (reference === undefined || count === undefined) return undefined;
  const by = after ? count : -count;
  const [year, month] = dateOf(reference);
  switch (unit.toLowerCase()) {
    case "week":
      return wholeDay(reference + 7 * by);
    case "month":
      return wholeMonth(year, month + by);
    case "year":
      return wholeYear(year + by);
    default:
      return wholeDay(reference + by);
  }
}
