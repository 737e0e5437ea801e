import { DramatisError } from "../document/errors.js";

/** An error as one line: where, what, and what to do. Characters that steer a terminal are shown as escapes. */
export function errorLine(error: unknown, where?: string): string {
  const parts = [where, messageOf(error)].filter((part) => part !== undefined);
  const remedy = error instanceof DramatisError ? error.details.remedy : undefined;
  const line = `dramatis: ${parts.join(": ")}${remedy === undefined ? "" : ` (${remedy})`}`;
  return line.replace(
    /[\u0000-\u001f\u007f-\u009f]/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}

function messageOf(error: unknown): string {
  if (!(error instanceof DramatisError)) return error instanceof Error ? error.message : String(error);
  const { value } = error.details;
  const shown =
    typeof value === "string" && value.length <= 80 && !error.message.includes(value)
      ? ` ${JSON.stringify(value)}`
      : "";
  return `${error.message}${error.code.startsWith("input-") ? "" : shown}`;
}
