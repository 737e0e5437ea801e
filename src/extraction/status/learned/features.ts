import type { EventType, PloverType } from "../../../document/labels.js";
import type { Scene } from "../../events/scene.js";
import type { TreeView } from "../../grammar/tree-view.js";
import { childrenBy, prepositionOf } from "../../grammar/tree-view.js";
import { governingCue } from "../effects.js";
import type { Modality } from "../modality.js";
import { isNegated, ownStatus } from "../own-status.js";
import { stepsFrom } from "../path.js";

/** An event as the learned voice on status sees it. */
export interface StatusCase {
  /** Head token of the trigger. */
  readonly trigger: number;
  /** The finer type, or the PLOVER name in lower case. */
  readonly type: EventType;
  readonly plover: PloverType | undefined;
  /** What the rules say. */
  readonly modality: Modality;
}

const STEPS = 4;

/** What a learned model is told of an event's status, as names of features that hold. */
export function statusFeatures(scene: Scene, item: StatusCase): readonly string[] {
  const { view } = scene;
  const { trigger, modality, type } = item;
  const rule = modality.status;
  const kind = item.plover ?? type;
  const lemma = view.lemma[trigger]!;
  const upos = view.upos[trigger]!;
  const nominal = upos === "NOUN" || upos === "PROPN";
  const found = [
    `rule ${rule}`,
    `rule ${rule} ${kind}`,
    `rule ${rule} ${upos}`,
    `rule ${rule} ${kind} ${upos}`,
    `rule ${rule} ${lemma}`,
    `kind ${kind} ${upos}`,
    `type ${type} ${upos}`,
    `lemma ${lemma} ${nominal}`,
    `tag ${view.xpos[trigger]} ${kind}`,
    `form ${formOf(view, trigger)}`,
    `speakers ${Math.min(modality.speakers.length, 2)} ${rule}`,
    `speakers ${Math.min(modality.speakers.length, 2)} ${kind}`,
    ...modality.cues.slice(-2).map((cue) => `decided ${view.lemma[cue]} ${rule}`),
    ...dependentFeatures(view, trigger, nominal),
    ...pathFeatures(scene, trigger, rule),
    ...clauseFeatures(view, trigger, rule),
  ];
  const carrier = nominal ? scene.predicates.carrierOf(trigger) : undefined;
  if (carrier !== undefined) {
    found.push(
      `carrier ${view.lemma[carrier.verb]} ${carrier.as}`,
      `carried ${formOf(view, carrier.verb)} ${carrier.as}`,
    );
  }
  if (isQuoted(scene, trigger)) found.push(`quoted ${rule}`);
  return found;
}

/** Tense, aspect, voice and mood of a verb: "will be VBN", "to VB", "not VBD". */
function formOf(view: TreeView, token: number): string {
  const parts = childrenBy(view, token, "aux", "cop", "mark").map((child) => view.lemma[child]!);
  const finite = childrenBy(view, token, "aux", "cop")
    .map((child) => view.xpos[child]!)
    .slice(0, 1);
  return [...(isNegated(view, token) ? ["not"] : []), ...parts, ...finite, view.xpos[token]].join(" ");
}

const DEPENDENTS: ReadonlySet<string> = new Set(["amod", "compound", "advmod", "det", "nummod", "case"]);

function dependentFeatures(view: TreeView, trigger: number, nominal: boolean): readonly string[] {
  const found = view.children[trigger]!.flatMap((child) => {
    const relation = view.relation[child]!;
    if (DEPENDENTS.has(relation))
      return [`${relation} ${view.lemma[child]}`, `${relation} ${view.lemma[child]} ${view.lemma[trigger]}`];
    return relation === "nmod" || relation === "obl" || relation === "acl" || relation === "nsubj"
      ? [`has ${view.deprel[child]} ${prepositionOf(view, child) ?? "bare"}`]
      : [];
  });
  if (!nominal) return found;
  const article = childrenBy(view, trigger, "det")[0];
  return [...found, `definite ${article === undefined ? "none" : view.lemma[article]} ${view.xpos[trigger]}`];
}

function pathFeatures({ view, tables }: Scene, trigger: number, rule: string): readonly string[] {
  return stepsFrom(view, trigger)
    .slice(0, STEPS)
    .flatMap(({ from, member, governor, attachment }, index) => {
      const hang = `${view.deprel[member]} ${prepositionOf(view, member) ?? markOf(view, member)}`;
      if (governor < 0) return [`root ${index}`, `root ${index} ${formOf(view, from)}`];
      const effect =
        attachment === undefined || attachment === "adjunct"
          ? undefined
          : governingCue(view, tables.cues, attachment, governor)?.effect;
      const own = ownStatus(view, governor, tables.cues);
      return [
        `up${index} ${hang}`,
        `up${index} ${hang} ${own} ${rule}`,
        `up${index} ${attachment} ${view.lemma[governor]}`,
        `up ${view.relation[member]} ${view.lemma[governor]}`,
        `up${index} ${attachment} ${effect} ${rule}`,
        ...(index < 2 ? [`up${index} ${view.relation[member]} ${view.lemma[governor]} ${view.lemma[trigger]}`] : []),
      ];
    });
}

function markOf(view: TreeView, token: number): string {
  const mark = childrenBy(view, token, "mark")[0];
  return mark === undefined ? "-" : view.lemma[mark]!;
}

/** Words of time and doubt, wherever they stand in the sentence. */
const TELLING: ReadonlySet<string> = new Set(
  "ago already allegedly alleged apparently before continue currently earlier during former if last late later meanwhile next now ongoing possible recent recently reportedly since soon still suspect suspected today tomorrow tonight until upcoming when while year yesterday".split(
    " ",
  ),
);

function clauseFeatures(view: TreeView, trigger: number, rule: string): readonly string[] {
  const { tokens, sentences } = view.document;
  const { first, last } = sentences[tokens[trigger]!.sentence]!;
  const found = new Set<string>();
  for (let token = first; token < last; token++) {
    const lemma = view.lemma[token]!;
    if (!TELLING.has(lemma)) continue;
    found.add(`told ${lemma} ${rule}`);
    if (Math.abs(token - trigger) < 5) found.add(`near ${lemma} ${token < trigger ? "before" : "behind"} ${rule}`);
  }
  return [...found];
}

function isQuoted({ document }: Scene, trigger: number): boolean {
  const { start } = document.tokens[trigger]!;
  return document.quotes.some((quote) => quote.start <= start && start < quote.end);
}
