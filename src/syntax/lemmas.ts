import { DramatisError } from "../document/errors.js";
import type { AskRoot } from "./compromise.js";
import { lemmaByRule } from "./lemma-rules.js";

/** Gives the lemma of a form with its tags. */
export type Lemmatizer = (form: string, upos: string, xpos: string) => string;

/** Tags of forms that seldom are their own base: one that the rules leave as it is may be irregular ("sang", "aldermen"). */
const INFLECTED: ReadonlySet<string> = new Set(["VBD", "VBN", "NNS"]);
const TAIL = /^['’]/;

/**
 * Reads `data/lexicon/lemmas.tsv` (form, Penn Treebank tag, lemma; a row with tag `*` lists a base form) and returns a lemmatizer:
 * irregular forms from the table, all others by rule, and those whose base nobody lists as `ask` says. Names keep their form. The
 * answers are remembered.
 *
 * @throws DramatisError `asset-invalid` for a row that has not three columns
 */
export function createLemmatizer(table: string, ask: AskRoot): Lemmatizer {
  const irregular = new Map<string, string>();
  const bases = new Set<string>();
  for (const line of table.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [form, tag, lemma] = line.split("\t");
    if (lemma === undefined) throw new DramatisError("asset-invalid", "broken row in lemmas.tsv", { value: line });
    if (tag === "*") bases.add(form!);
    else irregular.set(`${tag} ${form}`, lemma);
  }
  const known = (base: string) => bases.has(base);
  const regular = (lower: string, xpos: string) => {
    const base = lemmaByRule(lower, xpos, known);
    if (known(base) || (base === lower && !INFLECTED.has(xpos))) return base;
    const root = ask(lower, xpos);
    return root === undefined || root === lower ? base : root;
  };
  const remembered = new Map<string, string>();
  return (form, upos, xpos) => {
    const key = `${xpos} ${form} ${upos}`;
    const before = remembered.get(key);
    if (before !== undefined) return before;
    const lemma = lemmaOf(form, upos, xpos, irregular, regular);
    if (remembered.size < REMEMBERED) remembered.set(key, lemma);
    return lemma;
  };
}

/** Forms that are remembered, so that a lemmatizer cannot grow without end. */
const REMEMBERED = 200_000;

function lemmaOf(
  form: string,
  upos: string,
  xpos: string,
  irregular: ReadonlyMap<string, string>,
  regular: (lower: string, xpos: string) => string,
): string {
  const lower = form.toLowerCase().replaceAll("’", "'");
  const listed = irregular.get(`${xpos} ${lower}`);
  if (listed !== undefined) return listed;
  if (upos === "PROPN" || xpos === "NNP" || xpos === "NNPS") return form;
  if (upos === "PUNCT" || upos === "SYM" || TAIL.test(form)) return lower;
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0 && hyphen < lower.length - 1) {
    return lower.slice(0, hyphen + 1) + regular(lower.slice(hyphen + 1), xpos);
  }
  return regular(lower, xpos);
}
