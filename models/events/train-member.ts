import { LEAK, softmax } from "../../src/inference/feature-network.js";
import { seededRandom, shuffled } from "../training/linear/random.js";

/** How a network is trained. */
export interface NetworkSettings {
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** Step of the rows of features. */
  readonly rowRate: number;
  /** A feature is kept where it was seen in so many cases. */
  readonly least: number;
  readonly featureDropout: number;
  readonly hiddenDropout: number;
  readonly wordDropout: number;
  readonly decay: number;
  /** Whether it reads the states of tokens. */
  readonly states: boolean;
  readonly members: number;
}

/** A case whose features are rows of the weights and whose words are their vectors. */
export interface Ready {
  readonly rows: Int32Array;
  readonly dense: Float32Array;
  /** Lengths of the parts of `dense` that are dropped as one. */
  readonly parts: readonly number[];
  readonly label: number;
  readonly weight: number;
}

/** The weights of one trained network. */
export interface Member {
  readonly rows: Float32Array;
  readonly dense: Float32Array;
  readonly bias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** Parameters with their gradients and moments. */
interface Weights {
  readonly value: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

function weightsOf(value: Float32Array): Weights {
  const { length } = value;
  return {
    value,
    gradient: new Float32Array(length),
    mean: new Float32Array(length),
    square: new Float32Array(length),
  };
}

/** Adam (Kingma and Ba 2015) on all weights; the gradient is used up. */
function update({ value, gradient, mean, square }: Weights, rate: number, decay: number): void {
  for (let k = 0; k < value.length; k++) {
    const g = gradient[k]!;
    gradient[k] = 0;
    mean[k] = 0.9 * mean[k]! + 0.1 * g;
    square[k] = 0.99 * square[k]! + 0.01 * g * g;
    value[k]! -= rate * (mean[k]! / (Math.sqrt(square[k]!) + 1e-6) + decay * value[k]!);
  }
}

/** A plain step against the gradient, which is used up: features seen seldom are moved little. */
function descend({ value, gradient }: Weights, from: number, to: number, rate: number, decay: number): void {
  for (let k = from; k < to; k++) {
    value[k]! -= rate * gradient[k]! + decay * value[k]!;
    gradient[k] = 0;
  }
}

const BATCH = 32;

/** A network in training, with room for what one case sets off. */
interface Workbench {
  readonly settings: NetworkSettings;
  readonly random: () => number;
  readonly rows: Weights;
  readonly dense: Weights;
  readonly bias: Weights;
  readonly output: Weights;
  readonly outputBias: Weights;
  readonly units: Float32Array;
  readonly slope: Float32Array;
  readonly scores: Float32Array;
  /** Rows of the features that take part. */
  readonly kept: number[];
  /** Dense inputs that take part. */
  readonly lit: number[];
  /** Rows that the batch has given a gradient. */
  readonly touched: Set<number>;
}

function workbench(
  features: number,
  size: number,
  classes: number,
  settings: NetworkSettings,
  random: () => number,
): Workbench {
  const { hidden } = settings;
  const draw = (length: number, scale: number) =>
    weightsOf(Float32Array.from({ length }, () => (random() * 2 - 1) * scale));
  return {
    settings,
    random,
    rows: weightsOf(new Float32Array(features * hidden)),
    dense: draw(size * hidden, Math.sqrt(3 / Math.max(1, size))),
    bias: weightsOf(new Float32Array(hidden).fill(0.1)),
    output: draw(hidden * classes, Math.sqrt(3 / hidden)),
    outputBias: weightsOf(new Float32Array(classes)),
    units: new Float32Array(hidden),
    slope: new Float32Array(hidden),
    scores: new Float32Array(classes),
    kept: [],
    lit: [],
    touched: new Set(),
  };
}

/** One hidden layer of leaky rectified units with dropout, trained on batches; rows of features are updated where they occur. */
export function trainMember(
  cases: readonly Ready[],
  features: number,
  size: number,
  classes: number,
  settings: NetworkSettings,
  seed: number,
): Member {
  const { hidden, epochs, decay } = settings;
  const random = seededRandom(seed * 7919);
  const bench = workbench(features, size, classes, settings, random);
  const { rows, dense, bias, output, outputBias, touched } = bench;
  const order = cases.map((_, at) => at);
  const steps = epochs * Math.ceil(cases.length / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const mixed = shuffled(order, random);
    for (let begin = 0; begin < mixed.length; begin += BATCH) {
      for (const at of mixed.slice(begin, begin + BATCH)) learn(bench, cases[at]!);
      const rate = settings.rate * (1 - (0.95 * step++) / steps);
      const rowRate = BATCH * settings.rowRate * (rate / settings.rate);
      for (const row of touched) descend(rows, row * hidden, (row + 1) * hidden, rowRate, decay);
      touched.clear();
      for (const all of [dense, bias, output, outputBias]) update(all, rate, decay);
    }
  }
  return {
    rows: rows.value,
    dense: dense.value,
    bias: bias.value,
    output: output.value,
    outputBias: outputBias.value,
  };
}

/** Adds the gradient of one case. */
function learn(bench: Workbench, item: Ready): void {
  activate(bench, item);
  answer(bench);
  const { scores, outputBias } = bench;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = ((scores[c]! - (c === item.label ? 1 : 0)) * item.weight) / BATCH;
    outputBias.gradient[c]! += scores[c]!;
  }
  giveBack(bench, item.dense);
}

/** Fills the hidden units. */
function activate(bench: Workbench, item: Ready): void {
  const { settings, random, rows, dense, bias, units, slope, kept, lit } = bench;
  const { hidden, featureDropout, hiddenDropout } = settings;
  kept.length = 0;
  for (const row of item.rows) if (random() >= featureDropout) kept.push(row);
  units.set(bias.value);
  for (const row of kept) addTimes(units, 1, rows.value, row * hidden);
  light(bench, item);
  for (const i of lit) addTimes(units, item.dense[i]!, dense.value, i * hidden);
  for (let j = 0; j < hidden; j++) {
    slope[j] = random() < hiddenDropout ? 0 : (units[j]! > 0 ? 1 : LEAK) / (1 - hiddenDropout);
    units[j]! *= slope[j]!;
  }
}

/** Chooses the dense inputs that take part: each part as a whole. */
function light({ settings, random, lit }: Workbench, { dense, parts }: Ready): void {
  lit.length = 0;
  let from = 0;
  for (const length of parts) {
    if (random() >= settings.wordDropout) {
      for (let i = from; i < from + length; i++) if (dense[i] !== 0) lit.push(i);
    }
    from += length;
  }
}

/** Fills the scores with the probabilities of the classes. */
function answer({ units, scores, output, outputBias }: Workbench): void {
  scores.set(outputBias.value);
  for (let j = 0; j < units.length; j++) {
    const x = units[j]!;
    if (x === 0) continue;
    for (let c = 0; c < scores.length; c++) scores[c]! += x * output.value[j * scores.length + c]!;
  }
  softmax(scores);
}

/** Hands the error in the scores back to all weights that took part. */
function giveBack(
  { rows, dense, bias, output, units, slope, scores, kept, lit, touched }: Workbench,
  input: Float32Array,
): void {
  const hidden = units.length;
  for (let j = 0; j < hidden; j++) {
    const x = units[j]!;
    units[j] = 0;
    if (x === 0) continue;
    let sum = 0;
    for (let c = 0; c < scores.length; c++) {
      const k = j * scores.length + c;
      sum += scores[c]! * output.value[k]!;
      output.gradient[k]! += scores[c]! * x;
    }
    units[j] = sum * slope[j]!;
    bias.gradient[j]! += units[j]!;
  }
  for (const row of kept) {
    touched.add(row);
    takeTimes(rows.gradient, row * hidden, 1, units);
  }
  for (const i of lit) takeTimes(dense.gradient, i * hidden, input[i]!, units);
}

/** Adds a row of weights times `factor` to the units. */
function addTimes(units: Float32Array, factor: number, weights: Float32Array, from: number): void {
  const { length } = units;
  for (let j = 0; j < length; j++) units[j]! += factor * weights[from + j]!;
}

/** Adds the units times `factor` to a row of gradients. */
function takeTimes(gradient: Float32Array, from: number, factor: number, units: Float32Array): void {
  const { length } = units;
  for (let j = 0; j < length; j++) gradient[from + j]! += factor * units[j]!;
}
