import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf, isoDay, mondayOf, parseDay, weekdayOf } from "../../src/extraction/time/calendar.js";
import { findTimes } from "../../src/extraction/time/find-times.js";

/** A Wednesday. */
const PUBLISHED = "2023-11-15";

/** The first time of a text as `start`, `start/end`, or `-` for one that is not normalised. */
function timeOf(
  text: string,
  direction: "past" | "future" | "open" = "past",
  published: string | undefined = PUBLISHED,
) {
  const [time] = findTimes(text, 0);
  if (time === undefined) return undefined;
  const when = time.resolve({ published: parseDay(published), direction });
  if (when === undefined) return "-";
  return `${when.start}${when.end === undefined ? "" : `/${when.end}`} ${when.precision}`;
}

describe("times that name a date", () => {
  it.each([
    ["It fell on 2022-02-24.", "2022-02-24 day"],
    ["They met on November 9, 2023.", "2023-11-09 day"],
    ["They met on Nov. 9, 2023.", "2023-11-09 day"],
    ["They met on Nov. 9.", "2023-11-09 day"],
    ["They met on 9 November 2023.", "2023-11-09 day"],
    ["They met on the 9th of November.", "2023-11-09 day"],
    ["They met on September 11, 2001.", "2001-09-11 day"],
    ["They met on December 20.", "2022-12-20 day"],
    ["They met on Sept. 3.", "2023-09-03 day"],
    ["They met on 3 Sept 2020.", "2020-09-03 day"],
    ["They met on March 1st, 1999.", "1999-03-01 day"],
    ["It happened in September 2001.", "2001-09 month"],
    ["It happened in Sept. 2001.", "2001-09 month"],
    ["It happened in May of 2003.", "2003-05 month"],
    ["It happened in May , 2003.", "2003-05 month"],
    ["It happened in September.", "2023-09 month"],
    ["It happened in December.", "2022-12 month"],
    ["It happened in November.", "2023-11 month"],
    ["It happened in early June.", "2023-06 month"],
    ["It happened in mid-June.", "2023-06 month"],
    ["It happened since March.", "2023-03 month"],
    ["It happened last May.", "2023-05 month"],
    ["It happened last December.", "2022-12 month"],
    ["It happened in 2003.", "2003 year"],
    ["Since 1991 nothing moved.", "1991 year"],
    ["By 2030 all will end.", "2030 year"],
    ["In the 1990s it grew.", "1990-01-01/1999-12-31 year"],
    ["In the 2000s it grew.", "2000-01-01/2009-12-31 year"],
    ["Between 1998 and 2003 it grew.", "1998-01-01/2003-12-31 year"],
    ["From 1998 to 2003 it grew.", "1998-01-01/2003-12-31 year"],
    ["The war of 1980-1988 ended.", "1980-01-01/1988-12-31 year"],
    ["They met May 3-5, 2021.", "2021-05-03/2021-05-05 day"],
    ["They met from May 3 to May 5.", "2023-05-03/2023-05-05 day"],
    ["They met December 30 to January 2, 2022.", "2021-12-30/2022-01-02 day"],
    ["In the first quarter of 2022 it fell.", "2022-01-01/2022-03-31 month"],
    ["In the fourth quarter of 2022 it fell.", "2022-10-01/2022-12-31 month"],
  ])("%s", (text, expected) => expect(timeOf(text)).toBe(expected));
});

