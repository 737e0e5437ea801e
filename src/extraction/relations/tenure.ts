import type { Status } from "../../document/labels.js";
import type { ResolvedMention } from "../../document/stages.js";
import type { Scene } from "../events/scene.js";
import { childrenBy, prepositionOf } from "../grammar/tree-view.js";

const PAST: ReadonlySet<string> = new Set(["VBD", "VBN"]);
const LEAVING: ReadonlySet<string> = new Set(["resign", "quit", "retire", "oust", "remove", "dismiss", "sack", "fire"]);
const DOUBT: ReadonlySet<string> = new Set(["may", "might", "could", "would", "should"]);

/** Whether an office is held now, was held, will be, or is not, by the wording around it: "then", "was", "served as", "is not". */
export function tenureOf(scene: Scene, mention: ResolvedMention): Status {
  const { view } = scene;
  const { qualifiers } = mention.office!;
  if (qualifiers.includes("former") || qualifiers.includes("then")) return "former";
  const copula = childrenBy(view, mention.head, "cop")[0];
  if (copula !== undefined) return byTense(scene, mention.head, copula);
  const verb = view.head[mention.head]!;
  if (verb < 0 || view.relation[mention.head] !== "obl" || prepositionOf(view, mention.head) !== "as") return "ongoing";
  if (LEAVING.has(view.lemma[verb]!)) return "former";
  return view.lemma[verb] === "serve" ? byTense(scene, verb, verb) : "ongoing";
}

function byTense({ view }: Scene, predicate: number, verb: number): Status {
  const helpers = childrenBy(view, predicate, "aux", "advmod").map((child) => view.lemma[child]!);
  if (helpers.includes("not") || helpers.includes("n't") || helpers.includes("never")) return "negated";
  if (helpers.includes("will")) return "planned";
  if (helpers.some((lemma) => DOUBT.has(lemma))) return "possible";
  const perfect = helpers.includes("have");
  return PAST.has(view.xpos[verb]!) && !perfect ? "former" : "ongoing";
}
