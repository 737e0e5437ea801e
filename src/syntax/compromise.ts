import type { LoadLibrary } from "../document/vendors.js";

/** The dictionary form of a word of which only the Penn Treebank tag is known; `undefined` for other tags. */
export type AskRoot = (lower: string, xpos: string) => string | undefined;

/** The library that {@link createAskRoot} asks for. */
export const COMPROMISE_LIBRARY = "compromise";

/** Imports it, by name. */
export async function importCompromise(): Promise<ReadonlyMap<string, unknown>> {
  const { default: compromise } = await import("compromise");
  return new Map([[COMPROMISE_LIBRARY, compromise]]);
}

const tags: ReadonlyMap<string, string> = new Map([
  ["NNS", "Plural"],
  ["VBZ", "PresentTense"],
  ["VBG", "Gerund"],
  ["VBD", "PastTense"],
  ["VBN", "PastTense"],
]);

interface View {
  tag(tag: string): View;
  compute(method: string): View;
  text(format: string): string;
}

/** Asks compromise for the roots of unlisted words. It is loaded with the first question. */
export function createAskRoot(load: LoadLibrary): AskRoot {
  let compromise: ((text: string) => View) | undefined;
  return (lower, xpos) => {
    const tag = tags.get(xpos);
    if (tag === undefined || !/^\p{Ll}+$/u.test(lower)) return undefined;
    compromise ??= load(COMPROMISE_LIBRARY) as (text: string) => View;
    return compromise(lower).tag(tag).compute("root").text("root") || undefined;
  };
}
