import { remembered } from "../../document/remembered.js";
import type { Entity } from "../../document/report.js";
import type { ResolvedDocument } from "../../document/stages.js";
import type { WorldFacts } from "../facts.js";
import { NO_FACTS } from "../facts.js";
import type { Predicates } from "../grammar/predicates.js";
import { predicatesOf } from "../grammar/predicates.js";
import type { TreeView } from "../grammar/tree-view.js";
import { viewTrees } from "../grammar/tree-view.js";
import { classOf } from "../rules/word-classes.js";
import type { Modality } from "../status/modality.js";
import { modalityOf } from "../status/modality.js";
import type { ExtractionTables } from "../tables.js";
import type { MentionMap } from "./mention-map.js";
import { mapMentions } from "./mention-map.js";
import type { PartyFinder } from "./parties.js";
import { createPartyFinder } from "./parties.js";

/** One document as the rules see it: trees, predicates, mentions, parties, and the tables that say what words mean. */
export interface Scene {
  readonly document: ResolvedDocument;
  readonly view: TreeView;
  readonly predicates: Predicates;
  readonly mentions: MentionMap;
  readonly parties: PartyFinder;
  /** How real what a token tells is said to be, and who says so; worked out once. */
  readonly modality: (token: number) => Modality;
  readonly tables: ExtractionTables;
  /** Entities by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly facts: WorldFacts;
}

/** Prepares a document for extraction; linear in its tokens. */
export function sceneOf(document: ResolvedDocument, tables: ExtractionTables, facts: WorldFacts = NO_FACTS): Scene {
  const view = viewTrees(document);
  const mentions = mapMentions(document);
  const verbs = {
    light: classOf(tables.classes, "light"),
    undergo: classOf(tables.classes, "undergo"),
    occur: classOf(tables.classes, "occur"),
    quantity: classOf(tables.classes, "quantity"),
  };
  const predicates = predicatesOf(view, verbs);
  const parties = createPartyFinder(view, mentions, predicates, tables.classes);
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const modality = remembered((token: number) => modalityOf(view, predicates, tables.cues, token));
  return { document, view, predicates, mentions, parties, modality, tables, entities, facts };
}
