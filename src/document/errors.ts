/** What can go wrong, as stable codes that programs can test. */
export type ErrorCode =
  | "asset-missing"
  | "asset-invalid"
  | "input-missing"
  | "input-empty"
  | "input-binary"
  | "input-encoding"
  | "input-json"
  | "input-shape"
  | "input-too-long"
  | "option-invalid"
  | "query-invalid"
  | "format-unknown"
  | "node-unknown"
  | "peer-missing"
  | "output-failed"
  | "pack-invalid"
  | "timeout";

/** Every error that Dramatis throws on purpose: what is wrong, with which value, and what to do about it. */
export class DramatisError extends Error {
  override readonly name = "DramatisError";

  /**
   * @param code stable code
   * @param message one line, without a final full stop
   * @param details `value`: what was wrong, shortened by whoever prints it; `remedy`: what the user can do
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: { readonly value?: unknown; readonly remedy?: string; readonly cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
  }
}
