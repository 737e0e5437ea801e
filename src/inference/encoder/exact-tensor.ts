import { DramatisError } from "../../document/errors.js";
import type { Tensor, TensorFile, TensorKind } from "../tensor-file.js";
import type { Column } from "./packed-matrix.js";

/** A tensor of exactly `length` numbers. Throws `asset-invalid` where there is none. */
export function exactTensor<T extends Tensor>(file: TensorFile, name: string, kind: TensorKind<T>, length: number): T {
  const tensor = file.tensor(name, kind);
  if (tensor.length === length) return tensor;
  throw new DramatisError("asset-invalid", `encoder weights with a tensor ${name} of a wrong size`, {
    value: tensor.length,
  });
}

/** A matrix in a weights file: int8 rows `name`, one row an output, and a scale each, `name.scale`. */
export interface StoredMatrix {
  readonly name: string;
  readonly outputs: number;
  readonly inputs: number;
  /** Name of the tensor of biases, if there are any. */
  readonly bias?: string;
  /** What the outputs are at least. */
  readonly floor?: number;
}

/** Reads the columns of a stored matrix. Throws `asset-invalid` where the file has no such matrix. */
export function readColumns(file: TensorFile, { name, outputs, inputs, bias, floor }: StoredMatrix): readonly Column[] {
  const rows = exactTensor(file, name, Int8Array, outputs * inputs);
  const scales = exactTensor(file, `${name}.scale`, Float32Array, outputs);
  const added = bias === undefined ? new Float32Array(outputs) : exactTensor(file, bias, Float32Array, outputs);
  return Array.from(scales, (scale, row) => ({
    weights: rows.subarray(row * inputs, (row + 1) * inputs),
    scale,
    bias: added[row]!,
    ...(floor === undefined ? {} : { floor }),
  }));
}
