import type { Relation, Report } from "../../../src/document/report.js";
import { alignEntities } from "../align.js";
import type { Outcome, Row } from "../context.js";
import { type Counts, countShared } from "../score/counts.js";
import { countValues } from "../score/spans.js";
import type { ReadBrief } from "./voa.js";

/** Keys of a brief by entity id of the report; countries by their ISO code, whether the brief mentions them or not. */
export function briefKeys({ gold, report }: ReadBrief): ReadonlyMap<string, string> {
  const aligned = new Map(alignEntities(report, gold.mentions));
  for (const { id, type, codes } of report.entities) {
    if (type === "country" && codes?.iso3 !== undefined) aligned.set(id, codes.iso3);
  }
  for (const { id } of report.entities) if (!aligned.has(id)) aligned.set(id, `?${id}`);
  return aligned;
}

const SYMMETRIC = new Set(["alliedWith", "opposes", "spouseOf", "siblingOf"]);
const OFFICES = ["holdsOffice", "formerlyHeld", "officeOf"];

function keyOf(type: string, subject: string, object: string): string {
  const [a, b] = SYMMETRIC.has(type) && object < subject ? [object, subject] : [subject, object];
  return `${type} ${a} ${b}`;
}

function typeOf({ type, status }: Relation): string {
  return type === "holdsOffice" && status === "former" ? "formerlyHeld" : type;
}

/** Relations of the briefs end to end: type and both entities right. */
export function voaRelations(units: readonly ReadBrief[]): Outcome {
  const pairs = units.map((unit) => {
    const keys = briefKeys(unit);
    const name = (id: string) => keys.get(id) ?? `?${id}`;
    const gold = unit.brief.relations.map(({ subject, type, object }) => keyOf(type, subject, object));
    const found = unit.report.relations
      .filter(({ type }) => type !== "counterpartOf")
      .map((relation) => keyOf(typeOf(relation), name(relation.subject), name(relation.object)));
    return {
      id: unit.brief.id,
      gold: [...new Set(gold)],
      found: [...new Set(found)],
      sure: sureOnes(unit.report, name),
    };
  });
  const types = [...new Set(pairs.flatMap(({ gold }) => gold.map((key) => key.split(" ")[0]!)))].sort();
  const row = (label: string, wanted: (type: string) => boolean, side: "found" | "sure" = "found"): Row => {
    const pick = (keys: readonly string[]) => keys.filter((key) => wanted(key.split(" ")[0]!));
    const counts = pairs.map((pair): Counts => countShared(pick(pair[side]), pick(pair.gold)));
    return { label, values: countValues(counts) };
  };
  return {
    title: `relations: voa, ${units.length} briefs`,
    rows: [
      row("all", () => true),
      row("all, confidence 0.9 or more", () => true, "sure"),
      row("holdsOffice and officeOf", (type) => OFFICES.includes(type)),
      ...types.map((type) => row(type, (other) => other === type)),
    ],
    errors: pairs.flatMap(({ id, gold, found }) => [
      ...gold.filter((key) => !found.includes(key)).map((key) => `relation missed ${key.split(" ")[0]}\t${id}: ${key}`),
      ...found
        .filter((key) => !gold.includes(key))
        .map((key) => `relation invented ${key.split(" ")[0]}\t${id}: ${key}`),
    ]),
  };
}

function sureOnes({ relations }: Report, name: (id: string) => string): readonly string[] {
  const sure = relations.filter(({ type, confidence }) => type !== "counterpartOf" && confidence >= 0.9);
  return [...new Set(sure.map((relation) => keyOf(typeOf(relation), name(relation.subject), name(relation.object))))];
}
