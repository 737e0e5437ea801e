/** Log odds that a model gave, and whether it was right. */
export interface Trial {
  readonly logOdds: number;
  readonly right: boolean;
}

/** How to turn log odds into those that can be trusted: `slope * logOdds + offset`. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Fits a calibration to trials on unseen pairs by Newton's method. Source: Platt 1999. */
export function calibrate(trials: readonly Trial[], steps = 30): Calibration {
  let slope = 0;
  let offset = 0;
  for (let step = 0; step < steps; step++) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { logOdds, right } of trials) {
      const guess = 1 / (1 + Math.exp(-(slope * logOdds + offset)));
      const error = guess - (right ? 1 : 0);
      const spread = guess * (1 - guess);
      a += error * logOdds;
      b += error;
      aa += spread * logOdds * logOdds;
      ab += spread * logOdds;
      bb += spread;
    }
    const determinant = aa * bb - ab * ab;
    slope -= (bb * a - ab * b) / determinant;
    offset -= (aa * b - ab * a) / determinant;
  }
  return { slope, offset };
}
