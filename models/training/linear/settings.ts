import type { ClusterSettings } from "./cluster.js";
import type { NameSettings } from "./train-names.js";
import type { ParserSettings } from "./train-parser.js";
import type { TaggerSettings } from "./train-tagger.js";

/** Clusters of GloVe vectors. */
export const CLUSTER_SETTINGS: ClusterSettings = { words: 120_000, fine: 768, coarse: 64, rounds: 6, seed: 1 };

/** Tagger. */
export const TAGGER_SETTINGS: TaggerSettings = { epochs: 6, seed: 1, least: 2 };
/** Parts of the treebanks that are tagged by a tagger that has not seen them, so that the parser learns from tags as they will be. */
export const FOLDS = { count: 4, epochs: 3 } as const;

/** Parser. */
export const PARSER_SETTINGS: ParserSettings = { epochs: 12, seed: 2, least: 2, guided: 1, explore: 0.9 };

/** Name finder. */
export const NAME_SETTINGS: NameSettings = { epochs: 12, seed: 3, least: 2, rate: 0.1, dropout: 0.3, decay: 1e-6 };

/** Weights of 8 bits nearer to zero than this are left out. */
export const LEAST_WEIGHT = { tagger: 1, arcs: 6, labels: 5, names: 10 } as const;
