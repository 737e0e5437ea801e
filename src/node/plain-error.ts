import { DramatisError, type ErrorCode } from "../document/errors.js";

/** An error as it travels between threads. */
export interface PlainError {
  readonly code?: ErrorCode;
  readonly message: string;
  readonly remedy?: string;
  readonly value?: string | number;
}

/** Takes from an error what can travel. */
export function toPlainError(error: unknown): PlainError {
  if (!(error instanceof DramatisError)) return { message: error instanceof Error ? error.message : String(error) };
  const { code, message, details } = error;
  const { remedy, value } = details;
  return {
    code,
    message,
    ...(remedy === undefined ? {} : { remedy }),
    ...(typeof value === "string" || typeof value === "number" ? { value } : {}),
  };
}

/** The error that {@link toPlainError} took apart. */
export function fromPlainError({ code, message, ...details }: PlainError): Error {
  return code === undefined ? new Error(message) : new DramatisError(code, message, details);
}
