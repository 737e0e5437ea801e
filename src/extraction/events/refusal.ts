import { EVENT_TYPES, type EventType, type Status } from "../../document/labels.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import type { TreeView } from "../grammar/tree-view.js";
import { childrenBy } from "../grammar/tree-view.js";
import { parseFrame } from "../rules/parse-frame.js";
import type { EventRule } from "../rules/rule.js";
import { isInClass } from "../rules/word-classes.js";
import { isNegated } from "../status/own-status.js";
import type { Match } from "./match.js";
import type { Scene } from "./scene.js";

/** Where the parties of a refusal stand: whoever is not met, helped or given in to. */
const FRAME = parseFrame("actor=subj recipient=iobj|obj|with|to|from|on|for|against|between|of|inner|in");

/** Who cannot does not refuse. */
const UNABLE: ReadonlySet<string> = new Set(["can", "ca", "could", "may", "might"]);

const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "whether", "until"]);

/**
 * The match of a verb of agreement, talk, support, concession, cooperation, help or retreat as it is, or, where the verb is negated
 * ("will not lift the embargo", "never recognized the state"), as a refusal: CAMEO's root 12; where a noun names it and its verb ends it
 * ("suspended its aid"), as a sanction or refusal: root 16.
 */
export function asRefusal(scene: Scene, match: Match): Match {
  const { rule } = match;
  const { quad } = EVENT_FACTS[rule.type];
  if (quad !== 1 && quad !== 2) return match;
  const ended = endingVerb(scene, match);
  if (ended !== undefined)
    return { ...match, rule: turned(rule, MATERIAL.has(rule.type) ? "sanction" : "reject"), refusal: ended };
  const verb = refusingVerb(scene, match);
  if (verb === undefined || !isNegated(scene.view, verb) || !scene.predicates.slotsOf(verb).has("subj")) return match;
  if (childrenBy(scene.view, verb, "mark").some((item) => CONDITIONS.has(scene.view.lemma[item]!))) return match;
  if (childrenBy(scene.view, verb, "aux").some((item) => UNABLE.has(scene.view.lemma[item]!))) return match;
  return { ...match, rule: turned(rule, "reject"), refusal: verb };
}

const FUTURE: ReadonlySet<string> = new Set(["will", "wo", "would", "shall", "'ll", "'d"]);

/** The status of a refusal: "will not" announces one, "did not" is one; what governs the clause ("denied that") outweighs both. */
export function refusalStatus(view: TreeView, verb: number, status: Status): Status {
  if (status !== "negated") return status;
  return childrenBy(view, verb, "aux").some((item) => FUTURE.has(view.lemma[item]!)) ? "planned" : "occurred";
}

function refusingVerb(scene: Scene, { rule, token }: Match): number | undefined {
  if (rule.pos === "verb") return token;
  const carrier = rule.pos === "noun" ? scene.predicates.carrierOf(token) : undefined;
  return carrier?.as === "object" ? carrier.verb : undefined;
}

/** The verb that ends the help or talk that a noun names: "halted its aid to Mali", "broke off negotiations". */
function endingVerb({ predicates, tables, view }: Scene, { rule, token }: Match): number | undefined {
  const carrier = rule.pos === "noun" ? predicates.carrierOf(token) : undefined;
  if (carrier?.as !== "object" || !predicates.slotsOf(carrier.verb).has("subj")) return undefined;
  return isInClass(tables.classes, "ceasing", view.lemma[carrier.verb]!) ? carrier.verb : undefined;
}

/** What is no longer given is a sanction; what is no longer talked about, a refusal. */
const MATERIAL: ReadonlySet<EventType> = new Set(
  EVENT_TYPES.filter((type) => ["AID", "COOPERATE"].includes(EVENT_FACTS[type].plover ?? "") || type === "mediation"),
);

function turned({ subtype: _, ...rule }: EventRule, type: EventType): EventRule {
  return { ...rule, id: `${type}/${rule.id}`, type, frame: FRAME };
}
