import type { NewsEvent } from "../../document/report.js";
import { indexAt } from "../../document/span.js";
import type { FoundEvent } from "../events/find-events.js";
import type { Scene } from "../events/scene.js";
import type { RelationDraft } from "./draft.js";

const ENDS: ReadonlySet<string> = new Set(["resignation", "dismissal", "death", "kill", "abdication"]);
const BEGINS: ReadonlySet<string> = new Set(["appointment", "election"]);
/** Ties that come and go with an office. */
const TIED: ReadonlySet<string> = new Set(["holdsOffice", "leads", "spokespersonFor", "represents"]);

/** The rule that sees an office in the sentence that tells how its holder left it. */
const LEFT_OFFICE = "office/left";

/** Lets events of the same sentence decide whether an office is held: who was appointed holds it from that day, who resigned held it. */
export function withCareers(
  scene: Scene,
  found: readonly FoundEvent[],
  drafts: readonly RelationDraft[],
): readonly RelationDraft[] {
  const turns = turnsOf(scene, found);
  return drafts.map((draft) => {
    if (!TIED.has(draft.type) || draft.status !== "ongoing") return draft;
    const event = turns.get(`${draft.subject} ${sentenceOf(scene, draft.spans[0].start)}`);
    return event === undefined ? draft : after(draft, event);
  });
}

/** The last event of each person in each sentence that begins or ends an office. */
function turnsOf(scene: Scene, found: readonly FoundEvent[]): ReadonlyMap<string, NewsEvent> {
  const turns = new Map<string, NewsEvent>();
  for (const { event } of found) {
    const role = event.type === "resignation" ? "actor" : "recipient";
    if (!ENDS.has(event.type) && !BEGINS.has(event.type)) continue;
    const sentence = sentenceOf(scene, event.trigger.start);
    for (const { role: own, entity } of event.arguments) {
      if (entity !== undefined && own === role) turns.set(`${entity} ${sentence}`, event);
    }
  }
  return turns;
}

function after(draft: RelationDraft, { type, status, time }: NewsEvent): RelationDraft {
  const happened = status === "occurred" || status === "ongoing";
  if (ENDS.has(type)) return happened ? left(draft) : draft;
  if (!happened) return { ...draft, status };
  return time === undefined ? draft : { ...draft, time };
}

function left(draft: RelationDraft): RelationDraft {
  const rule = draft.type === "holdsOffice" ? LEFT_OFFICE : draft.rule;
  return { ...draft, status: "former", rule };
}

function sentenceOf({ document }: Scene, offset: number): number {
  return indexAt(document.sentences, offset);
}
