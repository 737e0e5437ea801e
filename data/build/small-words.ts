/**
 * Writes data/lexicon/small-words.txt, the words that running text writes small: `tsx data/build/small-words.ts FILE…`. Files with
 * the extension .conllu are treebanks, .tsv have token and tag in columns. A word counts where it does not open its sentence.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readConllu } from "../../models/training/corpora/conllu.js";
import { readIob, TWO_COLUMNS } from "../../models/training/corpora/iob.js";

/** Words must be seen so often, and small in this share of cases. */
const LEAST = 4;
const SHARE = 0.85;

const small = new Map<string, number>();
const all = new Map<string, number>();
const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
for (const path of process.argv.slice(2)) {
  const source = readFileSync(path, "utf8");
  const sentences = path.endsWith(".conllu")
    ? readConllu(source).map(({ tokens }) => tokens.map(({ form }) => form))
    : readIob(source, TWO_COLUMNS).map(({ tokens }) => tokens);
  for (const sentence of sentences) {
    sentence.forEach((word, index) => {
      const lower = word.toLowerCase();
      if (index === 0 || !/^\p{Ll}+(?:['’-]\p{Ll}+)*$/u.test(lower)) return;
      count(all, lower);
      if (word === lower) count(small, lower);
    });
  }
}
const words = [...small]
  .filter(([word, times]) => times >= LEAST && times >= SHARE * all.get(word)!)
  .map(([word]) => word);
const target = fileURLToPath(new URL("../lexicon/small-words.txt", import.meta.url));
writeFileSync(target, `${words.sort().join("\n")}\n`);
