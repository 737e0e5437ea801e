import { extname } from "node:path";
import type { Article } from "../document/article.js";
import { DramatisError } from "../document/errors.js";
import { parseArticle } from "../document/parse.js";
import { readText } from "./files.js";

/** How articles lie in a file: one as plain text, one as a JSON object, or one JSON object a line. */
export type InputFormat = "text" | "json" | "ndjson";

/** An article of a file, or why it could not be had. `line` is the line of an NDJSON file, from 1. */
export type Input = { readonly file: string; readonly line?: number } & (
  | { readonly article: Article }
  | { readonly error: DramatisError }
);

/** The articles of a file (`-` is standard input), in order. An error never ends the sequence before its time. */
export function* articlesOf(file: string, format: InputFormat | undefined): Generator<Input> {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    yield { file, error: asError(error) };
    return;
  }
  const form = format ?? formatOf(file);
  if (form === "ndjson") yield* lines(file, text);
  else yield attempt({ file }, () => (form === "json" ? parseArticle(stripMark(text)) : { text }));
}

function formatOf(file: string): InputFormat {
  const extension = extname(file).toLowerCase();
  if (extension === ".ndjson" || extension === ".jsonl") return "ndjson";
  return extension === ".json" ? "json" : "text";
}

function* lines(file: string, text: string): Generator<Input> {
  for (const [index, line] of stripMark(text).split("\n").entries()) {
    if (line.trim() !== "") yield attempt({ file, line: index + 1 }, () => parseArticle(line));
  }
}

function attempt(where: { readonly file: string; readonly line?: number }, read: () => Article): Input {
  try {
    return { ...where, article: read() };
  } catch (error) {
    return { ...where, error: asError(error) };
  }
}

/** JSON may not begin with the byte order mark that some programs write. */
function stripMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** Any thrown value as a coded error; what is no DramatisError stays a fault of the program and is thrown on. */
function asError(error: unknown): DramatisError {
  if (error instanceof DramatisError) return error;
  throw error;
}
