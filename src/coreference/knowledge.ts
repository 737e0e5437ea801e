import type { KnownEntity } from "../lexicon/entry.js";
import type { OfficeQuery } from "../lexicon/holders.js";
import type { Tables } from "../lexicon/load-tables.js";
import type { NominalNoun } from "../lexicon/nominals.js";
import type { NounClass } from "../lexicon/noun-classes.js";
import type { OfficeKind } from "../lexicon/office-names.js";
import type { CountryCodes } from "./build-entities.js";
import type { HolderFacts } from "./holders.js";
import type { Identity } from "./identity.js";
import type { NameFacts } from "./names.js";
import { canonicalBody, isNationalBody } from "./national-bodies.js";
import type { OfficeFacts } from "./offices.js";
import type { StatedHolderFacts } from "./stated-holders.js";

/** What the tables must be able to tell about names, offices and nouns. */
export interface Knowledge extends NameFacts, OfficeFacts, HolderFacts, StatedHolderFacts, CountryCodes {
  readonly nominal: (lemma: string) => NominalNoun | undefined;
  readonly nounClass: (lemma: string) => NounClass | undefined;
}

/** Puts the questions of coreference to the tables. */
export function createKnowledge({ lexicon, offices, persons, holders, nominals, nounClasses }: Tables): Knowledge {
  const known = (id: string) => {
    const entity = lexicon.entity(id);
    return entity === undefined ? undefined : toIdentity(entity);
  };
  return {
    known,
    country: (iso3) => known(`country:${iso3}`),
    iso2: (iso3) => lexicon.countries.get(iso3)?.iso2,
    canonicalOrganization: (name) => canonicalBody(name, offices),
    isNationalBody,
    canonicalPerson: (name) => persons.find(name)?.name ?? name,
    person: (name) => persons.find(name),
    genderOf: (name) => persons.genderOf(name),
    canonicalOffice: (office, iso3) => offices.canonical(office, iso3),
    isNationalOffice: (office) => offices.isNational(office),
    heldIn: (person, office, date) => countriesOf({ holders, offices }, person, office, date),
    holdersOf: (office, date) => holders.at(queryOf(office), date),
    isListedOffice: (office) => isMinister(office) || holders.at(queryOf(office)).length > 0,
    homeOf: (person) => persons.find(person)?.iso3,
    nominal: (lemma) => nominals.get(lemma),
    nounClass: (lemma) => classOf(nominals.get(lemma)) ?? nounClasses.get(lemma),
  };
}

const classes: Readonly<Record<string, NounClass>> = {
  person: "person",
  organization: "group",
  place: "place",
  country: "place",
};

/** The class of a noun that the table of descriptions has. */
function classOf(nominal: NominalNoun | undefined): NounClass | undefined {
  if (nominal === undefined) return undefined;
  return nominal.kind === "man" || nominal.kind === "woman" ? nominal.kind : classes[nominal.type];
}

function toIdentity({ id, type, name, kind, iso3, wikidata }: KnownEntity): Identity {
  return {
    id,
    type,
    name,
    ...(kind === "" ? {} : { kind }),
    ...(iso3 === undefined ? {} : { iso3 }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}

function countriesOf(
  { holders, offices }: Pick<Tables, "holders" | "offices">,
  person: string,
  office: OfficeKind,
  date: string | undefined,
): readonly string[] {
  const all =
    person.includes(" ") || date === undefined ? holders.officesOf(person, date) : holders.named(person, date);
  const held = all.filter((holder) => {
    const canonical = offices.canonical(office, holder.iso3);
    return (
      holder.role === canonical.role && (office.portfolio === undefined || holder.portfolio === canonical.portfolio)
    );
  });
  return [...new Set(held.flatMap((holder) => holder.iso3 ?? []))];
}

/** The office of an identity as the table of holders looks it up. */
function queryOf({ office }: Pick<Identity, "office">): OfficeQuery {
  const { role = "", portfolio, jurisdiction = "" } = office ?? {};
  const [type, scope = ""] = jurisdiction.split(":");
  return {
    role,
    ...(portfolio === undefined ? {} : { portfolio }),
    ...(type === "country" ? { iso3: scope } : { organization: scope }),
  };
}

/** Whether an office is that of a minister of a country, of whom the table means to have all. */
function isMinister({ office }: Pick<Identity, "office">): boolean {
  const isNational = office?.jurisdiction?.startsWith("country:") === true;
  return isNational && office.role === "Minister" && office.portfolio !== undefined;
}
