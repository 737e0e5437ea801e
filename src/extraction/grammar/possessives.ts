import type { Syntax } from "../../document/stages.js";

/** Heads and relations of a document's trees. */
export interface Arcs {
  readonly head: number[];
  readonly deprel: string[];
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(["ADJ", "NUM", "ADV", "DET"]);
const LOOKAHEAD = 6;

/**
 * Hangs owners on what they own. The clitic "'s" names the owner and the owned without doubt ("Kim's summit"), so where a parser put the
 * owner elsewhere the tree is mended: it becomes the `nmod:poss` of the last noun of the noun phrase that follows.
 */
export function mendPossessives({ upos, xpos, head, deprel }: Syntax): Arcs {
  const heads = [...head];
  const deprels = [...deprel];
  for (let clitic = 1; clitic < upos.length; clitic++) {
    if (xpos[clitic] !== "POS") continue;
    const owned = ownedAfter(upos, xpos, clitic);
    if (owned === undefined) continue;
    const owner = ownerBefore(heads, deprels, clitic - 1);
    if (heads[owner] === owned || isBelow(heads, owned, owner)) continue;
    if (deprels[owner] === "nmod:poss" && heads[owner]! > clitic) continue;
    heads[owner] = owned;
    deprels[owner] = "nmod:poss";
  }
  return { head: heads, deprel: deprels };
}

/** The last noun of the noun phrase right behind a clitic. */
function ownedAfter(upos: readonly string[], xpos: readonly string[], clitic: number): number | undefined {
  let noun: number | undefined;
  for (let at = clitic + 1; at < Math.min(upos.length, clitic + LOOKAHEAD); at++) {
    const tag = upos[at]!;
    if (tag === "NOUN" || tag === "PROPN") noun = at;
    else if (noun !== undefined || !(BEFORE_NOUN.has(tag) || xpos[at] === "VBG" || xpos[at] === "VBN")) break;
  }
  return noun;
}

/** The head of the name that ends at `last`: up through the parts of a name. */
function ownerBefore(heads: readonly number[], deprels: readonly string[], last: number): number {
  let at = last;
  while ((deprels[at] === "flat" || deprels[at] === "compound" || deprels[at] === "goeswith") && heads[at]! >= 0) {
    if (heads[at]! > last) break;
    at = heads[at]!;
  }
  return at;
}

function isBelow(heads: readonly number[], token: number, ancestor: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 50; at = heads[at]!, steps++) if (at === ancestor) return true;
  return false;
}
