import { DramatisError } from "../../document/errors.js";
import type { FeatureNetwork } from "../../inference/feature-network.js";
import { readFeatureNetwork } from "../../inference/feature-network.js";
import { readTensors, type TensorFile } from "../../inference/tensor-file.js";
import type { WordVectors } from "../../inference/word-vectors.js";
import { createWordGate, type WordGate } from "./word-gate.js";

/** Least probabilities. */
export interface Least {
  /** Of a word that no rule covers, to be looked at. */
  readonly word: number;
  /** Of being told, of what a rule finds. */
  readonly ruled: number;
  /** Of being told, of what the model alone sees. */
  readonly learned: number;
}

/** The trained judges of events: which words tell of one, who takes part, where it is, and how sure all of that is. */
export interface EventModel {
  /** Kinds of events; the first is "none". Classes of `triggers`. */
  readonly families: readonly string[];
  readonly triggers: FeatureNetwork;
  /** Whether a word by itself is worth a look. */
  readonly words: WordGate;
  /** Classes: neither, actor, recipient. */
  readonly parties: FeatureNetwork;
  /** Classes: not the place, the place. */
  readonly places: FeatureNetwork;
  /** Weights of the signals in the confidence of a whole event. */
  readonly confidence: readonly number[];
  /** Weights of the signals in the probability that an event is told here. */
  readonly told: readonly number[];
  readonly least: Least;
}

/**
 * Reads the model `events`.
 *
 * @param bytes the file `weights.bin` of the model
 * @throws DramatisError `asset-invalid` for anything but weights of this kind
 */
export function loadEventModel(bytes: Uint8Array, vectors: WordVectors): EventModel {
  return readEventModel(readTensors(bytes), vectors);
}

function readEventModel(file: TensorFile, vectors: WordVectors): EventModel {
  const { families, confidence, told, least } = file.meta;
  const triggers = readFeatureNetwork(file, "triggers", vectors);
  const isList =
    Array.isArray(families) && Array.isArray(confidence) && Array.isArray(told) && typeof least === "object";
  if (!isList || families.length !== triggers.classes) {
    throw new DramatisError("asset-invalid", "event weights without their kinds of events");
  }
  return {
    families: families as string[],
    triggers,
    words: createWordGate(readFeatureNetwork(file, "words", vectors)),
    parties: readFeatureNetwork(file, "parties", vectors),
    places: readFeatureNetwork(file, "places", vectors),
    confidence: confidence as number[],
    told: told as number[],
    least: least as Least,
  };
}
