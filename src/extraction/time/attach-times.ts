import { indexAt } from "../../document/span.js";
import type { Token } from "../../document/stages.js";
import { headOf } from "../../document/tree.js";
import type { Scene } from "../events/scene.js";
import { childBy } from "../grammar/tree-view.js";
import { cueOf } from "../status/effects.js";
import type { TimeExpression } from "./find-times.js";
import { findTimes } from "./find-times.js";

/** The time expressions that hang on each token. */
type Attached = Map<number, readonly TimeExpression[]>;

/**
 * The time expressions of the verbs and of the event nouns among `anchors`: each hangs on the nearest above it in the tree, on the
 * reporting verb right before it, or on the event noun right behind it. Conjoined verbs share what only one of them has.
 */
export function attachTimes(
  scene: Scene,
  anchors: ReadonlySet<number>,
): ReadonlyMap<number, readonly TimeExpression[]> {
  const { document } = scene;
  const attached: Attached = new Map();
  let before: TimeExpression | undefined;
  for (const sentence of document.sentences) {
    for (const time of findTimes(document.text.slice(sentence.start, sentence.end), sentence.start)) {
      const first = indexAt(document.tokens, time.start);
      const last = indexAt(document.tokens, time.end - 1);
      if (first < 0 || last < first) continue;
      const linked = { ...time, before };
      before = linked;
      const holder = holderOf(scene, anchors, first, last);
      if (holder !== undefined) attached.set(holder, [...(attached.get(holder) ?? []), linked]);
    }
  }
  shareAmongConjuncts(scene, anchors, attached);
  return attached;
}

const STEPS = 8;

function holderOf(scene: Scene, anchors: ReadonlySet<number>, first: number, last: number): number | undefined {
  const { view, document } = scene;
  const reporter = reporterBefore(scene, first);
  if (reporter !== undefined) return reporter;
  const clause = clauseBehind(scene, last);
  if (clause !== undefined) return clause;
  if (view.upos[first - 1] === "CCONJ" && view.upos[last + 1] === "VERB") return last + 1;
  const next = nounBehind(document.tokens, view.upos, last);
  if (next !== undefined && anchors.has(next)) return next;
  for (let at = headOf(view.head, first, last + 1), steps = 0; at >= 0 && steps < STEPS; at = view.head[at]!, steps++) {
    if ((at >= first && at <= last) || isModifier(scene, at)) continue;
    if (anchors.has(at) || view.upos[at] === "VERB") return at;
  }
  return undefined;
}

/** "said Monday (that) …": the day is that of the saying. */
function reporterBefore({ view, tables }: Scene, first: number): number | undefined {
  let at = first - 1;
  if (view.upos[at] === "ADP" || view.upos[at] === "ADV") at--;
  if (view.upos[at] !== "VERB") return undefined;
  return cueOf(tables.cues, "clause", view.lemma[at]!)?.effect === "report" ? at : undefined;
}

/** "since September, when he resigned": the verb of the clause that tells what was then. */
function clauseBehind({ view, document }: Scene, last: number): number | undefined {
  const at = document.tokens[last + 1]?.text === "," ? last + 2 : last + 1;
  if (view.lemma[at] !== "when") return undefined;
  const verb = view.head[at]!;
  return verb > at && view.upos[verb] === "VERB" ? verb : undefined;
}

/** "the January 6 attack", "Sunday's election", "next month's presidential election": the head of the nouns right behind. */
function nounBehind(tokens: readonly Token[], upos: readonly string[], last: number): number | undefined {
  let at = last + 1;
  if (/^['’]s?$/.test(tokens[at]?.text ?? "")) at++;
  let found: number | undefined;
  while (upos[at] === "ADJ" || upos[at] === "NOUN") {
    if (upos[at] === "NOUN") found = at;
    at++;
  }
  return found;
}

/** Whether a verb form only describes a noun behind it: "kidnapped pupils". */
function isModifier({ view }: Scene, token: number): boolean {
  return (
    view.upos[token] === "VERB" &&
    view.xpos[token] === "VBN" &&
    /^(?:amod|xcomp)$/.test(view.deprel[token]!) &&
    childBy(view, token, "mark", "aux") === undefined
  );
}

function shareAmongConjuncts({ view }: Scene, anchors: ReadonlySet<number>, attached: Attached): void {
  for (const token of [...anchors, ...attached.keys()].sort((a, b) => a - b)) {
    const first = view.head[token]!;
    if (view.relation[token] !== "conj" || first < 0 || !isPast(view.xpos[token]!) || !isPast(view.xpos[first]!))
      continue;
    if (childBy(view, token, "nsubj") !== undefined) continue;
    const [own, others] = [attached.get(token), attached.get(first)];
    if (own === undefined && others !== undefined) attached.set(token, others);
    else if (own !== undefined && others === undefined) attached.set(first, own);
  }
}

function isPast(xpos: string): boolean {
  return xpos === "VBD" || xpos === "VBN";
}
