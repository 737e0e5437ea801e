import type { Slots } from "../grammar/slots.js";
import { conjuncts } from "../grammar/tree-view.js";
import type { EventRule, RuleIndex, Test, TriggerPos } from "../rules/rule.js";
import { isInClass, singularOf } from "../rules/word-classes.js";
import type { Scene } from "./scene.js";

/** A trigger found in a document. */
export interface Match {
  readonly rule: EventRule;
  /** Head token of the trigger. */
  readonly token: number;
  /** Tokens of the trigger, ascending: its head, particles, prepositions, modifiers, and the noun that a light verb gives its meaning to. */
  readonly tokens: readonly number[];
  readonly slots: Slots;
  /** Fillers of slots that a condition on a word class held for: they belong to the trigger's meaning and are no events of their own. */
  readonly consumed: readonly number[];
  /** The negated verb that makes the match the refusal of what its trigger names. */
  readonly refusal?: number;
  /** Set where no rule holds: a trained model sees the event. */
  readonly learned?: true;
}

/** Parts of speech of rules by universal ones. */
const POS: Readonly<Record<string, TriggerPos>> = {
  VERB: "verb",
  NOUN: "noun",
  PROPN: "noun",
  ADJ: "adjective",
};

const CLAUSES: ReadonlySet<string> = new Set(["root", "ccomp", "xcomp", "conj", "advcl", "acl", "parataxis"]);
const PHRASES: ReadonlySet<string> = new Set(["nsubj", "obj", "obl", "nmod"]);

/** The part of speech to look a token up by; a word that a tagger took for an adverb or pronoun counts by where it stands. */
export function posOf({ view, tables }: Scene, token: number): TriggerPos | undefined {
  const upos = view.upos[token]!;
  const lemma = view.lemma[token]!;
  const relation = view.relation[token]!;
  const noun = PHRASES.has(relation) && tables.rules.noun.has(lemma);
  if (upos === "ADJ" && noun && !tables.rules.adjective.has(lemma)) return "noun";
  const known = view.xpos[token] === "MD" ? "modal" : POS[upos];
  if (known !== undefined || upos === "ADP") return known;
  if (noun) return "noun";
  return CLAUSES.has(relation) && tables.rules.verb.has(lemma) ? "verb" : undefined;
}

/** The most specific rule whose trigger and conditions hold at a token, or `undefined`. */
export function matchAt(scene: Scene, token: number): Match | undefined {
  const rules = rulesFor(scene, token);
  if (rules.length === 0) return undefined;
  const own = scene.predicates.slotsOf(token);
  for (const rule of rules) {
    const tokens = triggerTokens(scene, token, rule, own);
    if (tokens === undefined) continue;
    const slots = withParticle(own, rule);
    const consumed = conditionsHold(scene, rule, slots, token);
    if (consumed === undefined) continue;
    const words = [...tokens, ...consumed.filter((item) => isBeside(token, item))].sort((a, b) => a - b);
    return { rule, token, tokens: words, slots: extended(scene, slots, consumed), consumed };
  }
  return undefined;
}

const PARTICLES: ReadonlySet<string> = new Set(["off", "up", "down", "out", "over", "away", "back"]);

/** The slots of a phrasal verb; what a parser took for the noun of a preposition is its object ("called off | the strike"). */
function withParticle(slots: Slots, { words }: EventRule): Slots {
  const particle = words.slice(1).find((word) => PARTICLES.has(word) && slots.has(word));
  return particle === undefined || slots.has("obj") ? slots : new Map([...slots, ["obj", slots.get(particle)!]]);
}

/** How far behind a trigger the noun may stand that is told as part of it: "imposed tough new sanctions". */
const SPOKEN_TOGETHER = 5;

function isBeside(token: number, noun: number): boolean {
  return noun > token && noun - token <= SPOKEN_TOGETHER;
}

const NO_RULES: readonly EventRule[] = [];

/** The rules for the word at a token, whether or not their conditions hold. */
export function rulesFor(scene: Scene, token: number): readonly EventRule[] {
  const pos = posOf(scene, token);
  return pos === undefined ? NO_RULES : (lookUp(scene.tables.rules, pos, scene.view.lemma[token]!) ?? NO_RULES);
}

/** Whether a pack drops all rules of the word at a token: then it tells of no event. */
export function isSilenced(scene: Scene, token: number): boolean {
  const pos = posOf(scene, token);
  return pos !== undefined && lookUp(scene.tables.rules, pos, scene.view.lemma[token]!)?.length === 0;
}

/** Rules by lemma; a lemmatizer that does not know a word may err by a final "e" ("sever", "blockade") or leave a plural. */
function lookUp(rules: RuleIndex, pos: TriggerPos, lemma: string): readonly EventRule[] | undefined {
  const found = rules[pos].get(lemma);
  if (found !== undefined || pos === "adjective" || pos === "modal") return found;
  if (pos === "noun") return rules.noun.get(singularOf(lemma));
  return rules.verb.get(lemma.endsWith("e") ? lemma.slice(0, -1) : `${lemma}e`);
}

const COMPLEMENTS: readonly string[] = ["iobj", "obj", "with", "against", "on", "to", "from", "for", "of", "in"];

/**
 * The slots of a trigger with what hangs on its consumed nouns ("lifted the sanctions against Sudan"), and those whom its
 * complement clause is about (`inner`: "refused to meet Castro"), who acts in it (`asked`: "demanded that Oslo pay") and its clause of purpose (`helped`: "sent food to feed Haitians").
 */