describe("times reckoned from the day of publication", () => {
  it.each([
    ["They met on Tuesday.", "2023-11-14 day"],
    ["They met on Wednesday.", "2023-11-15 day"],
    ["They met on Thursday.", "2023-11-09 day"],
    ["They met Monday night.", "2023-11-13 day"],
    ["They met late Sunday.", "2023-11-12 day"],
    ["They met last Friday.", "2023-11-10 day"],
    ["They met last Wednesday.", "2023-11-08 day"],
    ["They meet this Friday.", "2023-11-17 day"],
    ["They meet next Monday.", "2023-11-20 day"],
    ["They met yesterday.", "2023-11-14 day"],
    ["They met today.", "2023-11-15 day"],
    ["They met this morning.", "2023-11-15 day"],
    ["They met last night.", "2023-11-14 day"],
    ["They meet tomorrow.", "2023-11-16 day"],
    ["They met the day before yesterday.", "2023-11-13 day"],
    ["They met this week.", "2023-11-13/2023-11-19 week"],
    ["They met earlier this week.", "2023-11-13/2023-11-19 week"],
    ["They met last week.", "2023-11-06/2023-11-12 week"],
    ["They meet next week.", "2023-11-20/2023-11-26 week"],
    ["They met last month.", "2023-10 month"],
    ["They met this month.", "2023-11 month"],
    ["They met earlier this month.", "2023-11 month"],
    ["They meet next month.", "2023-12 month"],
    ["They met last year.", "2022 year"],
    ["They met earlier this year.", "2023 year"],
    ["They meet next year.", "2024 year"],
    ["They met two days ago.", "2023-11-13 day"],
    ["They met a week ago.", "2023-11-06/2023-11-12 week"],
    ["They met three weeks ago.", "2023-10-23/2023-10-29 week"],
    ["They met two months ago.", "2023-09 month"],
    ["They met almost two years ago.", "2021 year"],
    ["They met 10 years ago.", "2013 year"],
    ["They met a decade ago.", "2013 year"],
    ["They met twelve months ago.", "2022-11 month"],
    ["In the past three days it grew.", "2023-11-12/2023-11-15 day"],
    ["In the last two weeks it grew.", "2023-11-01/2023-11-15 week"],
    ["Over the past two years it grew.", "2021-11-15/2023-11-15 year"],
    ["They met last weekend.", "2023-11-11/2023-11-12 day"],
    ["They met over the weekend.", "2023-11-11/2023-11-12 day"],
    ["They met overnight.", "2023-11-14/2023-11-15 day"],
    ["They met in March of last year.", "2022-03 month"],
    ["They met on March 11 of last year.", "2022-03-11 day"],
    ["They meet in March next year.", "2024-03 month"],
    ["They met on Friday last week.", "2023-11-10 day"],
    ["They met in the summer of 2019.", "2019-06-01/2019-08-31 month"],
    ["They met last winter.", "2022-12-01/2023-02-28 month"],
    ["They met last spring.", "2023-03-01/2023-05-31 month"],
    ["They meet next summer.", "2024-06-01/2024-08-31 month"],
    ["They met between May and August.", "2023-05-01/2023-08-31 month"],
    ["It rained from July to September 2009.", "2009-07-01/2009-09-30 month"],
    ["They meet by the end of the month.", "2023-11 month"],
    ["They meet at the start of next year.", "2024 year"],
    ["They met at 10 a.m. Tuesday.", "2023-11-14T10:00 time"],
    ["They met at 3:30 p.m. on Tuesday.", "2023-11-14T15:30 time"],
    ["They meet the day after tomorrow.", "2023-11-17 day"],
  ])("%s", (text, expected) => expect(timeOf(text)).toBe(expected));
});

describe("the direction of the event", () => {
  it.each([
    ["They will meet on Friday.", "2023-11-17 day"],
    ["They will meet on Tuesday.", "2023-11-21 day"],
    ["They will meet in March.", "2024-03 month"],
    ["They will meet on December 20.", "2023-12-20 day"],
    ["They will meet on January 2.", "2024-01-02 day"],
    ["They will meet in two weeks.", "2023-11-27/2023-12-03 week"],
    ["They will meet within three days.", "2023-11-18 day"],
  ])("%s", (text, expected) => expect(timeOf(text, "future")).toBe(expected));
});

describe("what is no time, or cannot be told", () => {
  it.each([
    "They may march on.",
    "Sun and sea.",
    "She saw 2003 people.",
    "The second floor.",
    "Apple sold 300 phones.",
  ])("%s", (text) => expect(timeOf(text)).toBeUndefined());

  it.each(["They met on Tuesday.", "They met last month.", "They met on Nov. 9.", "They met two days ago."])(
    "%s keeps its words without a day of publication",
    (text) => {
      const [time] = findTimes(text, 0);
      expect(time?.resolve({ published: undefined, direction: "past" })).toBeUndefined();
    },
  );

  it("does not invent dates", () => expect(timeOf("They met on February 31, 2020.")).toBe("-"));
});

describe("the calendar", () => {
  const days = fc.integer({ min: -700_000, max: 700_000 });

  it("names every day by one date", () => fc.assert(fc.property(days, (day) => dayOf(...dateOf(day)) === day)));

  it("reads back the dates it writes", () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), (day) => parseDay(isoDay(day)) === day)));

  it("begins weeks on Monday", () =>
    fc.assert(fc.property(days, (day) => weekdayOf(mondayOf(day)) === 0 && day - mondayOf(day) === weekdayOf(day))));

  it("finds spans of the text, ordered and disjoint", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("May 3", "on Tuesday", "in 2003", "last week", "and", "she", ",", "Nov. 9")),
        (parts) => {
          const text = parts.join(" ");
          const times = findTimes(text, 0);
          times.forEach((time, index) => {
            expect(text.slice(time.start, time.end)).toBe(time.text);
            expect(time.start).toBeGreaterThanOrEqual(times[index - 1]?.end ?? 0);
          });
        },
      ),
    ));
});
