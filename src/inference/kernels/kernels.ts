/**
 * The arithmetic of the shared encoder, over one block of memory. Pointers and strides are in bytes, sizes in numbers; `f32`,
 * `i32` and `i16` are little-endian. Activations and weights are integers of 16 bits that stand for `integer * scale`, sums are
 * integers of 32 bits, so every implementation gives the same bits. No kernel allocates.
 */
export interface Kernels {
  /** The block that the pointers point into; its length never changes. */
  readonly memory: ArrayBuffer;

  /**
   * Matrix product: `output[r][c] = max(floor[c], sum * (columns[c] * inputScale[r]) + bias[c])`, where `sum` is the product of
   * row `r` of `input` (i16) and column `c` of the packed `weights` (see `packMatrix`). `pairs`: half the input size;
   * `panels`: a sixteenth of the output size.
   */
  readonly multiply: (
    input: number,
    inputStride: number,
    inputScale: number,
    rows: number,
    pairs: number,
    weights: number,
    panels: number,
    columns: number,
    bias: number,
    floor: number,
    output: number,
    outputStride: number,
  ) => void;

  /**
   * A layer of long short-term memory (Hochreiter & Schmidhuber 1997; gates input, forget, cell, output) over `count` sequences
   * sorted by falling length, in one direction. Sequence `s` takes the rows `starts[s]` … `starts[s] + lengths[s] - 1` of
   * `gates` (f32, what the input gives, columns ordered as the packed weights; overwritten) and of `output` (i16, hidden state * 32767).
   * `states` (i16) has room for `2 * count * size`, `cells` (f32) for `count * size`; both start as zero.
   */
  readonly recur: (
    count: number,
    starts: number,
    lengths: number,
    backward: 0 | 1,
    size: number,
    gates: number,
    weights: number,
    columns: number,
    states: number,
    cells: number,
    output: number,
    outputStride: number,
  ) => void;

  /** Each row of `input` (f32) becomes integers of at most `level` and a scale. `size` is a multiple of 4. */
  readonly quantize: (
    input: number,
    inputStride: number,
    rows: number,
    size: number,
    level: number,
    output: number,
    outputStride: number,
    scales: number,
  ) => void;

  /** `output[t] = forms[slots[t]] + contexts[kinds[t]]`, rows of `size` (a multiple of 4) f32. */
  readonly gather: (
    count: number,
    size: number,
    slots: number,
    forms: number,
    kinds: number,
    contexts: number,
    output: number,
  ) => void;

  /**
   * `output[r][o]`: product of the rows `left[r]` and `right[o]` (i16, `size` a multiple of 8), times their scales (f32).
   * It reads and writes up to the next multiple of 4 of `others`.
   */
  readonly pairwise: (
    left: number,
    leftScale: number,
    rows: number,
    right: number,
    rightScale: number,
    others: number,
    size: number,
    output: number,
    outputStride: number,
  ) => void;

  /** `output[i]`: product of row `i` of `matrix` and `vector`, all f32, `size` a multiple of 4. */
  readonly bilinear: (matrix: number, count: number, size: number, vector: number, output: number) => void;
}

/** Makes kernels over `bytes` bytes of fresh memory. */
export type KernelFactory = (bytes: number) => Promise<Kernels>;
