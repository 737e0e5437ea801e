import type { MentionedDocument } from "../document/stages.js";
import type { NounClass } from "../lexicon/noun-classes.js";
import type { Identity } from "./identity.js";

/**
 * Identities with the gender that nouns and offices beside a name tell, where the name itself tells none: "the actress Jo Li", "Queen Wren",
 * "his wife Kim", "Sam, a businesswoman", "Alex was the eldest daughter of …", "Robin's husband".
 */
export function withGender(
  document: MentionedDocument,
  direct: ReadonlyMap<number, Identity>,
  classOf: (lemma: string) => NounClass | undefined,
): ReadonlyMap<number, Identity> {
  const votes = new Map<string, number>();
  for (const [index, gender] of genderedNames(document, classOf)) {
    const id = direct.get(index)?.id;
    if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + (gender === "female" ? 1 : -1));
  }
  return new Map(
    [...direct].map(([index, identity]) => {
      const vote = votes.get(identity.id) ?? 0;
      if (identity.type !== "person" || identity.gender !== undefined || vote === 0) return [index, identity];
      return [index, { ...identity, gender: vote > 0 ? "female" : "male" }];
    }),
  );
}

/** Of these the possessor is mostly of the other gender: "Alma's husband". */
const partners = new Set(["husband", "wife", "boyfriend", "girlfriend", "ex-husband", "ex-wife", "widow", "widower"]);

/** Names of people, by index of mention, with the gender of a noun that stands beside them or is said of them. */
function* genderedNames(
  { mentions, syntax }: MentionedDocument,
  classOf: (lemma: string) => NounClass | undefined,
): Generator<[index: number, gender: "female" | "male"]> {
  const { head, deprel, upos, lemma } = syntax;
  const byHead = new Map(
    mentions.flatMap(({ head: top, form, type }, index) =>
      form === "name" && type === "person" ? [[top, index]] : [],
    ),
  );
  const possessors = new Map(
    [...byHead].flatMap(([top, index]) => (deprel[top] === "nmod:poss" ? [[head[top]!, index]] : [])),
  );
  for (const { office, gender } of mentions) {
    if (office?.holder !== undefined && (gender === "female" || gender === "male")) yield [office.holder, gender];
  }
  for (let token = 0; token < head.length; token++) {
    if (upos[token] !== "NOUN") continue;
    const noun = classOf(lemma[token]!);
    const gender = noun === "woman" ? "female" : noun === "man" ? "male" : undefined;
    if (gender === undefined) continue;
    const possessor = partners.has(lemma[token]!) ? possessors.get(token) : undefined;
    if (possessor !== undefined) yield [possessor, gender === "female" ? "male" : "female"];
    const below = byHead.get(head[token]!);
    if (below !== undefined && /^(?:appos|compound|nmod:desc)$/.test(deprel[token]!)) yield [below, gender];
  }
  for (const [top, index] of byHead) {
    const noun = head[top]!;
    if (noun < 0 || upos[noun] !== "NOUN" || !/^(?:appos|nsubj)$/.test(deprel[top]!)) continue;
    const denoted = classOf(lemma[noun]!);
    if (denoted === "woman" || denoted === "man") yield [index, denoted === "woman" ? "female" : "male"];
  }
}
