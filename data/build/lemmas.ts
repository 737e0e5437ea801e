/**
 * Writes data/lexicon/lemmas.tsv from treebanks: `tsx data/build/lemmas.ts FILE.conllu…`. Rows: forms whose lemma the rules of
 * src/syntax/lemma-rules.ts do not give, and the base forms that the rules ask for.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readConllu } from "../../models/training/corpora/conllu.js";
import { createLemmatizer } from "../../src/syntax/lemmas.js";

const tokens = process.argv.slice(2).flatMap((path) => readConllu(readFileSync(path, "utf8")).flatMap((s) => s.tokens));
const bases = new Set<string>();
const counts = new Map<string, Map<string, number>>();
for (const { form, lemma, upos, xpos } of tokens) {
  if (["VERB", "NOUN", "ADJ", "ADV"].includes(upos) && /^\p{Ll}{2,}$/u.test(lemma)) bases.add(lemma);
  const lower = form.toLowerCase().replaceAll("’", "'");
  if (lower === "" || lemma === "_" || /\s/.test(form)) continue;
  const key = `${xpos} ${lower}`;
  const lemmas = counts.get(key) ?? new Map<string, number>();
  const written = upos === "PROPN" && lemma === form ? "=" : lemma;
  lemmas.set(written, (lemmas.get(written) ?? 0) + 1);
  counts.set(key, lemmas);
}
const baseRows = [...bases].sort().map((base) => `${base}\t*\t${base}`);
const byRule = createLemmatizer(baseRows.join("\n"), () => undefined);
const rows = [...counts].flatMap(([key, lemmas]) => {
  const [xpos, lower] = key.split(" ") as [string, string];
  const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
  const total = [...lemmas.values()].reduce((sum, value) => sum + value, 0);
  const isName = xpos.startsWith("NNP");
  if (lemma === "=" || (isName && (count < 2 || lemma.toLowerCase() === lower)) || count * 2 < total) return [];
  return byRule(lower, isName ? "PROPN" : "", xpos) === lemma ? [] : [`${lower}\t${xpos}\t${lemma}`];
});
const head = "# form\tPenn Treebank tag, or * for a base form\tlemma";
const target = fileURLToPath(new URL("../lexicon/lemmas.tsv", import.meta.url));
writeFileSync(target, `${[head, ...rows.sort(), ...baseRows].join("\n")}\n`);
