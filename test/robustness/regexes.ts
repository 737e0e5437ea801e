import { readdirSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { parseAst } from "vite";

/** A regular expression of a source file. */
export interface SourceRegex {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** All regular expression literals of the TypeScript files below a folder, each once. */
export function regexesBelow(folder: URL): readonly SourceRegex[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const all = files.sort().flatMap((file) => {
    const { code } = transformSync(readFileSync(new URL(file, folder), "utf8"), { loader: "ts", target: "esnext" });
    return regexesOf(code).map((regex) => ({ file, ...regex }));
  });
  return [...new Map(all.map((regex) => [`/${regex.source}/${regex.flags}`, regex])).values()];
}

/** The regular expression literals of a program. */
export function regexesOf(code: string): readonly Omit<SourceRegex, "file">[] {
  const found: Omit<SourceRegex, "file">[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
    if (type === "Literal" && regex !== undefined) found.push({ source: regex.pattern, flags: regex.flags });
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(code));
  return found;
}
