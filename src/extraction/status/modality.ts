import type { Status } from "../../document/labels.js";
import type { Predicates } from "../grammar/predicates.js";
import type { TreeView } from "../grammar/tree-view.js";
import { childrenBy, prepositionOf } from "../grammar/tree-view.js";
import type { StatusCue, StatusCues } from "./effects.js";
import { cueOf, governingCue } from "./effects.js";
import { isAsked, isConditional, isUnderCondition } from "./hypothetical.js";
import type { OwnStatus } from "./own-status.js";
import { isNegated, isStatus, ownStatus } from "./own-status.js";
import type { Step } from "./path.js";
import { stepsFrom } from "./path.js";
import { speakersBeside, speakersOf } from "./speakers.js";

/** How real an event is said to be, and who says so. */
export interface Modality {
  readonly status: Status;
  /** Head tokens of the subjects of reporting words, outermost first. */
  readonly speakers: readonly number[];
  /** Tokens that decided the status, for explanations. */
  readonly cues: readonly number[];
}

/** What is said by these is only alleged: "reports indicated that". */
const DOUBTED: ReadonlySet<string> = new Set(["allegation", "accusation", "rumor", "claim", "suspicion", "charge"]);

/** What is known so far while the walk goes outwards from a trigger. */
interface Finding {
  status: OwnStatus;
  /** Whether words further out may still change the status. */
  open: boolean;
  readonly decided: number[];
  readonly speakers: number[];
}

/** Reads the modality of a predicate from its own form and from every word that governs it, outwards. */
export function modalityOf(view: TreeView, predicates: Predicates, cues: StatusCues, trigger: number): Modality {
  const finding: Finding = { status: "bare", open: true, decided: [], speakers: [] };
  const start = startAt(view, predicates, cues, trigger, finding);
  for (const step of stepsFrom(view, start)) {
    for (const clause of new Set([step.from, step.member]))
      finding.speakers.unshift(...speakersBeside(view, predicates, cues, clause, start));
    if (finding.open) weighConditions(view, step.from, finding);
    if (step.governor < 0 || isBackground(view, step)) break;
    takeStep(view, predicates, cues, step, finding);
  }
  return {
    status: settled(view, trigger, finding),
    speakers: [...new Set(finding.speakers)],
    cues: finding.decided,
  };
}

/** Verbs that take for granted that what they are about took place. */
const JUDGING: ReadonlySet<string> = new Set(["condemn", "denounce", "criticize", "praise", "mark", "deplore"]);

/** The token whose form and governors tell the status of a trigger: its own, or the verb that carries an event noun. */
function startAt(view: TreeView, predicates: Predicates, cues: StatusCues, trigger: number, finding: Finding): number {
  const noun = view.upos[trigger] === "NOUN" || view.upos[trigger] === "PROPN";
  finding.status = noun ? nounStatus(view, trigger, cues) : ownStatus(view, trigger, cues);
  if (finding.status === "occurred" && isOccasionAhead(view, predicates, cues, trigger)) finding.status = "planned";
  const carrier = view.upos[trigger] === "VERB" ? undefined : predicates.carrierOf(trigger);
  if (carrier === undefined || carrier.as === "oblique" || JUDGING.has(view.lemma[carrier.verb]!)) return trigger;
  const carried = ownStatus(view, carrier.verb, cues);
  if (finding.status === "bare" || carried !== "occurred") finding.status = carried;
  const cue = governingCue(view, cues, "object", carrier.verb);
  if (cue !== undefined && isStatus(cue.effect)) finding.status = cue.effect;
  if (cue?.speaks === true) finding.speakers.unshift(...speakersOf(view, predicates, carrier.verb));
  return carrier.verb;
}

function weighConditions(view: TreeView, token: number, finding: Finding): void {
  if (isUnderCondition(view, token)) finding.status = "possible";
  else if (finding.status === "planned" && isConditional(view, token)) finding.status = "possible";
}

/** Lets a governor have its say on the status and on who claims the event. */
function takeStep(view: TreeView, predicates: Predicates, cues: StatusCues, step: Step, finding: Finding): void {
  const { governor, attachment } = step;
  const cue = cueOfStep(view, cues, step);
  if (cue !== undefined && isStatus(cue.effect) && isInfinitive(view, step.from)) finding.speakers.length = 0;
  if (cue?.speaks === true && (finding.open || !isStatus(cue.effect)))
    finding.speakers.unshift(...speakersOf(view, predicates, governor));
  if (!finding.open) return;
  if (cue?.effect === "end") finding.open = false;
  else if (cue !== undefined && isStatus(cue.effect) && attachment !== "adjunct") {
    finding.status = isNegated(view, governor) ? denied(cue) : cue.effect;
    finding.open = attachment !== "object" || cue.effect !== "negated";
    finding.decided.push(governor);
  } else if (cue?.effect === "fact" && isNegated(view, governor)) finding.status = "negated";
  if (finding.status === "bare" && (cue === undefined || cue.effect === "fact") && isPredicate(view, governor))
    finding.status = ownStatus(view, governor, cues);
  if (cue === undefined && attachment !== "clause") finding.open = false;
}

