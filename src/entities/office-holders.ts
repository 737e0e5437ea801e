import type { MentionDraft, ParsedDocument } from "../document/stages.js";
import type { MentionIndex } from "./mention-index.js";

/** A person mention found to hold an office, and the rule that says so. */
export interface Holder {
  readonly mention: number;
  readonly rule: string;
  /** Whether the sentence says that the person no longer holds it. */
  readonly former?: true;
}

const becoming = new Set([
  "become",
  "remain",
  "serve",
  "stay",
  "return",
  "continue",
  "act",
  "retire",
  "resign",
  "swear",
]);
const making = new Set([
  "elect",
  "re-elect",
  "reelect",
  "name",
  "appoint",
  "nominate",
  "choose",
  "pick",
  "make",
  "select",
  "designate",
  "reappoint",
  "confirm",
  "install",
  "inaugurate",
  "swear",
  "proclaim",
  "declare",
  "crown",
  "call",
]);
const leaving = new Set([
  "resign",
  "step",
  "quit",
  "retire",
  "dismiss",
  "fire",
  "sack",
  "oust",
  "remove",
  "depose",
  "topple",
]);
const subjects = new Set(["nsubj", "nsubj:pass", "nsubj:outer"]);

/**
 * The mention of the person who holds the office of mention `office`: title before the name, apposition on either side, copula
 * ("X is president") and verbs of becoming and appointing ("X was sworn in as president").
 */
export function holderOf(document: ParsedDocument, index: MentionIndex, office: number): Holder | undefined {
  const draft = index.drafts[office]!;
  return (
    titleBefore(document, index, draft) ??
    apposition(document, index, draft) ??
    commaApposition(document, index, draft) ??
    predicate(document, index, draft) ??
    commaName(document, index, draft) ??
    besideVerb(document, index, draft)
  );
}

function holder(mention: number | undefined, rule: string): Holder | undefined {
  return mention === undefined ? undefined : { mention, rule };
}

/** "Secretary of State Antony Blinken", "President of Kenya William Ruto". */
function titleBefore(document: ParsedDocument, index: MentionIndex, office: MentionDraft): Holder | undefined {
  const direct = index.personNameAt(index.skipTitles(document, office.last));
  if (direct !== undefined) return holder(direct, "title-before-name");
  const { tokens } = document;
  if (!["of", "for", "to"].includes(tokens[office.last]?.text ?? "")) return undefined;
  let at = office.last + 1;
  if (tokens[at]?.text.toLowerCase() === "the") at++;
  const jurisdiction = index.drafts[index.mentionAt(at) ?? -1];
  if (jurisdiction === undefined || jurisdiction.type === "person") return undefined;
  return holder(index.personNameAt(index.skipTitles(document, jurisdiction.last)), "title-of-before-name");
}

