import type { ParsedDocument } from "../document/stages.js";
import type { Match } from "../lexicon/gazetteer.js";
import type { Candidate } from "./candidate.js";
import type { ListedNames } from "./listed.js";

const OFFICIALS = /^(?:gov|governors?|sen|senators?|sheriff|state|lieutenant)\.?$/i;

/**
 * The province that shares its name with a country, where the words beside a name tell of it: a town of the same land before a comma
 * ("Atlanta, Georgia"), or an official that countries do not have ("governor of Georgia", "Georgia state").
 */
export function namesakeProvince(
  { tokens }: ParsedDocument,
  listed: ListedNames,
  { first, last }: Candidate,
  matches: readonly Match[],
): Match | undefined {
  const province = matches.find(({ entry }) => entry.type === "place" && entry.subkind === "region");
  if (province === undefined || !matches.some(({ entry }) => entry.kind === "country")) return undefined;
  const text = (index: number) => tokens[index]?.text ?? "";
  if (OFFICIALS.test(text(last))) return province;
  if (text(first - 1).toLowerCase() === "of" && OFFICIALS.test(text(first - 2))) return province;
  if (text(first - 1) !== ",") return undefined;
  const land = province.entry.iso3;
  for (let at = first - 2; at >= Math.max(0, first - 5); at--) {
    const towns = listed.get(at)?.filter(({ length }) => at + length === first - 1) ?? [];
    if (towns.some(({ entry }) => entry.type === "place" && entry.iso3 === land)) return province;
  }
  return undefined;
}
