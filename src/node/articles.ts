import { extname } from "node:path";
import type { Article } from "../document/article.js";
import { DramatisError } from "../document/errors.js";
import { parseArticle } from "../document/parse.js";
import { readText } from "./files.js";
import { readLines } from "./lines.js";

/** How articles lie in a file: one as plain text, one as a JSON object, or one JSON object a line. */
export type InputFormat = "text" | "json" | "ndjson";

/** An article of a file, or why it could not be had. `line` is the line of an NDJSON file, from 1. */
export type Input = { readonly file: string; readonly line?: number } & (
  | { readonly article: Article }
  | { readonly error: DramatisError }
);

/** The articles of a file (`-` is standard input), in order. An error never ends the sequence before its time. */
export async function* articlesOf(file: string, format: InputFormat | undefined): AsyncGenerator<Input> {
  const form = format ?? formatOf(file);
  try {
    if (form === "ndjson") yield* lines(file);
    else {
      const text = await readText(file);
      yield attempt({ file }, () => (form === "json" ? parseArticle(stripMark(text)) : { text }));
    }
  } catch (error) {
    yield { file, error: asError(error) };
  }
}

function formatOf(file: string): InputFormat {
  const extension = extname(file.replace(/\.gz$/i, "")).toLowerCase();
  if (extension === ".ndjson" || extension === ".jsonl") return "ndjson";
  return extension === ".json" ? "json" : "text";
}

async function* lines(file: string): AsyncGenerator<Input> {
  let line = 0;
  let count = 0;
  for await (const text of readLines(file)) {
    line++;
    if (text.trim() === "") continue;
    count++;
    yield attempt({ file, line }, () => parseArticle(text));
  }
  if (count === 0) throw new DramatisError("input-empty", "is empty", { value: file });
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
