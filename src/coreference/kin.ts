import type { MentionedDocument } from "../document/stages.js";

const KIN =
  /^(?:(?:ex-|half-|step|grand|great-grand|god)?(?:daughter|son|sister|brother|mother|father|child|parent|husband|wife)(?:-in-law)?|niece|nephew|aunt|uncle|cousin|widow|widower|spouse|fianc[eé]e?|twin|heir|heiress)$/;
const WEDDING = /^(?:marry|remarry|wed|divorce)$/;

/**
 * Names of people who come in as somebody's kin, by index of mention: "the daughter of Omar and Lea Haddad", "her brother, Sami Haddad",
 * "she married Karl Haddad". Who bears the family name alone is rather the one whose kin they are.
 */
export function kinNames({ mentions, syntax }: MentionedDocument): ReadonlySet<number> {
  const { head, deprel, lemma } = syntax;
  const isKin = (token: number): boolean => {
    let at = token;
    for (let steps = 0; steps < 4 && deprel[at] === "conj" && head[at]! >= 0; steps++) at = head[at]!;
    const above = head[at]!;
    if (above < 0) return false;
    const relation = deprel[at]!;
    if (WEDDING.test(lemma[above]!)) return relation === "obj" || relation === "obl";
    return /^(?:appos|nmod|flat|nmod:desc)$/.test(relation) && KIN.test(lemma[above]!);
  };
  return new Set(
    mentions.flatMap(({ head: top, type, form }, index) =>
      type === "person" && form === "name" && isKin(top) ? [index] : [],
    ),
  );
}
