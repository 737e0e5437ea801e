import { codeOffsets, type RankerWeights } from "../../src/inference/ranker.js";
import { seededRandom, shuffled } from "../training/linear/random.js";
import type { Decision } from "./decisions.js";

/** How a ranker is trained. */
export interface Settings {
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of hidden units left out in each step: Srivastava et al. (2014). */
  readonly dropout: number;
  /** Decay of weights towards zero, once a step. */
  readonly decay: number;
  readonly batch: number;
  readonly seed: number;
}

/**
 * Trains a ranker so that the right choices of each decision get the probability together: the marginal likelihood of Durrett and Klein
 * (2013), by Adam (Kingma and Ba 2015).
 */
export function trainRanker(
  decisions: readonly Decision[],
  sizes: readonly number[],
  settings: Settings,
): RankerWeights {
  const { hidden, epochs, rate, dropout, decay, batch, seed } = settings;
  const random = seededRandom(seed);
  const codes = sizes.reduce((a, b) => a + b, 0);
  const offsets = codeOffsets(sizes);
  const sparse = createAdam(codes * hidden, () => (random() - 0.5) * 0.2);
  const dense = createAdam(hidden * 2, () => (random() - 0.5) * 0.4);
  const keep = new Float32Array(hidden);
  const total = Math.ceil(decisions.length / batch) * epochs;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(decisions, random);
    for (let begin = 0; begin < order.length; begin += batch) {
      for (let unit = 0; unit < hidden; unit++) keep[unit] = random() < dropout ? 0 : 1 / (1 - dropout);
      for (const decision of order.slice(begin, begin + batch)) accumulate(decision);
      step++;
      const speed = rate * (1 - step / (total + 1));
      sparse.update(speed, decay, hidden);
      dense.update(speed, 0, hidden);
    }
  }
  return {
    sizes,
    vectors: sparse.values,
    bias: dense.values.slice(0, hidden),
    output: dense.values.slice(hidden),
  };

  function accumulate({ rows, count, right }: Decision): void {
    const sums = new Float32Array(count * hidden);
    const scores = new Float64Array(count);
    for (let row = 0; row < count; row++) {
      for (let unit = 0; unit < hidden; unit++) sums[row * hidden + unit] = dense.values[unit]!;
      for (let feature = 0; feature < sizes.length; feature++) {
        const base = (offsets[feature]! + rows[row * sizes.length + feature]!) * hidden;
        for (let unit = 0; unit < hidden; unit++) sums[row * hidden + unit]! += sparse.values[base + unit]!;
      }
      for (let unit = 0; unit < hidden; unit++) {
        const value = sums[row * hidden + unit]!;
        if (value > 0) scores[row]! += value * keep[unit]! * dense.values[hidden + unit]!;
      }
    }
    const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    let all = 0;
    let good = 0;
    for (let row = 0; row < count; row++) {
      const power = Math.exp(scores[row]! - most);
      scores[row] = power;
      all += power;
      if (right[row] === 1) good += power;
    }
    for (let row = 0; row < count; row++) {
      const gradient = scores[row]! / all - (right[row] === 1 ? scores[row]! / good : 0);
      if (Math.abs(gradient) < 1e-6) continue;
      for (let unit = 0; unit < hidden; unit++) {
        const value = sums[row * hidden + unit]!;
        const scaled = value > 0 ? gradient * keep[unit]! : 0;
        const inner = scaled * dense.values[hidden + unit]!;
        dense.gradient[hidden + unit]! += scaled * value;
        dense.gradient[unit]! += inner;
        sums[row * hidden + unit] = inner;
      }
      for (let feature = 0; feature < sizes.length; feature++) {
        const code = offsets[feature]! + rows[row * sizes.length + feature]!;
        sparse.touch(code);
        const base = code * hidden;
        for (let unit = 0; unit < hidden; unit++) sparse.gradient[base + unit]! += sums[row * hidden + unit]!;
      }
    }
  }
}

interface Adam {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly touch: (block: number) => void;
  /** Moves the touched blocks of `width` values and forgets their gradients. */
  readonly update: (rate: number, decay: number, width: number) => void;
}

function createAdam(size: number, initial: () => number): Adam {
  const values = Float32Array.from({ length: size }, initial);
  const gradient = new Float32Array(size);
  const mean = new Float32Array(size);
  const spread = new Float32Array(size);
  const touched = new Set<number>();
  let step = 0;
  return {
    values,
    gradient,
    touch: (block) => touched.add(block),
    update: (rate, decay, width) => {
      step++;
      const first = 1 - 0.9 ** step;
      const second = 1 - 0.999 ** step;
      const blocks = touched.size > 0 ? touched : Array.from({ length: size / width }, (_, block) => block);
      for (const block of blocks) {
        for (let at = block * width; at < (block + 1) * width; at++) {
          const slope = gradient[at]!;
          mean[at] = 0.9 * mean[at]! + 0.1 * slope;
          spread[at] = 0.999 * spread[at]! + 0.001 * slope * slope;
          const move = mean[at]! / first / (Math.sqrt(spread[at]! / second) + 1e-8);
          values[at]! -= rate * (move + decay * values[at]!);
          gradient[at] = 0;
        }
      }
      touched.clear();
    },
  };
}
