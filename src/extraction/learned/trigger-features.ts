import { clearExample, type Example } from "../../inference/example.js";
import { hashString } from "../../inference/hash.js";
import { rulesFor } from "../events/match.js";
import { familyOf, type Surroundings } from "./surroundings.js";
import { treePath } from "./tree-path.js";

/** Blocks of words of a trigger: itself, its governor, its dependents. */
export const TRIGGER_BLOCKS = 3;

const CONTENT: ReadonlySet<string> = new Set(["VERB", "NOUN", "ADJ"]);

/** Whether a token may trigger an event. */
export function isCandidate({ scene, matches }: Surroundings, token: number): boolean {
  if (matches.has(token)) return true;
  const { view, mentions } = scene;
  const upos = view.upos[token]!;
  const here = mentions.at(token);
  if (here.some((mention) => mention.type === "occasion" && mention.head === token)) return true;
  if (!CONTENT.has(upos)) return false;
  return here.every((mention) => mention.form === "nominal" && mention.type !== "office" && mention.type !== "country");
}

/** Writes what the model of triggers sees of a word and its neighbors. */
export function readTrigger(around: Surroundings, token: number, example: Example): void {
  clearExample(example);
  const { features, words } = example;
  const { scene, lemma, relation, pos } = around;
  const { view, document } = scene;
  const own = lemma[token]!;
  const governor = view.head[token]!;
  const above = governor < 0 ? 0 : lemma[governor]!;
  features.add(1, own);
  features.add(2, own, pos[token]!);
  features.add(3, pos[token]!, relation[token]!);
  features.add(4, hashString(view.xpos[token]!));
  features.add(5, own, relation[token]!);
  features.add(6, relation[token]!, above);
  features.add(7, own, above);
  features.add(8, above, pos[token]!);
  const top = governor < 0 ? -1 : view.head[governor]!;
  if (governor >= 0) features.add(50, relation[token]!, relation[governor]!, top < 0 ? 0 : lemma[top]!);
  words[0]!.push(view.lemma[token]!);
  if (governor >= 0) words[1]!.push(view.lemma[governor]!);
  for (const child of view.children[token]!) {
    const kind = view.relation[child]!;
    if (kind === "punct") continue;
    features.add(9, relation[child]!, pos[token]!);
    features.add(10, relation[child]!, lemma[child]!);
    features.add(11, own, lemma[child]!);
    if (CONTENT.has(view.upos[child]!) || view.upos[child] === "PROPN") words[2]!.push(view.lemma[child]!);
    for (const mention of scene.mentions.at(child)) {
      if (mention.head === child) features.add(12, relation[child]!, hashString(mention.type), pos[token]!);
    }
  }
  const { first, last, section } = document.sentences[document.tokens[token]!.sentence]!;
  const before = token > first ? lemma[token - 1]! : 1;
  const behind = token + 1 < last ? lemma[token + 1]! : 1;
  features.add(13, own, before);
  features.add(14, own, behind);
  features.add(15, before);
  features.add(16, behind);
  features.add(17, Math.min(4, document.tokens[token]!.sentence), hashString(document.sections[section]?.kind ?? ""));
  features.add(18, around.repeated[token]!, pos[token]!);
  features.add(40);
}

/** Adds what the logical arguments of a word and the rules around it say. */
export function readTriggerSlots(around: Surroundings, token: number, example: Example): void {
  addSlots(around, token, example);
  addRules(around, token, example);
}

/** Which logical arguments the predicate has, and of what type they are. */
function addSlots({ scene, lemma, pos }: Surroundings, token: number, { features }: Example): void {
  const { view } = scene;
  for (const [name, fillers] of scene.predicates.slotsOf(token)) {
    const slot = hashString(name);
    let named = false;
    for (const filler of fillers.slice(0, 3)) {
      for (const party of scene.parties.partiesOf(filler).slice(0, 2)) {
        features.add(20, slot, hashString(party.type), pos[token]!);
        features.add(21, slot, hashString(party.type), lemma[token]!);
        named = true;
      }
      if (view.upos[filler] === "NOUN") features.add(22, slot, lemma[filler]!);
    }
    features.add(23, slot, named ? 1 : 0, pos[token]!);
  }
  const carrier = view.upos[token] === "NOUN" ? scene.predicates.carrierOf(token) : undefined;
  if (carrier !== undefined) features.add(24, lemma[carrier.verb]!, hashString(carrier.as));
}

/** What the rules say of the token, of the words around it and of what stands before. */
function addRules(around: Surroundings, token: number, { features }: Example): void {
  const { scene, matches, lemma, pos } = around;
  const { view } = scene;
  let before = 0;
  const match = matches.get(token);
  const kind = match === undefined ? 0 : hashString(familyOf(match.rule.type));
  features.add(30, kind);
  if (match !== undefined) {
    features.add(31, kind, Math.round(match.rule.confidence * 10));
    features.add(32, hashString(match.rule.id));
    features.add(33, match.rule.words.length, match.rule.where.length);
  } else {
    for (const rule of rulesFor(scene, token)) features.add(34, hashString(familyOf(rule.type)));
  }
  for (const near of around.matchesIn(scene.document.tokens[token]!.sentence)) {
    const other = near.token;
    if (other === token) continue;
    const type = hashString(familyOf(near.rule.type));
    const consumes = near.consumed.includes(token) || near.tokens.includes(token);
    const tie =
      view.head[token] === other
        ? 1
        : view.head[other] === token
          ? 2
          : match?.consumed.includes(other) === true
            ? 3
            : 0;
    features.add(41, lemma[token]!, type);
    features.add(42, kind, lemma[other]!, other < token ? 1 : 0);
    if (kind === type) features.add(43, lemma[token]!, lemma[other]!, other < token ? 1 : 0);
    if (match !== undefined) before += other < token ? 1 : 0;
    if (match !== undefined && kind === type) {
      const path = treePath(around, token, other);
      features.add(44, path.first, path.last, kind);
      features.add(45, path.first, path.last, pos[token]! ^ pos[other]!);
      features.add(46, path.ups, path.downs, other < token ? 1 : 0);
    }
    if (consumes) features.add(35, type, tie, kind);
    if (tie > 0) features.add(36, type, tie, kind);
    features.add(37, type, kind, other < token ? 1 : 0);
  }
  if (match !== undefined) {
    const earlier = around.earlier.get(token) ?? 0;
    features.add(38, Math.min(3, earlier));
    features.add(39, Math.min(3, earlier), kind);
    features.add(47, Math.min(3, before), kind);
    features.add(48, hashString(match.rule.type), pos[token]!, Math.min(2, earlier));
    features.add(49, Math.min(2, scene.document.tokens[token]!.sentence), kind, pos[token]!);
  }
}
