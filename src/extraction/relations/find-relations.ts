import type { Relation } from "../../document/report.js";
import type { FoundEvent } from "../events/find-events.js";
import type { Scene } from "../events/scene.js";
import { alignmentRelations } from "./alignments.js";
import { bodyRelations } from "./bodies.js";
import { collectRelations } from "./collect.js";
import { eventRelations } from "./from-events.js";
import { geographicRelations } from "./geography.js";
import { officeRelations } from "./offices.js";
import { descriptorRelations } from "./people.js";

/** Every lasting tie that a rule finds in a document. */
export function findRelations(scene: Scene, found: readonly FoundEvent[]): readonly Relation[] {
  return collectRelations(scene.document, [
    ...officeRelations(scene),
    ...bodyRelations(scene),
    ...geographicRelations(scene),
    ...descriptorRelations(scene),
    ...alignmentRelations(scene),
    ...eventRelations(scene, found),
  ]);
}
