/**
 * Writes data/lexicon/noun-classes.tsv from the folder `dict` of WordNet 3.1: `tsx data/build/noun-classes.ts DICT`. Rows: single words
 * that WordNet's corpus holds or that name people, with the class of their first sense.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Classes by number of the lexicographer's file; what is not here is an idea. */
const CLASSES: ReadonlyMap<number, string> = new Map([
  ...[6, 13, 8, 17, 19, 20, 27].map((file) => [file, "thing"] as const),
  ...[4, 11, 22, 26].map((file) => [file, "event"] as const),
  [5, "animal"],
  [14, "group"],
  [15, "place"],
  [18, "person"],
  [28, "time"],
]);
const folder = process.argv[2] ?? "dict";
const rowsOf = (name: string) =>
  readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

interface Sense {
  readonly file: number;
  readonly words: readonly string[];
  readonly parents: readonly string[];
}

const senses = new Map<string, Sense>();
for (const row of rowsOf("data.noun")) {
  const cells = row.split(" | ")[0]!.trim().split(" ");
  const count = Number.parseInt(cells[3]!, 16);
  const words = Array.from({ length: count }, (_, index) => cells[4 + index * 2]!);
  const pointers = cells.slice(5 + count * 2);
  const parents = pointers.flatMap((cell, index) => (cell === "@" ? [pointers[index + 1]!] : []));
  senses.set(cells[0]!, { file: Number(cells[1]), words, parents });
}

function descends(id: string, from: string): boolean {
  const sense = senses.get(id);
  return sense !== undefined && (sense.words.includes(from) || sense.parents.some((parent) => descends(parent, from)));
}

/** Words whose form tells the gender though WordNet does not. */
const female =
  /^(?:.*(?:daughter|mother|sister|wife|woman|girl|bride)(?:-in-law)?|mom|fiancee|ballerina|heroine|mezzo-soprano|(?:act|air-host|wait|host|empr|count|duch|heir|princ|steward|baron|godd|sorcer|murder|seamstr|lion)ess)$/;
const male =
  /^(?:.*(?:father|brother|husband|grandson|stepson|godson|gentleman|(?<!wo)man|boy)(?:-in-law)?|dad|son-in-law|groom|bridegroom)$/;

const rows = rowsOf("index.noun").flatMap((row) => {
  const cells = row.trim().split(/\s+/);
  const word = cells[0]!;
  const pointers = Number(cells[3]);
  const tagged = Number(cells[5 + pointers]);
  const first = cells[6 + pointers]!;
  const sense = senses.get(first)!;
  const kind =
    descends(first, "female_person") || (descends(first, "person") && female.test(word))
      ? "woman"
      : descends(first, "male_person") || (descends(first, "person") && male.test(word))
        ? "man"
        : descends(first, "person")
          ? "person"
          : (CLASSES.get(sense.file) ?? "idea");
  const human = kind === "person" || kind === "woman" || kind === "man";
  if (
    !/^[a-z]{2,}(?:-[a-z]+)*$/.test(word) ||
    (tagged === 0 && !(human && cells[2] === "1")) ||
    /^\p{Lu}/u.test(sense.words[0]!)
  )
    return [];
  return [`${word}\t${kind}`];
});
const head = [
  "# What common nouns denote, by their first sense: woman, man, person, group, place, thing, animal, event, time, idea.",
  "noun\tclass",
];
const target = fileURLToPath(new URL("../lexicon/noun-classes.tsv", import.meta.url));
writeFileSync(target, `${[...head, ...rows.sort()].join("\n")}\n`);
