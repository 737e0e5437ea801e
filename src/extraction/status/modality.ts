import type { Status } from "../../document/labels.js";
import type { Predicates } from "../grammar/predicates.js";
import type { TreeView } from "../grammar/tree-view.js";
import { childrenBy, firstConjunct, prepositionOf } from "../grammar/tree-view.js";
import type { Attachment, StatusCue, StatusCues } from "./effects.js";
import { cueOf } from "./effects.js";
import type { OwnStatus } from "./own-status.js";
import { isNegated, isStatus, ownStatus } from "./own-status.js";

/** How real an event is said to be, and who says so. */
export interface Modality {
  readonly status: Status;
  /** Head tokens of the subjects of reporting words, outermost first. */
  readonly speakers: readonly number[];
  /** Tokens that decided the status, for explanations. */
  readonly cues: readonly number[];
}

const STEPS = 12;

/** What is said by these is only alleged: "reports indicated that". */
const DOUBTED: ReadonlySet<string> = new Set(["allegation", "accusation", "rumor", "claim", "suspicion", "charge"]);

/** Reads the modality of a predicate from its own form and from every word that governs it, outwards. */
export function modalityOf(view: TreeView, predicates: Predicates, cues: StatusCues, trigger: number): Modality {
  const carrier = view.upos[trigger] === "VERB" ? undefined : predicates.carrierOf(trigger);
  const noun = view.upos[trigger] === "NOUN" || view.upos[trigger] === "PROPN";
  let status: OwnStatus = noun ? nounStatus(view, trigger, cues) : ownStatus(view, trigger, cues);
  const decided: number[] = [];
  const speakers: number[] = [];
  let at = trigger;
  if (carrier !== undefined && carrier.as !== "oblique") {
    const carried = ownStatus(view, carrier.verb, cues);
    if (status === "bare" || carried !== "occurred") status = carried;
    at = carrier.verb;
    const cue = cueOf(cues, "object", view.lemma[at]!);
    if (cue !== undefined && isStatus(cue.effect)) status = cue.effect;
    if (cue?.speaks === true) speakers.unshift(...speakersOf(predicates, at));
  }
  let frozen = false;
  for (let step = 0; step < STEPS; step++) {
    addSpeakersBeside(view, predicates, cues, at, speakers);
    if (hasCondition(view, at) && !frozen) status = "possible";
    const member = firstConjunct(view, at);
    if (member !== at) addSpeakersBeside(view, predicates, cues, member, speakers);
    const governor = view.head[member]!;
    if (governor < 0) break;
    const attachment = attachmentOf(view, member);
    if (attachment === undefined) break;
    const cue = cueOf(cues, attachment, governorLemma(view, governor));
    if (cue !== undefined) {
      if (cue.effect === "end") frozen = true;
      if (!frozen && isStatus(cue.effect)) {
        status = isNegated(view, governor) ? denied(cue) : cue.effect;
        decided.push(governor);
      } else if (!frozen && cue.effect === "fact" && isNegated(view, governor)) status = "negated";
      if (cue.speaks) speakers.unshift(...speakersOf(predicates, governor));
    } else if (attachment === "object") break;
    if (!frozen && (cue === undefined || cue.effect === "fact") && status === "bare")
      status = ownStatus(view, governor, cues);
    if (view.relation[member] === "advcl" && cue === undefined) frozen = true;
    at = governor;
  }
  if (
    speakers.some((speaker) => DOUBTED.has(view.lemma[speaker]!)) &&
    (status === "occurred" || status === "ongoing")
  ) {
    status = "alleged";
  }
  if (isAsked(view, trigger) && (status === "occurred" || status === "ongoing" || status === "planned"))
    status = "possible";
  return { status: settled(view, trigger, status), speakers: [...new Set(speakers)], cues: decided };
}

/** Whether the sentence of a token is a question. */
function isAsked(view: TreeView, token: number): boolean {
  const { tokens, sentences } = view.document;
  return tokens[sentences[tokens[token]!.sentence]!.last - 1]?.text === "?";
}

function settled(view: TreeView, trigger: number, status: OwnStatus): Status {
  if (status !== "bare") return status;
  const to = childrenBy(view, trigger, "mark").some((mark) => view.lemma[mark] === "to");
  return to ? "planned" : "occurred";
}

function denied(cue: StatusCue): Status {
  return cue.effect === "denied" || cue.effect === "negated" ? "occurred" : "negated";
}

/** Prepositions of what is still to come: "ahead of the vote", "arrived for talks". */
const AHEAD: ReadonlySet<string> = new Set(["ahead", "before", "for", "until", "pending"]);

function nounStatus(view: TreeView, noun: number, cues: StatusCues): OwnStatus {
  if (isNegated(view, noun)) return "negated";
  const preposition = prepositionOf(view, noun);
  if (preposition !== undefined && AHEAD.has(preposition) && view.relation[noun] === "obl") return "planned";
  for (const child of childrenBy(view, noun, "amod", "compound")) {
    const cue = cueOf(cues, "modifier", view.lemma[child]!);
    if (cue !== undefined && isStatus(cue.effect)) return cue.effect;
  }
  return "occurred";
}

function governorLemma(view: TreeView, governor: number): string {
  return view.lemma[governor]!;
}

/** Prepositions by which a word governs what is only thought or said: "plan for", "warned of", "accused of". */
const GOVERNED: ReadonlySet<string> = new Set(["for", "of", "to", "about", "against", "on", "with", "over"]);

/** How a word hangs on its governor, as far as that bears on status. */
function attachmentOf(view: TreeView, token: number): Attachment | undefined {
  switch (view.deprel[token]) {
    case "ccomp":
    case "xcomp":
    case "csubj":
    case "csubj:pass":
    case "acl":
    case "advcl":
    case "parataxis":
      return "clause";
    case "obj":
    case "nsubj:pass":
      return "object";
    case "obl":
    case "nmod":
      return GOVERNED.has(prepositionOf(view, token) ?? "") ? "object" : undefined;
    default:
      return undefined;
  }
}

function hasCondition(view: TreeView, token: number): boolean {
  if (view.relation[token] !== "advcl" && view.relation[token] !== "ccomp") return false;
  return childrenBy(view, token, "mark").some((mark) =>
    ["if", "unless", "whether", "lest"].includes(view.lemma[mark]!),
  );
}

/** Speakers named beside a clause: ", officials said", "according to police". */
function addSpeakersBeside(
  view: TreeView,
  predicates: Predicates,
  cues: StatusCues,
  clause: number,
  speakers: number[],
): void {
  for (const child of childrenBy(view, clause, "parataxis")) {
    const cue = cueOf(cues, "clause", view.lemma[child]!);
    if (cue?.speaks === true) speakers.unshift(...speakersOf(predicates, child));
  }
  if (view.upos[clause] === "VERB" || view.relation[clause] === "root") {
    speakers.unshift(...(predicates.slotsOf(clause).get("according") ?? []));
  }
}

function speakersOf(predicates: Predicates, governor: number): readonly number[] {
  const slots = predicates.slotsOf(governor);
  return slots.get("subj") ?? slots.get("poss") ?? slots.get("by") ?? [];
}
