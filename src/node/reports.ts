import { DramatisError } from "../document/errors.js";
import { parseReport } from "../document/parse.js";
import type { Report } from "../document/report.js";
import { readLines } from "./lines.js";

/**
 * The reports of a file (`-` is standard input): one report or a list of them as JSON, or one report a line. Lines are read one by one.
 *
 * @throws DramatisError `input-missing`, `input-json`, `input-shape` and others of reading; the message names the line
 */
export function* reportsOf(file: string): Generator<Report> {
  let whole = "";
  let line = 0;
  for (const text of readLines(file)) {
    line++;
    if (whole !== "") whole += `\n${text}`;
    else if (text.trim() === "") continue;
    else if (isComplete(text)) yield* located(line, () => listOf(text));
    else whole = text;
  }
  if (whole !== "") yield* located(1, () => listOf(whole));
}

/** Whether a line is a JSON value of its own rather than the beginning of one written over several lines. */
function isComplete(line: string): boolean {
  const text = line.trim();
  return (
    text.length > 1 && ((text.startsWith("{") && text.endsWith("}")) || (text.startsWith("[") && text.endsWith("]")))
  );
}

function listOf(json: string): readonly Report[] {
  const value = parseJson(json);
  return Array.isArray(value) ? value.map(parseReport) : [parseReport(value)];
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new DramatisError("input-json", `not JSON: ${(cause as Error).message}`, { cause });
  }
}

function located(line: number, read: () => readonly Report[]): readonly Report[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DramatisError)) throw error;
    throw new DramatisError(error.code, `line ${line}: ${error.message}`, error.details);
  }
}
