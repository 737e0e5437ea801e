import type { Pack } from "../document/pack.js";
import { parsePackRules } from "../document/pack-rules.js";
import type { WordVectors } from "../inference/word-vectors.js";
import { tableText } from "../lexicon/table.js";
import { type EventModel, loadEventModel } from "./learned/event-model.js";
import type { Descriptor } from "./relations/descriptors.js";
import { loadDescriptors } from "./relations/descriptors.js";
import type { DefaultFrames } from "./rules/build-rule.js";
import { extendRules, type RuleTables } from "./rules/extend-rules.js";
import { loadFrames, loadRules } from "./rules/load-rules.js";
import type { RuleIndex } from "./rules/rule.js";
import type { WordClasses } from "./rules/word-classes.js";
import { loadWordClasses } from "./rules/word-classes.js";
import type { StatusCues } from "./status/effects.js";
import { loadStatusCues } from "./status/effects.js";
import type { StatusModel } from "./status/learned/model.js";
import { readStatusModel } from "./status/learned/model.js";

/** The tables of `data/lexicon` that extraction needs, read. */
export interface ExtractionTables {
  readonly rules: RuleIndex;
  /** Frames of event types for triggers without a rule. */
  readonly frames: DefaultFrames;
  readonly classes: WordClasses;
  readonly cues: StatusCues;
  readonly descriptors: ReadonlyMap<string, Descriptor>;
  /** The learned voice on status; without it the rules stand alone. */
  readonly status?: StatusModel;
  /** The learned voice on events and their parties; without it the rules stand alone. */
  readonly events?: EventModel;
}

/**
 * Reads the tables of extraction from the data files of the package, and what packs add to them.
 *
 * @param data file paths under `data/` with their text
 * @param models file paths under `models/` with their bytes
 * @param vectors the word vectors of the encoder, without which the model of events is not used
 * @throws DramatisError `asset-missing`, or `asset-invalid` with path and line; `pack-invalid` with file and field
 */
export function loadExtractionTables(
  data: Readonly<Record<string, string>>,
  models: Readonly<Record<string, Uint8Array>> = {},
  packs: readonly Pack[] = [],
  vectors?: WordVectors,
): ExtractionTables {
  const status = models["status/weights.bin"];
  const events = models["events/weights.bin"];
  const { rules, classes, frames } = packs.reduce(extended, loadRuleTables(data));
  return {
    rules,
    frames,
    classes,
    cues: loadStatusCues(tableText(data, "lexicon/status-cues.tsv"), "lexicon/status-cues.tsv"),
    descriptors: loadDescriptors(tableText(data, "lexicon/descriptors.tsv"), "lexicon/descriptors.tsv"),
    ...(events === undefined || vectors === undefined ? {} : { events: loadEventModel(events, vectors) }),
    ...(status === undefined ? {} : { status: readStatusModel(status) }),
  };
}

function loadRuleTables(data: Readonly<Record<string, string>>): RuleTables {
  const frames = loadFrames(tableText(data, "lexicon/frames.tsv"), "lexicon/frames.tsv");
  return {
    frames,
    rules: loadRules(tableText(data, "lexicon/triggers.tsv"), "lexicon/triggers.tsv", frames),
    classes: loadWordClasses(tableText(data, "lexicon/word-classes.tsv"), "lexicon/word-classes.tsv"),
  };
}

function extended(tables: RuleTables, pack: Pack): RuleTables {
  const rules = parsePackRules(pack);
  return rules === undefined ? tables : extendRules(tables, rules, `${pack.name}/rules.json`);
}
