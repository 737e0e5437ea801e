import type { When } from "./calendar.js";
import { dateOf, dayOf, stretch, validDay, wholeDay, wholeMonth, wholeYear } from "./calendar.js";
import { MONTH, monthOf } from "./names.js";
import type { Anchor, TimePattern } from "./pattern.js";

const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:1[5-9]|20)\\d\\d)";

/** Dates that name a month or a year: "November 9", "9 Nov. 2023", "September 2001", "in 2003", "the 1990s". */
export const ABSOLUTE: readonly TimePattern[] = [
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    read: ([, year, month, day]) => single(validDay(Number(year), Number(month), Number(day))),
  },
  {
    pattern: new RegExp(`\\b(${MONTH}) ${DAY} ?(?:-|–|to|and) ?(?:(${MONTH}) )?${DAY}(?:,? ${YEAR})?(?!\\d)`, "g"),
    read: ([, from, first, to, last, year], anchor) =>
      span(anchor, year, [monthOf(from!), Number(first)], [monthOf(to ?? from!), Number(last)]),
  },
  {
    pattern: new RegExp(`\\b(${MONTH}) ${DAY}(?: ?,)?(?: ${YEAR})?(?!\\d)`, "g"),
    read: ([, month, day, year], anchor) => single(dated(anchor, year, monthOf(month!), Number(day))),
  },
  {
    pattern: new RegExp(`\\b(?:the )?${DAY}(?: of)? (${MONTH})(?:,? ${YEAR})?(?!\\d)`, "g"),
    read: ([, day, month, year], anchor) => single(dated(anchor, year, monthOf(month!), Number(day))),
  },
  {
    pattern: new RegExp(`\\b(${MONTH})(?: of| ,|,)? ${YEAR}\\b`, "g"),
    read: ([, month, year]) => wholeMonth(Number(year), monthOf(month!)),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|till|by|during|of|before|after|from|for|early|late|earlier|mid|through|the|and|to|ending|ended|starting|beginning) |mid-)(${MONTH})(?! \\d)`,
      "gi",
    ),
    read: ([, month], anchor) => (/^[A-Z]/.test(month!) ? nearMonth(anchor, monthOf(month!)) : undefined),
  },
  {
    pattern: new RegExp(`\\b(last|next|this|past) (${MONTH})(?! \\d)`, "gi"),
    read: ([, which, month], anchor) =>
      /^[A-Z]/.test(month!) ? relativeMonth(anchor, which!, monthOf(month!)) : undefined,
  },
  {
    pattern: /\b(?:the )?(first|second|third|fourth) quarter of (\d{4})\b/gi,
    read: ([, which, year]) =>
      quarter(["first", "second", "third", "fourth"].indexOf(which!.toLowerCase()), Number(year)),
  },
  {
    pattern: new RegExp(
      `\\b(?:between|from) ${YEAR} (?:and|to|until|till) ${YEAR}\\b|\\b${YEAR} ?[-–] ?${YEAR}\\b`,
      "gi",
    ),
    read: ([, from, to, first, last]) => years(Number(from ?? first), Number(to ?? last)),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|till|by|during|of|before|after|from|for|early|late|mid|through|the|and|to|around|about) |mid-)${YEAR}\\b(?! (?:people|civilians|troops|soldiers|dollars|percent|miles|kilometers))`,
      "gi",
    ),
    read: ([, year]) => wholeYear(Number(year)),
  },
  {
    pattern: /\b(?:the )?((?:1[5-9]|20)\d)0s\b/g,
    read: ([, decade]) => years(Number(decade) * 10, Number(decade) * 10 + 9),
  },
];

function single(day: number | undefined): When | undefined {
  return day === undefined ? undefined : wholeDay(day);
}

function years(first: number, last: number): When | undefined {
  return last < first ? undefined : stretch(dayOf(first, 1, 1), dayOf(last, 12, 31), "year");
}

function quarter(index: number, year: number): When {
  return stretch(dayOf(year, index * 3 + 1, 1), dayOf(year, index * 3 + 4, 0), "month");
}

function span(
  anchor: Anchor,
  year: string | undefined,
  [fromMonth, fromDay]: readonly [number, number],
  [toMonth, toDay]: readonly [number, number],
): When | undefined {
  const last = dated(anchor, year, toMonth, toDay);
  if (last === undefined) return undefined;
  const [lastYear] = dateOf(last);
  const first = validDay(fromMonth > toMonth ? lastYear - 1 : lastYear, fromMonth, fromDay);
  return first === undefined || first > last ? undefined : stretch(first, last);
}

/** The day of a date whose year may be unsaid: then the nearest such day in the direction of the event. */
function dated(anchor: Anchor, year: string | undefined, month: number, day: number): number | undefined {
  if (year !== undefined) return validDay(Number(year), month, day);
  if (anchor.published === undefined) return undefined;
  const { published, direction } = anchor;
  const [thisYear] = dateOf(published);
  const candidates = [thisYear - 1, thisYear, thisYear + 1].flatMap((item) => validDay(item, month, day) ?? []);
  const side = candidates.filter((item) =>
    direction === "past" ? item <= published + 1 : direction === "future" ? item >= published - 1 : true,
  );
  return nearest(side.length > 0 ? side : candidates, published);
}

function nearest(days: readonly number[], to: number): number | undefined {
  return days.reduce<number | undefined>(
    (best, day) => (best === undefined || Math.abs(day - to) < Math.abs(best - to) ? day : best),
    undefined,
  );
}

function nearMonth({ published, direction }: Anchor, month: number): When | undefined {
  if (published === undefined) return undefined;
  const [year, now] = dateOf(published);
  if (direction === "past") return wholeMonth(month <= now ? year : year - 1, month);
  if (direction === "future") return wholeMonth(month >= now ? year : year + 1, month);
  const difference = month - now;
  return wholeMonth(difference > 6 ? year - 1 : difference < -6 ? year + 1 : year, month);
}

function relativeMonth({ published }: Anchor, which: string, month: number): When | undefined {
  if (published === undefined) return undefined;
  const [year, now] = dateOf(published);
  switch (which.toLowerCase()) {
    case "last":
    case "past":
      return wholeMonth(month < now ? year : year - 1, month);
    case "next":
      return wholeMonth(month > now ? year : year + 1, month);
    default:
      return wholeMonth(year, month);
  }
}
