import { seededRandom } from "../../../models/training/linear/random.js";
import { addCounts, type Counts, scoreOf } from "./counts.js";

/**
 * The middle 95 % of F1 over samples of the units (sentences or documents) drawn with replacement: Efron (1979), percentile method.
 */
export function f1Interval(units: readonly Counts[], rounds = 300, seed = 1): readonly [low: number, high: number] {
  if (units.length === 0) return [0, 0];
  const random = seededRandom(seed);
  const values = Array.from({ length: rounds }, () => {
    const sample = units.map(() => units[Math.floor(random() * units.length)]!);
    return scoreOf(addCounts(sample)).f1;
  }).sort((a, b) => a - b);
  return [values[Math.floor(rounds * 0.025)]!, values[Math.min(rounds - 1, Math.floor(rounds * 0.975))]!];
}
