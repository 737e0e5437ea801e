import type { ParsedDocument } from "../document/stages.js";
import type { Match } from "../lexicon/gazetteer.js";
import type { ListedNames } from "./listed.js";

/** Of several bearers of a name the likeliest in an article; `isBracketed` says that nothing else stands in its brackets, as in a credit. */
export type ChooseBearer = (matches: readonly Match[], isBracketed: boolean) => Match | undefined;

/**
 * Prepares the choice between bearers of one name: the one that the article names in full or describes ("Australian police" for the
 * Australian Federal Police), else the one whose country it names, else the first of the table. News agencies are quoted from everywhere,
 * so that a country says nothing against one of them.
 */
export function bearerChooser(document: ParsedDocument, listed: ListedNames): ChooseBearer {
  const [countries, full] = [countriesNamed(listed), new Set<string>()];
  const described = new Set<string>();
  for (const [first, matches] of listed) {
    for (const { entry, length } of matches) {
      if (length > 1) full.add(entry.id);
      const next = document.tokens[first + length];
      if (entry.kind === "demonym" && next !== undefined) described.add(`${entry.iso3} ${next.text.toLowerCase()}`);
    }
  }
  const isDescribed = ({ entry }: Match) => described.has(`${entry.iso3} ${headNoun(entry.name)}`);
  return (matches, isBracketed) => {
    const told = matches.find((match) => full.has(match.entry.id) || (!isBracketed && isDescribed(match)));
    if (told !== undefined) return told;
    const agency = matches.find(({ entry }) => entry.subkind === "media");
    const clear = matches.filter(({ entry }) => !entry.ambiguous);
    const rivals = agency === undefined ? matches : clear.length > 0 ? clear : [agency];
    return rivals.find(({ entry }) => entry.iso3 !== undefined && countries.has(entry.iso3)) ?? rivals[0];
  };
}

/** ISO codes of the countries that an article names, capitals aside. */
function countriesNamed(listed: ListedNames): ReadonlySet<string> {
  const found = new Set<string>();
  for (const matches of listed.values()) {
    for (const { entry } of matches) {
      if ((entry.kind === "country" || entry.kind === "demonym") && entry.iso3 !== undefined) found.add(entry.iso3);
    }
  }
  return found;
}

/** "police" of "Australian Federal Police", "forces" of "Armed Forces of the Philippines". */
function headNoun(name: string): string {
  return name.split(" of ")[0]!.split(" ").at(-1)!.toLowerCase();
}
