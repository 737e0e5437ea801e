import type { Entity, Report } from "../../document/report.js";
import type { Names } from "./sentences.js";
import { inSentence, officeWords } from "./words.js";

/** What a person is: the offices held, and the country where the offices do not name it. */
export function describePerson(report: Report, { id }: Entity, names: Names): string {
  const held = report.relations.filter(({ type, subject }) => type === "holdsOffice" && subject === id);
  const offices = held.flatMap(({ object, qualifier = [], status }) => {
    const office = names.get(object);
    const marks = [...(status === "former" ? ["former"] : []), ...qualifier];
    return office === undefined ? [] : [[...marks, officeWords(office)].join(" ")];
  });
  const countries = report.relations
    .filter(({ type, subject }) => (type === "citizenOf" || type === "represents") && subject === id)
    .flatMap(({ object }) => names.get(object) ?? [])
    .filter((country) => country.type === "country" && !offices.some((office) => office.includes(country.name)));
  const from = countries.slice(0, 1).map(({ name }) => `of ${inSentence(name)}`);
  return [
    ...new Set([...offices, ...(offices.length === 0 ? from : from.map((text) => text.replace("of ", "for ")))]),
  ].join(", ");
}
