import { tableText } from "../lexicon/table.js";
import type { Descriptor } from "./relations/descriptors.js";
import { loadDescriptors } from "./relations/descriptors.js";
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
  readonly classes: WordClasses;
  readonly cues: StatusCues;
  readonly descriptors: ReadonlyMap<string, Descriptor>;
  /** The learned voice on status; without it the rules stand alone. */
  readonly status?: StatusModel;
}

/**
 * Reads the tables of extraction from the data files of the package.
 *
 * @param data file paths under `data/` with their text
 * @param models file paths under `models/` with their bytes
 * @throws DramatisError `asset-missing`, or `asset-invalid` with path and line
 */
export function loadExtractionTables(
  data: Readonly<Record<string, string>>,
  models: Readonly<Record<string, Uint8Array>> = {},
): ExtractionTables {
  const status = models["status/weights.bin"];
  const frames = loadFrames(tableText(data, "lexicon/frames.tsv"), "lexicon/frames.tsv");
  return {
    rules: loadRules(tableText(data, "lexicon/triggers.tsv"), "lexicon/triggers.tsv", frames),
    classes: loadWordClasses(tableText(data, "lexicon/word-classes.tsv"), "lexicon/word-classes.tsv"),
    cues: loadStatusCues(tableText(data, "lexicon/status-cues.tsv"), "lexicon/status-cues.tsv"),
    descriptors: loadDescriptors(tableText(data, "lexicon/descriptors.tsv"), "lexicon/descriptors.tsv"),
    ...(status === undefined ? {} : { status: readStatusModel(status) }),
  };
}
