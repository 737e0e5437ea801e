import type { Signals } from "../../src/extraction/learned/certainty.js";

const RIDGE = 3;

/** Fits the weights of a logistic regression by Newton's method with a little ridge. */
export function fitCertainty(
  cases: readonly { readonly signals: Signals; readonly right: boolean }[],
): readonly number[] {
  const inputs = cases.map(({ signals }) => signals);
  const size = inputs[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 12; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const hessian = weights.map((_, row) => weights.map((__, column) => (row === column ? RIDGE : 0)));
    inputs.forEach((input, at) => {
      const p = 1 / (1 + Math.exp(-input.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
      const error = (cases[at]!.right ? 1 : 0) - p;
      input.forEach((value, row) => {
        gradient[row]! += error * value;
        input.forEach((other, column) => {
          hessian[row]![column]! += p * (1 - p) * value * other;
        });
      });
    });
    const step = solve(hessian, gradient);
    weights = weights.map((weight, k) => weight + step[k]!);
  }
  return weights.map((weight) => Math.round(weight * 1e4) / 1e4);
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let k = column; k <= size; k++) rows[row]![k]! -= factor * rows[column]![k]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}
