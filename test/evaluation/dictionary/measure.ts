/**
 * Measures what a dictionary of CAMEO verb patterns reaches on the set `plv`, given the parties:
 * `npx tsx test/evaluation/dictionary/measure.ts --corpora DIR --dictionary FILE`, the file being `CAMEO.verbpatterns.txt` of
 * github.com/openeventdata/Dictionaries. No parser, no actor tables: the parties are given.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readPlv } from "../../../models/training/corpora/plv.js";
import { corporaFolder, percent } from "../context.js";
import { dictionaryCode } from "./code.js";
import { readVerbDictionary } from "./read.js";

const { values } = parseArgs({ options: { corpora: { type: "string" }, dictionary: { type: "string" } } });
if (values.corpora === undefined || values.dictionary === undefined) {
  process.stderr.write("usage: tsx test/evaluation/dictionary/measure.ts --corpora DIR --dictionary FILE\n");
  process.exit(2);
}
const { file } = corporaFolder(values.corpora);
const dictionary = readVerbDictionary(readFileSync(values.dictionary, "utf8"));
const plover = ploverTypes(file("plover/CAMEO2PLOVER-2021.txt"));
const sentences = readPlv(file("plv/PLV_train.tsv"));
const found = sentences.map(({ text, source, target, type }) => {
  const code = dictionaryCode(dictionary, text, source, target);
  const own = code === undefined ? undefined : typeOf(code);
  return {
    coded: own !== undefined,
    right: own === type || (type === "YIELD" && /^(?:CONCEDE|RETREAT)$/.test(own ?? "")),
  };
});
const share = (test: (item: (typeof found)[number]) => boolean) => percent(found.filter(test).length / found.length);
process.stdout.write(
  `verb patterns, given the parties: type right ${share(({ right }) => right)}, any type ${share(({ coded }) => coded)} of ${found.length} sentences\n`,
);

/** PLOVER types by CAMEO code, from the conversion table of PLOVER, which lacks root 02. */
function ploverTypes(table: string): ReadonlyMap<string, string> {
  const rows = [...table.matchAll(/^(\d{2,4}):\s*([A-Z]+)/gm)].map(([, code, type]) => [code!, type!] as const);
  return new Map([["02", "REQUEST"], ...rows]);
}

function typeOf(code: string): string | undefined {
  for (let length = code.length; length >= 2; length--) {
    const type = plover.get(code.slice(0, length));
    if (type !== undefined) return type;
  }
  return undefined;
}
