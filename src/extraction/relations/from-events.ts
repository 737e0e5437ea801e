import type { Argument } from "../../document/report.js";
import type { FoundEvent } from "../events/find-events.js";
import type { Scene } from "../events/scene.js";
import type { RelationDraft } from "./draft.js";
import { typeOf } from "./draft.js";

/** Ties that follow from events: who met at a named occasion took part in it, who fights another opposes them. */
export function eventRelations(scene: Scene, found: readonly FoundEvent[]): readonly RelationDraft[] {
  return found.flatMap((item) => [...participations(scene, item), ...conflicts(scene, item)]);
}

const SIDES: ReadonlySet<string> = new Set(["organization", "country", "group"]);

/** The sides of an assault of which one is an armed group. */
function conflicts(scene: Scene, { event }: FoundEvent): readonly RelationDraft[] {
  if (event.plover !== "ASSAULT" || event.status === "negated" || event.status === "denied") return [];
  const sides = event.arguments.filter(({ role, entity }) => {
    return (role === "actor" || role === "recipient") && entity !== undefined && SIDES.has(typeOf(entity));
  });
  const isArmed = (side: Argument) => scene.facts.kindOf(side.entity!) === "armed";
  return sides.flatMap((a, index) =>
    sides
      .slice(index + 1)
      .filter((b) => isArmed(a) || isArmed(b))
      .map((b) => ({
        type: "opposes" as const,
        subject: a.entity!,
        object: b.entity!,
        spans: [a, b] as const,
        rule: "event/assault",
      })),
  );
}

/** The actors of an event that is a named occasion, or that has one as the place of its doing. */
function participations(scene: Scene, { match, event }: FoundEvent): readonly RelationDraft[] {
  if (event.plover !== "CONSULT" || (event.status !== "occurred" && event.status !== "ongoing")) return [];
  const beside = ["obj", "at"].flatMap((slot) => match.slots.get(slot) ?? []);
  const occasions = [match.token, ...beside]
    .flatMap((token) => scene.mentions.at(token))
    .filter((mention) => mention.type === "occasion");
  const actors = event.arguments.filter((item) => item.role === "actor" && item.entity !== undefined);
  return occasions.flatMap((occasion) =>
    actors.map((actor) => ({
      type: "participatedIn" as const,
      subject: actor.entity!,
      object: occasion.entity,
      spans: [actor, occasion] as const,
      rule: "occasion/party",
    })),
  );
}
