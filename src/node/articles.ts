import { extname } from "node:path";
import type { Article } from "../document/article.js";
import { DramatisError } from "../document/errors.js";
import { parseArticle } from "../document/parse.js";
import { readText } from "./files.js";
import { readLines } from "./lines.js";
import { articleOf, type Page } from "./task.js";

/** How articles lie in a file: as plain text, a JSON object, one JSON object a line, a saved page, or an RSS or Atom feed. */
export type InputFormat = "text" | "json" | "ndjson" | "html" | "feed";

/** An article of a file, or why it could not be had. `line` is the line of an NDJSON file, from 1. */
export type Input<A = Article | Page> = { readonly file: string; readonly line?: number } & (
  | { readonly article: A }
  | { readonly error: DramatisError }
);

/** How to read the articles of a file. */
export interface ArticleOptions {
  /** Default: by the ending of the file's name. */
  readonly format?: InputFormat | undefined;
  /** Leaves out so many inputs at the beginning, without looking into them. */
  readonly skip?: number;
  /** Learns how many bytes of the file, as it lies there, were read so far. */
  readonly onBytes?: (total: number) => void;
}

const formats: Readonly<Record<string, InputFormat>> = {
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".rss": "feed",
  ".atom": "feed",
  ".xml": "feed",
};

/** The articles of a file (`-` is standard input), in order. An error never ends the sequence before its time. */
export async function* articlesOf(file: string, options: ArticleOptions = {}): AsyncGenerator<Input> {
  const { skip = 0 } = options;
  const form = options.format ?? formatOf(file);
  try {
    if (form === "ndjson") yield* lines(file, options);
    else if (form === "feed") yield* (await items(file, options)).slice(skip);
    else if (skip === 0) yield await single(file, form, options);
  } catch (error) {
    yield { file, error: asError(error) };
  }
}

/** The same with the articles of pages already found. */
export async function* foundArticlesOf(file: string, options: ArticleOptions = {}): AsyncGenerator<Input<Article>> {
  for await (const input of articlesOf(file, options)) {
    if ("error" in input) yield input;
    else {
      const { article, ...where } = input;
      yield await found(where, article);
    }
  }
}

async function found(
  where: { readonly file: string; readonly line?: number },
  article: Article | Page,
): Promise<Input<Article>> {
  try {
    return { ...where, article: await articleOf(article) };
  } catch (error) {
    return { ...where, error: asError(error) };
  }
}

/** The format that the ending of a name tells; text where it tells none. */
export function formatOf(file: string): InputFormat {
  return formats[extname(file.replace(/\.gz$/i, "")).toLowerCase()] ?? "text";
}

async function single(file: string, form: "text" | "json" | "html", { onBytes }: ArticleOptions): Promise<Input> {
  const text = await readText(file, { declared: form === "html", onBytes });
  if (form === "html") return { file, article: { html: text } };
  return attempt({ file }, () => (form === "json" ? parseArticle(stripMark(text)) : { text }));
}

async function items(file: string, { onBytes }: ArticleOptions): Promise<readonly Input[]> {
  const xml = await readText(file, { declared: true, onBytes });
  const { articlesOfFeed } = await import("./feed.js");
  return articlesOfFeed(stripMark(xml)).map((article) => ({ file, article }));
}

async function* lines(file: string, { skip = 0, onBytes }: ArticleOptions): AsyncGenerator<Input> {
  let line = 0;
  let count = 0;
  for await (const text of readLines(file, onBytes)) {
    line++;
    if (text.trim() === "") continue;
    count++;
    if (count > skip) yield attempt({ file, line }, () => parseArticle(text));
  }
  if (count === 0) throw new DramatisError("input-empty", "is empty", { value: file });
}

function attempt(where: { readonly file: string; readonly line?: number }, read: () => Article | Page): Input {
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
