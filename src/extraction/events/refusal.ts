import type { Status } from "../../document/labels.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import type { TreeView } from "../grammar/tree-view.js";
import { childrenBy } from "../grammar/tree-view.js";
import { parseFrame } from "../rules/parse-frame.js";
import type { EventRule } from "../rules/rule.js";
import { isNegated } from "../status/own-status.js";
import type { Match } from "./match.js";
import type { Scene } from "./scene.js";

/** Where the parties of a refusal stand: whoever is not met, helped or given in to. */
const FRAME = parseFrame("actor=subj recipient=iobj|obj|with|to|from|on|for|against|of|inner|in");

/** Who cannot does not refuse. */
const UNABLE: ReadonlySet<string> = new Set(["can", "ca", "could", "may", "might"]);

const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "whether", "until"]);

/**
 * The match of a verb of agreement, talk, support, concession, cooperation, help or retreat as it is, or, where the verb is negated
 * ("will not lift the embargo", "never recognized the state"), as a refusal: CAMEO's root 12.
 */
export function asRefusal(scene: Scene, match: Match): Match {
  const { rule } = match;
  const { quad } = EVENT_FACTS[rule.type];
  if (quad !== 1 && quad !== 2) return match;
  const verb = refusingVerb(scene, match);
  if (verb === undefined || !isNegated(scene.view, verb) || !scene.predicates.slotsOf(verb).has("subj")) return match;
  if (childrenBy(scene.view, verb, "mark").some((item) => CONDITIONS.has(scene.view.lemma[item]!))) return match;
  if (childrenBy(scene.view, verb, "aux").some((item) => UNABLE.has(scene.view.lemma[item]!))) return match;
  return { ...match, rule: refusalOf(rule), refusal: verb };
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

function refusalOf({ subtype: _, ...rule }: EventRule): EventRule {
  return { ...rule, id: `reject/${rule.id}`, type: "reject", frame: FRAME };
}
