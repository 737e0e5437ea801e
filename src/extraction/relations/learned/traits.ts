import { remembered } from "../../../document/remembered.js";
import type { Entity } from "../../../document/report.js";
import type { Scene } from "../../events/scene.js";
import type { WorldFacts } from "../../facts.js";
import { type Sayings, sayings } from "./sayings.js";

/** What is said of one entity, whatever it is paired with, for the model. */
export interface Traits {
  readonly entity: Entity | undefined;
  readonly kind: string;
  readonly said: Sayings;
  /** Words of its name, in lower case. */
  readonly words: readonly string[];
}

/** Remembers what is said of each entity of a document. */
export function traitFinder(scene: Scene): (id: string) => Traits {
  return remembered((id: string) => traitsOf(scene, id));
}

function traitsOf({ facts, entities }: Scene, id: string): Traits {
  const entity = entities.get(id);
  const kind = kindOf(facts, id);
  const features = [`kind=${kind}`, `often=${Math.min(entity?.mentions.length ?? 0, 3)}`];
  if (entity === undefined) return { entity, kind, said: sayings(features), words: [] };
  const { name, office, salience } = entity;
  const words = name.toLowerCase().split(" ");
  features.push(`salient=${Math.ceil(salience * 4)}`, ...endWords(entity, words).map((word) => `name=${word}`));
  if (office !== undefined) features.push(`office=${office.role}/${office.jurisdiction?.split(":")[0]}`);
  return { entity, kind, said: sayings(features), words };
}

function kindOf(facts: WorldFacts, id: string): string {
  return facts.kindOf(id) ?? `${id.slice(0, id.indexOf(":"))}${id.includes(":?") ? "?" : ""}`;
}

/** First and last word of a name; of a person none. */
function endWords({ type }: Entity, words: readonly string[]): readonly string[] {
  return type === "person" || type === "country" ? [] : [words[0]!, words.at(-1)!];
}

/** Whether two names have a longer word in common. */
export function shareWord({ words }: Traits, other: Traits): boolean {
  return other.words.some((word) => word.length > 3 && words.includes(word));
}
