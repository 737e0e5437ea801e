import type { Relation } from "../../document/report.js";
import type { Scene } from "../events/scene.js";
import { alignmentRelations } from "./alignments.js";
import { bodyRelations } from "./bodies.js";
import { collectRelations } from "./collect.js";
import { geographicRelations } from "./geography.js";
import { officeRelations } from "./offices.js";
import { descriptorRelations } from "./people.js";

/** Every lasting tie that a rule finds in a document. */
export function findRelations(scene: Scene): readonly Relation[] {
  return collectRelations(scene.document, [
    ...officeRelations(scene),
    ...bodyRelations(scene),
    ...geographicRelations(scene),
    ...descriptorRelations(scene),
    ...alignmentRelations(scene),
  ]);
}
