import type { Pack } from "../document/pack.js";
import type { ExtractedDocument, ResolvedDocument, Stage } from "../document/stages.js";
import type { WordVectors } from "../inference/word-vectors.js";
import { findEvents } from "./events/find-events.js";
import { mergeEvents } from "./events/merge-events.js";
import { sceneOf } from "./events/scene.js";
import type { WorldFacts } from "./facts.js";
import { NO_FACTS } from "./facts.js";
import { attributeQuoted, attributeQuotes } from "./quotes/attribute-quotes.js";
import { findRelations } from "./relations/find-relations.js";
import { loadPairModel, RULES_ALONE } from "./relations/learned/model.js";
import { loadExtractionTables } from "./tables.js";

/**
 * Makes the stage that says what happened and how the entities are tied, each with its evidence.
 *
 * @param data file paths under `data/` with their text
 * @param models file paths under `models/` with their bytes; without those of a model the rules judge alone
 * @param facts what the tables of names know
 * @param vectors the word vectors of the encoder, which the model of events reads with
 * @throws DramatisError `asset-missing` or `asset-invalid` where a table of `data/lexicon` is missing or broken,
 *   `pack-invalid` where the `rules.json` of a pack is
 */
export function createExtractor(
  data: Readonly<Record<string, string>>,
  models: Readonly<Record<string, Uint8Array>> = {},
  packs: readonly Pack[] = [],
  facts: WorldFacts = NO_FACTS,
  vectors?: WordVectors,
): Stage<ResolvedDocument, ExtractedDocument> {
  const tables = loadExtractionTables(data, models, packs, vectors);
  const weights = models["relations/weights.bin"];
  const model = weights === undefined ? RULES_ALONE : loadPairModel(weights);
  return (document) => {
    const scene = sceneOf(document, tables, facts);
    const found = findEvents(scene);
    const quotes = attributeQuotes(scene);
    const events = attributeQuoted(mergeEvents(found), quotes);
    return { ...document, quotes, events, relations: findRelations(scene, found, model) };
  };
}
