import type { Relation } from "../../document/report.js";
import type { FoundEvent } from "../events/find-events.js";
import type { Scene } from "../events/scene.js";
import { affiliationRelations } from "./affiliations.js";
import { alignmentRelations } from "./alignments.js";
import { allianceRelations } from "./alliances.js";
import { bodyRelations } from "./bodies.js";
import { withCareers } from "./careers.js";
import { collectRelations, LEAST_TOLD } from "./collect.js";
import type { RelationDraft } from "./draft.js";
import { eventRelations } from "./from-events.js";
import { geographicRelations } from "./geography.js";
import { judgePairs } from "./learned/judge.js";
import type { PairModel } from "./learned/model.js";
import { occasionRelations } from "./occasions.js";
import { officeRelations } from "./offices.js";
import { descriptorRelations } from "./people.js";
import { seatRelations } from "./seats.js";
import { titleRelations } from "./titles.js";
import { verbRelations } from "./verbs.js";

/** Every lasting tie in a document: rules propose, the model weighs what they say and sees some by itself. */
export function findRelations(scene: Scene, found: readonly FoundEvent[], model: PairModel): readonly Relation[] {
  const drafts = draftRelations(scene, found);
  return collectRelations(scene.document, judgePairs(scene, found, drafts, model, LEAST_TOLD));
}

/** What each rule sees, place by place. */
export function draftRelations(scene: Scene, found: readonly FoundEvent[]): readonly RelationDraft[] {
  return [
    ...withCareers(scene, found, officeRelations(scene)),
    ...bodyRelations(scene),
    ...geographicRelations(scene),
    ...descriptorRelations(scene),
    ...titleRelations(scene),
    ...affiliationRelations(scene),
    ...allianceRelations(scene),
    ...alignmentRelations(scene),
    ...seatRelations(scene),
    ...verbRelations(scene),
    ...occasionRelations(scene),
    ...eventRelations(scene, found),
  ];
}
