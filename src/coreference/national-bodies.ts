import type { Offices } from "../lexicon/offices.js";

const generic =
  /\b(?:Ministry|Department|Parliament|Senate|Congress|Assembly|Court|Army|Navy|Air Force|Armed Forces|Military|Police|Commission|Council|Bank|Guards?|Cabinet|Agency|Bureau|Authority|Service|House|Chamber|Party|Treasury|Legislature|Office|Committee|Corps|Legislative|Directorate)\b/i;

/** Whether several states may have a body of this name, so that the country before it tells which is meant: "Supreme Court". */
export function isNationalBody(name: string): boolean {
  return generic.test(name);
}

/**
 * One name for a department of state: "Foreign Ministry" and "Ministry of External Relations" are `Ministry of Foreign Affairs`. The
 * name itself where it is no department.
 */
export function canonicalBody(name: string, offices: Offices): string {
  const body = /\b(?:Ministry|Department)\b/i.exec(name)?.[0];
  if (body === undefined) return name;
  const words = name
    .replace(/\bMinistry\b/i, "Minister")
    .replace(/\bDepartment\b/i, "Secretary")
    .split(/\s+/);
  const match = offices.matchAt(words, 0)[0];
  if (match?.portfolio === undefined || match.length !== words.length) return name;
  return `${/ministry/i.test(body) ? "Ministry" : "Department"} of ${match.portfolio}`;
}
