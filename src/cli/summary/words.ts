import type { Entity, Time } from "../../document/report.js";

const months = "January February March April May June July August September October November December".split(" ");

/** Names with an article: "the United States", "the Kremlin" stays as it is called. */
const ARTICLED =
  /^(?:United|Netherlands$|Philippines$|Bahamas$|Gambia$|Maldives$|Central African|Dominican Republic|European|Czech Republic|Democratic Republic|.* (?:Islands|Emirates|Union)$)/;

/** A name inside a sentence. */
export function inSentence(name: string): string {
  return ARTICLED.test(name) ? `the ${name}` : name;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The day, week, month or year of a time: "on 4 April 2023", "in the week of 3 April 2023", "in May 2022". */
export function dateWords({ start, precision }: Time): string {
  const [year, month, day] = start.slice(0, 10).split("-");
  const name = months[Number(month) - 1];
  if (name === undefined) return `in ${start}`;
  if (day === undefined) return `in ${name} ${year}`;
  return `${precision === "week" ? "in the week of" : "on"} ${Number(day)} ${name} ${year}`;
}

/** An office as one speaks of it: "President of Finland" for `President (Finland)`. */
export function officeWords(office: Entity): string {
  const [, role, of] = /^([^()]+) \(([^()]+)\)$/.exec(office.name) ?? [];
  return role === undefined || of === undefined ? office.name : `${role} of ${inSentence(of)}`;
}