/** "Lloyd Austin, the U.S. defense secretary" and "the U.S. defense secretary, Lloyd Austin", by the tree. */
function apposition({ syntax }: ParsedDocument, index: MentionIndex, office: MentionDraft): Holder | undefined {
  let at = office.head;
  for (let steps = 0; steps < 3 && at >= 0; steps++) {
    const relation = syntax.deprel[at];
    if (relation === "appos" || relation === "flat") {
      const found = holder(index.personHeadedBy(syntax.head[at]!), "apposition");
      if (found !== undefined) return found;
    }
    if (relation !== "conj" && relation !== "appos") break;
    at = syntax.head[at]!;
  }
  for (const child of index.children[office.head]!) {
    if (syntax.deprel[child] !== "appos" && syntax.deprel[child] !== "flat") continue;
    const found = holder(index.personHeadedBy(child), "apposition");
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Lloyd Austin, the U.S. defense secretary," by position alone, where the tree missed it. */
function commaApposition(
  { tokens, syntax }: ParsedDocument,
  index: MentionIndex,
  office: MentionDraft,
): Holder | undefined {
  const sentence = tokens[office.first]!.sentence;
  for (let at = office.first - 1, steps = 0; at > 0 && steps < 8; at--, steps++) {
    if (tokens[at]!.sentence !== sentence) return undefined;
    if (tokens[at]!.text === ",") {
      const person = index.personEndingAt(at);
      const next = tokens[office.last]?.text ?? ".";
      const closes = /^[,.;)—–-]$/.test(next) || ["of", "for", "and", "who", "in", "at"].includes(next);
      return closes ? holder(person, "comma-apposition") : undefined;
    }
    const inner = index.mentionAt(at);
    const modifies = inner !== undefined ? index.drafts[inner]!.type !== "person" : true;
    if (!modifies || !["DET", "ADJ", "NOUN", "PROPN", "PART", "ADP", "ADV", "PUNCT", "NUM"].includes(syntax.upos[at]!))
      return undefined;
  }
  return undefined;
}

/** "Ana Ruiz is president", "became president", "was elected president", "was sworn in as president", "named Ruiz president". */
function predicate({ syntax, tokens }: ParsedDocument, index: MentionIndex, office: MentionDraft): Holder | undefined {
  const head = office.head;
  const children = index.children[head]!;
  const subject = (of: number) => index.children[of]!.find((child) => subjects.has(syntax.deprel[child]!));
  const copula = children.find((child) => syntax.deprel[child] === "cop");
  if (copula !== undefined) {
    const token = subject(head);
    const found = token === undefined ? undefined : holder(index.personHeadedBy(token), "copula");
    return found !== undefined && isOver(tokens, copula, office.last) ? { ...found, former: true } : found;
  }
  const relation = syntax.deprel[head]!.replace(/:.*/, "");
  const verb = syntax.head[head]!;
  if (verb < 0 || !["xcomp", "obj", "obl", "advcl", "nmod"].includes(relation)) return undefined;
  const marked = children.some(
    (child) => syntax.deprel[child] === "case" && tokens[child]!.text.toLowerCase() === "as",
  );
  if ((relation === "obl" || relation === "nmod" || relation === "advcl") && !marked) return undefined;
  const lemma = syntax.lemma[verb]!;
  const token = subject(verb);
  if (marked && leaving.has(lemma) && token !== undefined) {
    const found = holder(index.personHeadedBy(token), "departure");
    return found === undefined ? undefined : { ...found, former: true };
  }
  if (marked && (lemma === "replace" || lemma === "succeed") && token !== undefined) {
    return holder(index.personHeadedBy(token), "succession");
  }
  const object = index.children[verb]!.find((child) => syntax.deprel[child] === "obj" && child !== head);
  if (making.has(lemma) && object !== undefined) return holder(index.personHeadedBy(object), "appointment");
  const passive = token !== undefined && syntax.deprel[token] === "nsubj:pass";
  if (
    token !== undefined &&
    ((making.has(lemma) && passive) || (becoming.has(lemma) && (relation !== "obj" || lemma === "become")))
  ) {
    return holder(index.personHeadedBy(token), passive ? "appointment" : "becoming");
  }
  return undefined;
}

/** "was president until 2006": a past copula, and the end of the time in office right behind. */
function isOver(tokens: ParsedDocument["tokens"], copula: number, last: number): boolean {
  if (!/^(?:was|were)$/i.test(tokens[copula]!.text)) return false;
  return tokens.slice(last, last + 6).some(({ text }) => /^(?:until|till)$/i.test(text));
}

/** "The prime minister of Chad, Allah-Maye Halina, said": a name between commas behind the office, by position. */
function commaName({ tokens }: ParsedDocument, index: MentionIndex, office: MentionDraft): Holder | undefined {
  let comma = office.last;
  if (/^(?:of|for|to|in|at)$/.test(tokens[comma]?.text ?? "")) {
    const at = /^the$/i.test(tokens[comma + 1]?.text ?? "") ? comma + 2 : comma + 1;
    const place = index.drafts[index.mentionAt(at) ?? -1];
    if (place === undefined || place.type === "person") return undefined;
    comma = place.last;
  }
  if (tokens[comma]?.text !== ",") return undefined;
  const person = index.personNameAt(comma + 1);
  const next = person === undefined ? undefined : tokens[index.drafts[person]!.last]?.text;
  return next !== undefined && /^[,.;)]$/.test(next) ? holder(person, "comma-name") : undefined;
}

/** "was elected prime minister", "appointed Ana Ruiz defense minister", by position, where the tree missed it. */
function besideVerb({ tokens, syntax }: ParsedDocument, index: MentionIndex, office: MentionDraft): Holder | undefined {
  let at = office.first - 1;
  for (let steps = 0; steps < 6 && at > 0; at--, steps++) {
    const inner = index.drafts[index.mentionAt(at) ?? -1];
    const passes =
      inner === undefined
        ? ["DET", "ADJ", "ADP", "PART"].includes(syntax.upos[at]!) && tokens[at]!.text !== "of"
        : inner.type === "country" || inner.type === "organization";
    if (!passes) break;
  }
  const person = index.personEndingAt(at + 1);
  const verb = person === undefined ? at : index.drafts[person]!.first - 1;
  const lemma = syntax.lemma[verb] ?? "";
  if (syntax.upos[verb] !== "VERB") return undefined;
  if (person !== undefined) return making.has(lemma) ? holder(person, "appointment") : undefined;
  const subject = index.children[verb]!.find((child) => subjects.has(syntax.deprel[child]!));
  const passive = subject !== undefined && syntax.deprel[subject] === "nsubj:pass";
  if (subject === undefined || !((making.has(lemma) && passive) || lemma === "become")) return undefined;
  return holder(index.personHeadedBy(subject), passive ? "appointment" : "becoming");
}
