import type { Day, When } from "./calendar.js";
import { dateOf, dayOf, mondayOf, stretch, weekdayOf, wholeDay, wholeMonth, wholeWeek, wholeYear } from "./calendar.js";
import { NUMBER, numberOf, WEEKDAY, weekdayNamed } from "./names.js";
import type { Anchor, TimePattern } from "./pattern.js";

const UNIT = "(day|week|month|year|decade)";
const PART = "(?: (?:morning|afternoon|evening|night))?";

/** Times reckoned from the day of publication: "Tuesday", "last month", "two days ago", "earlier this week". */
export const RELATIVE: readonly TimePattern[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:(?:late|early|earlier|later|mid) )?(last|next|this|coming|past|previous) )?(${WEEKDAY})s?\\b${PART}`,
      "gi",
    ),
    read: ([, which, name], anchor) =>
      /^[A-Z]/.test(name!) ? weekday(anchor, which?.toLowerCase(), weekdayNamed(name!)) : undefined,
  },
  {
    pattern:
      /\b(the day before yesterday|the day after tomorrow|yesterday|today|tonight|last night|this (?:morning|afternoon|evening)|tomorrow)\b/gi,
    read: ([, word], { published }) => (published === undefined ? undefined : wholeDay(published + offset(word!))),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:earlier|later|late|early) )?(last|this|next|the current|the coming|the past|the previous) ${UNIT}\\b(?! of)`,
      "gi",
    ),
    read: ([, which, unit], anchor) => whole(anchor, which!.toLowerCase(), unit!.toLowerCase()),
  },
  {
    pattern: new RegExp(
      `\\b(?:about |almost |nearly |more than |over |some )?(${NUMBER}) ${UNIT}s? (?:ago|before now)\\b`,
      "gi",
    ),
    read: ([, count, unit], { published }) => shifted(published, numberOf(count!), unit!.toLowerCase(), -1),
  },
  {
    pattern: new RegExp(`\\b(?:in|within) (${NUMBER}) ${UNIT}s(?:' time|’ time)?\\b(?! of)`, "gi"),
    read: ([, count, unit], anchor) =>
      anchor.direction === "future" ? shifted(anchor.published, numberOf(count!), unit!.toLowerCase(), 1) : undefined,
  },
  {
    pattern: new RegExp(`\\b(?:the )?(last|past|next|coming) (${NUMBER}) ${UNIT}s\\b`, "gi"),
    read: ([, which, count, unit], { published }) =>
      recent(published, which!.toLowerCase(), numberOf(count!), unit!.toLowerCase()),
  },
  {
    pattern: /\b(?:the |this |last |next )?(weekend)\b/gi,
    read: ([text], anchor) => weekend(anchor, text!.toLowerCase()),
  },
];

function offset(word: string): number {
  switch (word.toLowerCase()) {
    case "the day before yesterday":
      return -2;
    case "yesterday":
    case "last night":
      return -1;
    case "tomorrow":
      return 1;
    case "the day after tomorrow":
      return 2;
    default:
      return 0;
  }
}

function weekday({ published, direction }: Anchor, which: string | undefined, name: number): When | undefined {
  if (published === undefined) return undefined;
  const back = (weekdayOf(published) - name + 7) % 7;
  switch (which) {
    case "last":
    case "past":
    case "previous":
      return wholeDay(published - (back === 0 ? 7 : back));
    case "next":
    case "coming":
      return wholeDay(published + (back === 0 ? 7 : 7 - back));
    case "this":
      return wholeDay(mondayOf(published) + name);
    default:
      return wholeDay(direction === "future" && back > 0 ? published + 7 - back : published - back);
  }
}

function whole({ published }: Anchor, which: string, unit: string): When | undefined {
  if (published === undefined) return undefined;
  const step = /last|past|previous/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
  return unitAt(published, unit, step);
}

function unitAt(published: Day, unit: string, step: number): When {
  const [year, month] = dateOf(published);
  switch (unit) {
    case "day":
      return wholeDay(published + step);
    case "week":
      return wholeWeek(published + 7 * step);
    case "month":
      return wholeMonth(year, month + step);
    case "decade":
      return stretch(
        dayOf(Math.floor(year / 10 + step) * 10, 1, 1),
        dayOf(Math.floor(year / 10 + step) * 10 + 9, 12, 31),
        "year",
      );
    default:
      return wholeYear(year + step);
  }
}

function shifted(published: Day | undefined, count: number | undefined, unit: string, sign: 1 | -1): When | undefined {
  if (published === undefined || count === undefined) return undefined;
  return unit === "decade" ? unitAt(published, "year", sign * count * 10) : unitAt(published, unit, sign * count);
}

function recent(published: Day | undefined, which: string, count: number | undefined, unit: string): When | undefined {
  if (published === undefined || count === undefined) return undefined;
  const sign = which === "last" || which === "past" ? -1 : 1;
  const [year, month, day] = dateOf(published);
  const other =
    unit === "day" || unit === "week"
      ? published + sign * count * (unit === "week" ? 7 : 1)
      : unit === "month"
        ? dayOf(year, month + sign * count, day)
        : dayOf(year + sign * count * (unit === "decade" ? 10 : 1), month, day);
  return stretch(
    Math.min(other, published),
    Math.max(other, published),
    unit === "decade" ? "year" : (unit as When["precision"]),
  );
}

function weekend({ published, direction }: Anchor, text: string): When | undefined {
  if (published === undefined) return undefined;
  const saturday = mondayOf(published) + 5;
  if (text.startsWith("last")) return stretch(saturday - 7, saturday - 6);
  if (text.startsWith("next")) return stretch(saturday + 7, saturday + 8);
  if (text.startsWith("this") || direction !== "past" || saturday <= published) return stretch(saturday, saturday + 1);
  return stretch(saturday - 7, saturday - 6);
}