function extended(scene: Scene, slots: Slots, consumed: readonly number[]): Slots {
  const comp = slots.get("comp") ?? [];
  const purpose = slots.get("purpose") ?? [];
  if (consumed.length === 0 && comp.length === 0 && purpose.length === 0) return slots;
  const all = new Map(slots);
  for (const token of consumed.flatMap((item) => conjuncts(scene.view, item))) {
    for (const [name, fillers] of scene.predicates.slotsOf(token)) {
      if (!all.has(name) && name !== "subj" && name !== "relcl" && name !== "acl") all.set(name, fillers);
    }
  }
  const own = new Set(entitiesOf(scene, slots.get("subj") ?? []));
  const isOther = (token: number) => {
    const entities = entitiesOf(scene, [token]);
    return entities.length === 0 || entities.some((entity) => !own.has(entity));
  };
  const asked = comp.flatMap((token) => scene.predicates.slotsOf(token).get("subj") ?? []).filter(isOther);
  if (asked.length > 0) all.set("asked", asked);
  for (const [name, clauses] of [
    ["inner", comp],
    ["helped", purpose],
  ] as const) {
    const named = clauses.flatMap((token) => complementsOf(scene, token, 0)).filter(isOther);
    const unnamed = clauses.flatMap((token) => scene.predicates.slotsOf(token).get("obj") ?? []);
    if (named.length > 0 || unnamed.length > 0) all.set(name, [...named, ...unnamed].slice(0, 1));
  }
  return all;
}

function entitiesOf(scene: Scene, tokens: readonly number[]): readonly string[] {
  return tokens.flatMap((token) => scene.parties.partiesOf(token)).map(({ entity }) => entity);
}

/** Head tokens in the complements of a predicate that name a party, the likeliest first. */
function complementsOf(scene: Scene, predicate: number, depth: number): readonly number[] {
  const slots = scene.predicates.slotsOf(predicate);
  const direct = COMPLEMENTS.flatMap((name) => slots.get(name) ?? []).filter(
    (token) => scene.parties.partiesOf(token).length > 0,
  );
  if (direct.length > 0 || depth > 1) return direct;
  const next = [...(slots.get("obj") ?? []), ...(slots.get("comp") ?? [])];
  return next.flatMap((token) => complementsOf(scene, token, depth + 1));
}

function triggerTokens(scene: Scene, token: number, rule: EventRule, slots: Slots): readonly number[] | undefined {
  const tokens = [token];
  for (const word of rule.words.slice(1)) {
    const found = rule.pos === "noun" ? modifier(scene, token, word) : companion(scene, token, word, slots);
    if (found === undefined) return undefined;
    tokens.push(found);
  }
  return tokens.sort((a, b) => a - b);
}

function modifier(scene: Scene, token: number, word: string): number | undefined {
  const { view } = scene;
  return view.children[token]!.find(
    (child) =>
      child < token &&
      (view.relation[child] === "compound" || view.relation[child] === "amod") &&
      view.lemma[child] === word,
  );
}

/** A particle, adverb or preposition that a phrasal verb or adjective takes. */
function companion(scene: Scene, token: number, word: string, slots: Slots): number | undefined {
  const { view } = scene;
  const particle = view.children[token]!.find(
    (child) => view.relation[child] !== "conj" && view.relation[child] !== "mark" && view.lemma[child] === word,
  );
  if (particle !== undefined) return particle;
  for (const filler of [...(slots.get(word) ?? []), ...(slots.get("advcl") ?? [])]) {
    const mark = view.children[filler]!.find(
      (child) => (view.relation[child] === "case" || view.relation[child] === "mark") && view.lemma[child] === word,
    );
    if (mark !== undefined) return mark;
  }
  return undefined;
}

/** The fillers that conditions on classes and lemmas held for; `undefined` where a condition fails. */
function conditionsHold(
  scene: Scene,
  { where, frame }: EventRule,
  slots: Slots,
  token: number,
): readonly number[] | undefined {
  const consumed: number[] = [];
  for (const condition of where) {
    const fillers = condition.slot === "self" ? [token] : counted(scene, slots.get(condition.slot) ?? []);
    const passing = fillers.filter((filler) => condition.tests.some((test) => passes(scene, filler, test)));
    if (condition.negated ? passing.length > 0 : passing.length === 0) return undefined;
    if (
      !condition.negated &&
      !isParty(frame, condition.slot) &&
      condition.tests.some((test) => test.kind === "class" || test.kind === "lemma")
    ) {
      consumed.push(...passing);
    }
  }
  return consumed;
}

/** Whether a slot holds a party: its filler is no part of the trigger. */
function isParty(frame: EventRule["frame"], slot: string): boolean {
  if (slot === "subj") return true;
  const parties = frame.filter(({ role }) => role === "actor" || role === "recipient");
  return parties.some(({ alternatives }) => alternatives.flat().some((names) => names.split("/").includes(slot)));
}

/** Fillers with what they only count: of "a number of treaties" also the treaties. */
function counted(scene: Scene, fillers: readonly number[]): readonly number[] {
  const { view, predicates, tables } = scene;
  return fillers.flatMap((filler) =>
    isInClass(tables.classes, "quantity", view.lemma[filler]!)
      ? [filler, ...(predicates.slotsOf(filler).get("of") ?? [])]
      : [filler],
  );
}

function passes(scene: Scene, token: number, test: Test): boolean {
  switch (test.kind) {
    case "any":
      return true;
    case "lemma":
      return scene.view.lemma[token] === test.lemma || singularOf(scene.view.lemma[token]!) === test.lemma;
    case "class":
      return isInClass(scene.tables.classes, test.name, scene.view.lemma[token]!);
    case "type":
      return scene.parties.partiesOf(token).some((party) => party.type === test.type && party.by === "mention");
    case "entity":
      return scene.parties.partiesOf(token).length > 0;
  }
}
