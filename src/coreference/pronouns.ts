import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import { areCoarguments, roleSalience } from "./antecedents.js";
import type { Referent, Traits } from "./referent.js";
import type { Scene } from "./scene.js";

const window = 3;

/**
 * Finds whom a personal, possessive or reflexive pronoun stands for: the most salient noun phrase before it that agrees in gender,
 * number and animacy and is no co-argument. Noun phrases that are no mentions compete, so that "it" stays unresolved when it means a
 * plan. Source of the salience factors: Lappin and Leass 1994.
 */
export function resolvePronoun(document: MentionedDocument, scene: Scene, pronoun: MentionDraft): Referent | undefined {
  const sentence = document.tokens[pronoun.first]!.sentence;
  const word = pronoun.text.toLowerCase();
  const reflexive = word.endsWith("self") || word.endsWith("selves");
  let best: { readonly score: number; readonly referent: Referent | undefined } | undefined;
  for (const phrase of scene.phrasesBefore(pronoun.first, sentence - window)) {
    if (!agrees(pronoun, phrase.traits) || phrase.last > pronoun.first) continue;
    const sameSentence = phrase.sentence === sentence;
    if (sameSentence && areCoarguments(document, pronoun.first, phrase) !== reflexive) continue;
    const decay = 0.5 ** (sentence - phrase.sentence);
    const role = document.syntax.deprel[phrase.head]!;
    const parallel = /^(?:nsubj|obj)$/.test(role) && role === document.syntax.deprel[pronoun.first] ? 35 : 0;
    const plural = pronoun.plural === true && phrase.traits.plural === true ? 50 : 0;
    const frequency = Math.min(40, 10 * (phrase.entity === undefined ? 0 : scene.count(phrase.entity)));
    const score =
      (100 + roleSalience(document, phrase.head) + parallel + plural) * decay +
      frequency +
      (phrase.entity === undefined ? -15 : 0);
    if (best === undefined || score >= best.score) best = { score, referent: phrase.referent };
  }
  return best?.referent;
}

function agrees(pronoun: MentionDraft, traits: Traits): boolean {
  if (pronoun.plural === true) return traits.plural !== false;
  if (traits.plural === true) return false;
  if (pronoun.type === "person") {
    if (traits.animate === false) return false;
    return pronoun.gender === undefined || traits.gender === undefined || traits.gender === pronoun.gender;
  }
  return traits.animate !== true;
}
