import { DramatisError } from "../../document/errors.js";
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
    if (row.length > inputs) throw mismatch([row.length, inputs]);
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

/** The columns of a matrix stored as int8 rows, one row an output, with a scale each. */
export function columnsOf(
  matrix: Int8Array,
  scales: Float32Array,
  bias: Float32Array | undefined,
  floor?: number,
): Column[] {
  const inputs = matrix.length / scales.length;
  if (!Number.isInteger(inputs) || (bias !== undefined && bias.length !== scales.length)) {
    throw mismatch([matrix.length, scales.length, bias?.length]);
  }
  return Array.from(scales, (scale, row) => ({
    weights: matrix.subarray(row * inputs, (row + 1) * inputs),
    scale,
    bias: bias?.[row] ?? 0,
    ...(floor === undefined ? {} : { floor }),
  }));
}

function mismatch(value: unknown): DramatisError {
  return new DramatisError("asset-invalid", "encoder weights with tensors that do not fit together", { value });
}
