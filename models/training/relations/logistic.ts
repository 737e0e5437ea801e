/** How to train. */
export interface LogisticSettings {
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the penalty on squared weights. */
  readonly penalty: number;
}

/** A labelled example: indices of its features, the score it has without them, and whether the label is right. */
export interface LogisticExample {
  readonly features: Uint32Array;
  readonly prior: number;
  readonly right: boolean;
}

/**
 * Fits a logistic regression with a penalty on squared weights by full-batch Adam (Kingma & Ba 2015): no chance is involved.
 *
 * @returns one weight a feature, `size` in all
 */
export function fitLogistic(
  examples: readonly LogisticExample[],
  size: number,
  { rounds, rate, penalty }: LogisticSettings,
): Float64Array {
  const weights = new Float64Array(size);
  const slope = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    for (let at = 0; at < size; at++) slope[at] = penalty * weights[at]!;
    for (const { features, prior, right } of examples) {
      const error = probability(prior + scoreOf(weights, features)) - (right ? 1 : 0);
      for (let at = 0; at < features.length; at++) slope[features[at]!]! += error;
    }
    const step = rate * Math.min(1, (2 * (rounds - round + 1)) / rounds);
    for (let at = 0; at < size; at++) {
      first[at] = 0.9 * first[at]! + 0.1 * slope[at]!;
      second[at] = 0.999 * second[at]! + 0.001 * slope[at]! ** 2;
      const mean = first[at]! / (1 - 0.9 ** round);
      const spread = Math.sqrt(second[at]! / (1 - 0.999 ** round));
      weights[at]! -= (step * mean) / (spread + 1e-8);
    }
  }
  return weights;
}

/** Sum of the weights of features. */
export function scoreOf(weights: Float64Array, features: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += weights[features[at]!]!;
  return sum;
}

/** The logistic function. */
export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
