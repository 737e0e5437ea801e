import type { Status } from "../../../document/labels.js";
import type { Scene } from "../../events/scene.js";
import type { StatusCase } from "./features.js";
import { statusFeatures } from "./features.js";

/** Statuses that a verb's or noun's bare form can give; the others need a word that says so. */
const BARE: ReadonlySet<Status> = new Set(["occurred", "ongoing", "planned"]);

/** How sure the learned voice must be to outweigh the rules: of a bare form, and of a word that says so. */
const SURE = { bare: 0.5, said: 0.8 };

/** The status of an event: that of the rules, unless the learned model is sure of another. */
export function learnedStatus(scene: Scene, item: StatusCase): Status {
  const ruled = item.modality.status;
  const judged = scene.tables.status?.judge(statusFeatures(scene, item));
  if (judged === undefined) return ruled;
  return judged.probability >= (BARE.has(ruled) ? SURE.bare : SURE.said) ? judged.status : ruled;
}
