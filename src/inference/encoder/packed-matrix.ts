import type { MemoryPlan } from "./memory-plan.js";

/** One output of a matrix product. */
export interface Column {
  /** One weight an input; missing for an output that is the same for every input. */
  readonly weights?: Int8Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  readonly bias: number;
  /** The output is at least this; 0 for a rectifier. */
  readonly floor?: number;
}

/** A matrix as `Kernels.multiply` takes it. */
export interface PackedMatrix {
  readonly weights: number;
  /** Half the number of inputs. */
  readonly pairs: number;
  /** A sixteenth of the number of outputs. */
  readonly panels: number;
  readonly columns: number;
  readonly bias: number;
  readonly floor: number;
  /** The largest magnitude of inputs for which sums stay within 32 bits. */
  readonly level: number;
}

const WIDTH = 16;

/**
 * Packs a matrix into panels of 16 columns, and each panel into pairs of inputs: for inputs 0 and 1 the weights of column 0,
 * then of column 1 …, so that one SIMD instruction adds two products to each of four outputs. Missing columns up to a multiple
 * of 16 give 0.
 */
export function packMatrix(plan: MemoryPlan, columns: readonly Column[], inputs: number): PackedMatrix {
  const pairs = inputs / 2;
  const panels = Math.ceil(columns.length / WIDTH);
  const weights = new Int16Array(panels * pairs * WIDTH * 2);
  columns.forEach((column, index) => {
    const row = column.weights;
    if (row === undefined) return;
    const base = Math.floor(index / WIDTH) * pairs * WIDTH * 2 + (index % WIDTH) * 2;
    for (let input = 0; input < row.length; input++)
      weights[base + (input >> 1) * WIDTH * 2 + (input & 1)] = row[input]!;
  });
  const each = (value: (column: Column) => number) => {
    const numbers = new Float32Array(panels * WIDTH);
    numbers.set(columns.map(value));
    return plan.place(numbers);
  };
  return {
    weights: plan.place(weights),
    pairs,
    panels,
    columns: each((column) => column.scale),
    bias: each((column) => column.bias),
    floor: each((column) => column.floor ?? -3e38),
    level: Math.min(32767, Math.floor((2 ** 31 - 1) / (127 * inputs))),
  };
}
