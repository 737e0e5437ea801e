/** A case to learn from: names of features that hold, and the class. */
export interface Case {
  readonly features: readonly string[];
  readonly label: number;
}

/** A multinomial logistic model. Weights of a feature lie in a row, one a class. */
export interface Logistic {
  readonly features: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** How to train. */
export interface Settings {
  /** Features seen in fewer cases are left out. */
  readonly least: number;
  /** Strength of the quadratic penalty on weights. */
  readonly penalty: number;
  readonly iterations: number;
  readonly rate: number;
}

/** Minimises the penalised log loss over all cases at once with Adam (Kingma & Ba 2015); no chance is involved. */
export function trainLogistic(cases: readonly Case[], classes: number, settings: Settings): Logistic {
  const features = indexFeatures(cases, settings.least);
  const rows = cases.map((item) => rowsOf(features, item.features));
  const parameters = new Float64Array((features.size + 1) * classes);
  const gradient = new Float64Array(parameters.length);
  const mean = new Float64Array(parameters.length);
  const square = new Float64Array(parameters.length);
  const biasAt = features.size * classes;
  for (let step = 1; step <= settings.iterations; step++) {
    for (let i = 0; i < biasAt; i++) gradient[i] = settings.penalty * parameters[i]!;
    gradient.fill(0, biasAt);
    cases.forEach(({ label }, index) => {
      const found = probabilities(parameters, biasAt, rows[index]!, classes);
      found[label]! -= 1;
      for (const row of rows[index]!) for (let k = 0; k < classes; k++) gradient[row * classes + k]! += found[k]!;
      for (let k = 0; k < classes; k++) gradient[biasAt + k]! += found[k]!;
    });
    const [meanBias, squareBias] = [1 - 0.9 ** step, 1 - 0.99 ** step];
    for (let i = 0; i < parameters.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.99 * square[i]! + 0.01 * gradient[i]! ** 2;
      parameters[i]! -= (settings.rate * (mean[i]! / meanBias)) / (Math.sqrt(square[i]! / squareBias) + 1e-8);
    }
  }
  return { features, weights: parameters.slice(0, biasAt), bias: parameters.slice(biasAt) };
}

/** The likeliest class of a case with its probability. */
export function judge({ features, weights, bias }: Logistic, names: readonly string[]) {
  const parameters = Float64Array.from([...weights, ...bias]);
  const found = probabilities(parameters, weights.length, rowsOf(features, names), bias.length);
  const label = found.reduce((most, value, k) => (value > found[most]! ? k : most), 0);
  return { label, probability: found[label]! };
}

function indexFeatures(cases: readonly Case[], least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of cases) for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  return new Map(kept.sort().map((name, index) => [name, index]));
}

function rowsOf(features: ReadonlyMap<string, number>, names: readonly string[]): readonly number[] {
  return [...new Set(names)].flatMap((name) => features.get(name) ?? []);
}

function probabilities(parameters: Float64Array, biasAt: number, rows: readonly number[], classes: number) {
  const scores = parameters.slice(biasAt, biasAt + classes);
  for (const row of rows) for (let k = 0; k < classes; k++) scores[k]! += parameters[row * classes + k]!;
  const most = scores.reduce((a, b) => Math.max(a, b));
  for (let k = 0; k < classes; k++) scores[k] = Math.exp(scores[k]! - most);
  const sum = scores.reduce((a, b) => a + b);
  for (let k = 0; k < classes; k++) scores[k]! /= sum;
  return scores;
}
