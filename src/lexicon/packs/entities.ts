import { entityId, slug } from "../../document/id.js";
import type { EntityType } from "../../document/labels.js";
import type { Pack } from "../../document/pack.js";
import { type Entry, entry, type KnownEntity } from "../entry.js";
import { allForms } from "../forms.js";
import type { Lexicon } from "../lexicon.js";
import { genderOf, type PersonRow } from "../tables/persons.js";
import { namesakes } from "./namesakes.js";
import { type PackRow, packRows } from "./rows.js";

/** What an `entities.tsv` adds. */
export interface PackEntities {
  readonly entities: readonly KnownEntity[];
  readonly entries: readonly Entry[];
  readonly persons: readonly PersonRow[];
}

const COLUMNS = {
  required: ["type", "name"],
  optional: ["aliases", "country", "wikidata", "gender", "kind"],
};
const TYPES = ["person", "organization", "country", "place", "group", "occasion", "agreement"] as const;
type ListedType = (typeof TYPES)[number];

/**
 * Reads the `entities.tsv` of a pack. A row that names something the tables know adds to it and keeps its id.
 *
 * @throws DramatisError `pack-invalid`, with file and line
 */
export function readPackEntities(pack: Pack, lexicon: Lexicon): PackEntities {
  const entities: KnownEntity[] = [];
  const entries: Entry[] = [];
  const persons: PersonRow[] = [];
  const seen = new Set<string>();
  for (const row of packRows(pack, "entities.tsv", COLUMNS)) {
    const entity = entityOf(row, lexicon);
    if (seen.has(entity.id)) throw row.invalid(`${entity.id} stands in an earlier line`, "write one line for each");
    seen.add(entity.id);
    entities.push(entity);
    const name = row.cell("name");
    const forms = allForms(name, row.cell("aliases")).filter(({ form }) => form !== "");
    for (const { form, ambiguous } of forms)
      entries.push({ ...entry(entity, entity.type as ListedType, form, ambiguous), given: true });
    if (entity.type === "person") persons.push(personOf(row, entity, forms));
  }
  return { entities, entries, persons };
}

function entityOf(row: PackRow, lexicon: Lexicon): KnownEntity {
  const [name, country, wikidata] = [row.cell("name"), row.cell("country"), row.cell("wikidata")];
  const type = TYPES.find((known) => known === row.cell("type"));
  if (type === undefined) throw row.invalid(`unknown type ${row.cell("type")}`, `write one of ${TYPES.join(", ")}`);
  if (slug(name) === "") throw row.invalid("a name without letters", "write the name");
  if (country !== "" && !lexicon.countries.has(country))
    throw row.invalid(`no country has the code ${country}`, "write the three letters of ISO 3166, such as KEN");
  if (wikidata !== "" && !/^Q[1-9]\d*$/.test(wikidata))
    throw row.invalid(`${wikidata} is no Wikidata id`, "write it like Q42, or leave the cell empty");
  if (type === "country") return { ...countryOf(row, lexicon), ...(wikidata === "" ? {} : { wikidata }) };
  const same = type === "person" ? [] : namesakes(lexicon, name, [type], country);
  const known: Partial<KnownEntity> = same.length === 1 ? same[0]! : {};
  return {
    id: known.id ?? entityId(type, name, type === "place" && country !== "" ? country : undefined),
    type,
    name: known.name ?? name,
    kind: row.cell("kind") || (known.kind ?? ""),
    ...(known.iso3 === undefined ? {} : { iso3: known.iso3 }),
    ...(known.wikidata === undefined ? {} : { wikidata: known.wikidata }),
    ...(country === "" ? {} : { iso3: country }),
    ...(wikidata === "" ? {} : { wikidata }),
  };
}

/** Further names of a country: it is the one of the code, else of the name. */
function countryOf(row: PackRow, lexicon: Lexicon): KnownEntity {
  const types: readonly EntityType[] = ["country"];
  const country = lexicon.countries.get(row.cell("country")) ?? namesakes(lexicon, row.cell("name"), types, "")[0];
  if (country === undefined)
    throw row.invalid(`no country is called ${row.cell("name")}`, "fill the column country with its ISO 3166 code");
  return country;
}

function personOf(row: PackRow, { iso3, wikidata }: KnownEntity, forms: readonly { form: string }[]): PersonRow {
  const [name, cell] = [row.cell("name"), row.cell("gender")];
  const gender = genderOf(cell);
  if (gender === undefined && cell !== "") throw row.invalid(`gender ${cell}`, "write f or m, or leave the cell empty");
  const person = {
    name,
    ...(gender === undefined ? {} : { gender }),
    ...(iso3 === undefined ? {} : { iso3 }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
  return { person, aliases: forms.map(({ form }) => form).filter((form) => form !== name) };
}
