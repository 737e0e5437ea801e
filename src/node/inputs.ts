import { readdirSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { articlesOf, type Input, type InputFormat } from "./articles.js";

const readable = /\.(?:txt|json|ndjson|jsonl|html?|xhtml|rss|atom|xml)(?:\.gz)?$/i;

/** A place in a batch: how many inputs of which of its files are done. */
export interface Place {
  readonly file: number;
  readonly input: number;
}

/** An input with its place, and how many bytes of its file were read when it came. */
export type PlacedInput = Input & { readonly place: Place; readonly bytes: number };

/** The inputs of some files, in order, from a place on. */
export async function* inputsOf(
  files: readonly string[],
  format: InputFormat | undefined,
  from: Place = { file: 0, input: 0 },
): AsyncGenerator<PlacedInput> {
  for (const [index, name] of files.entries()) {
    if (index < from.file) continue;
    let input = index === from.file ? from.input : 0;
    let bytes = 0;
    const onBytes = (total: number) => {
      bytes = total;
    };
    for await (const found of articlesOf(name, { format, skip: input, onBytes })) {
      input++;
      yield { ...found, place: { file: index, input }, bytes };
    }
  }
}

/**
 * The files that some paths mean: a file is itself, a folder all files below it that articles are read from, packed or not, by name, and
 * a pattern (`news/**\/*.html`) the files that it fits. A path or pattern that leads nowhere stays, so that reading it tells why.
 */
export async function expandInputs(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const kind = path === "-" ? undefined : statSync(path, { throwIfNoEntry: false });
    if (kind?.isDirectory() === true) files.push(...filesBelow(path));
    else if (kind !== undefined || !/[*?[{]/.test(path)) files.push(path);
    else files.push(...(await filesOfPattern(path)));
  }
  return files;
}

function filesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => readable.test(name));
  return names.sort().map((name) => join(folder, name));
}

async function filesOfPattern(pattern: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const files = await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false });
  return files.length === 0 ? [pattern] : files.sort();
}
