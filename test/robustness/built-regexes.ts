import type { SourceRegex } from "./regexes.js";

/**
 * The regular expressions that files below `src/` build from text while some work runs, each once. Files that were loaded before have
 * built theirs already, so that the work must load them.
 */
export async function regexesBuiltBy(work: () => Promise<unknown>): Promise<readonly SourceRegex[]> {
  const found = new Map<string, SourceRegex>();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const regex = Reflect.construct(target, args, newTarget) as RegExp;
      const file = builder();
      if (file !== undefined)
        found.set(`/${regex.source}/${regex.flags}`, { file, source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()];
}

/** The file of ours that called the constructor, if it was one. */
function builder(): string | undefined {
  const caller = new Error().stack?.split("\n")[3] ?? "";
  const [, file] = /\/src\/([\w/-]+\.ts)/.exec(caller) ?? [];
  return caller.includes("node_modules") ? undefined : file;
}