/** What the governor of a step says of the event. Beside a clause that it only surrounds, it can still be who says so. */
function cueOfStep(view: TreeView, cues: StatusCues, step: Step): StatusCue | undefined {
  const { governor, attachment, from } = step;
  if (attachment === undefined) return undefined;
  if (attachment === "adjunct")
    return isUnderCondition(view, from) ? governingCue(view, cues, "clause", governor) : undefined;
  if (attachment === "object" && isClaim(cues, view.lemma[from]!)) {
    const rejection = governingCue(view, cues, "claim", governor);
    if (rejection !== undefined) return rejection;
  }
  return governingCue(view, cues, attachment, governor, prepositionOf(view, step.member));
}

function isClaim(cues: StatusCues, lemma: string): boolean {
  const effect = cueOf(cues, "clause", lemma)?.effect;
  return effect === "alleged" || effect === "report";
}

function isInfinitive(view: TreeView, token: number): boolean {
  return childrenBy(view, token, "mark").some((mark) => view.lemma[mark] === "to");
}

const OWN_WORDS: ReadonlySet<string> = new Set(["amod", "acl:relcl", "parataxis"]);
const EARLIER: ReadonlySet<string> = new Set(["after", "since", "despite", "following", "until"]);

/** Whether a word only says what a party is or what went before: that is the article's own word, whoever reports the rest. */
function isBackground(view: TreeView, { member, attachment }: Step): boolean {
  if (attachment !== undefined) return false;
  if (view.relation[member] !== "obl") return OWN_WORDS.has(view.deprel[member]!);
  return EARLIER.has(prepositionOf(view, member) ?? "");
}

function isPredicate(view: TreeView, token: number): boolean {
  return view.upos[token] !== "PROPN" && (view.upos[token] !== "NOUN" || childrenBy(view, token, "cop").length > 0);
}

function settled(view: TreeView, trigger: number, { status, speakers }: Finding): Status {
  if (status === "bare") return isInfinitive(view, trigger) ? "planned" : "occurred";
  const real = status === "occurred" || status === "ongoing";
  if (real && speakers.some((speaker) => DOUBTED.has(view.lemma[speaker]!))) return "alleged";
  return (real || status === "planned") && isAsked(view, trigger) ? "possible" : status;
}

function denied(cue: StatusCue): Status {
  return cue.effect === "denied" || cue.effect === "negated" ? "occurred" : "negated";
}

/** Prepositions of what is still to come: "ahead of the vote". */
const AHEAD: ReadonlySet<string> = new Set(["ahead", "before", "until", "pending"]);

/** Whether a noun names the occasion of something that is still to come: "asked them to decide at the summit". */
function isOccasionAhead(view: TreeView, predicates: Predicates, cues: StatusCues, noun: number): boolean {
  const verb = view.head[noun]!;
  const preposition = prepositionOf(view, noun);
  if (verb < 0 || view.upos[verb] !== "VERB" || view.relation[noun] !== "obl") return false;
  if (preposition !== "at" && preposition !== "during") return false;
  const { status } = modalityOf(view, predicates, cues, verb);
  return status === "planned" || status === "demanded" || status === "possible";
}

/** Verbs of setting out, and the prepositions by which they name what for: "arrived for talks". */
const SETTING_OUT: ReadonlySet<string> = new Set([
  "arrive",
  "come",
  "travel",
  "fly",
  "go",
  "head",
  "leave",
  "depart",
  "return",
  "gather",
  "prepare",
  "wait",
  "land",
]);

function nounStatus(view: TreeView, noun: number, cues: StatusCues): OwnStatus {
  if (isNegated(view, noun)) return "negated";
  const preposition = prepositionOf(view, noun);
  if (preposition !== undefined && view.relation[noun] === "obl") {
    if (AHEAD.has(preposition)) return "planned";
    if (preposition === "for" && SETTING_OUT.has(view.lemma[view.head[noun]!] ?? "")) return "planned";
  }
  for (const child of childrenBy(view, noun, "amod", "compound")) {
    const cue = cueOf(cues, "modifier", view.lemma[child]!);
    if (cue !== undefined && isStatus(cue.effect)) return cue.effect;
  }
  return "occurred";
}
