/** A pattern of a CAMEO verb dictionary: words before and behind the verb, `$` the source, `+` the target, and a code. */
export interface Pattern {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Absent where the dictionary says that the words are no event. */
  readonly code: string | undefined;
}

/** Verbs of a CAMEO dictionary by their forms, each with its own code and the patterns of its block. */
export interface Verb {
  readonly code: string | undefined;
  readonly patterns: readonly Pattern[];
}

/** A CAMEO verb dictionary in the format of PETRARCH 1. */
export interface VerbDictionary {
  readonly verbs: ReadonlyMap<string, Verb>;
  /** Words by the name of their synonym set. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

/** Reads a verb dictionary. Patterns of several verbs joined by `_` are taken as words in a row. */
export function readVerbDictionary(source: string): VerbDictionary {
  const synonyms = new Map<string, string[]>();
  const verbs = new Map<string, Verb>();
  let block: { code: string | undefined; patterns: Pattern[] } | undefined;
  let set: string[] = [];
  for (const raw of source.split(/\r?\n/)) {
    const line = raw.replace(/#.*/, "").trim();
    const heading = /^---\s*\S+\s*(?:\[([^\]]*)\])?\s*---/.exec(line);
    if (heading !== null) block = { code: codeOf(heading[1]), patterns: [] };
    else if (line.startsWith("&")) {
      set = [];
      synonyms.set(line.slice(1).trim(), set);
    } else if (block === undefined) {
      if (line.startsWith("+")) set.push(plain(line.slice(1)));
    } else if (line.startsWith("- ")) block.patterns.push(...patternsOf(line));
    else if (line !== "") {
      const own = /\[([^\]]*)\]/.exec(line);
      const verb = { code: own === null ? block.code : codeOf(own[1]), patterns: block.patterns };
      for (const form of formsOf(line)) verbs.set(form, verb);
    }
  }
  return { verbs, synonyms };
}

function codeOf(text: string | undefined): string | undefined {
  const code = text?.split(":")[0]?.trim() ?? "";
  return /^\d+$/.test(code) ? code : undefined;
}

function patternsOf(line: string): readonly Pattern[] {
  const match = /^- (.*)\[([^\]]*)\]/.exec(line);
  const words = match?.[1]?.replaceAll("_", " ").split(/\s+/).filter(Boolean) ?? [];
  const star = words.indexOf("*");
  if (star < 0) return [];
  return [{ before: words.slice(0, star), behind: words.slice(star + 1), code: codeOf(match![2]) }];
}

/** The forms of a verb: those given in braces, else the regular ones. Of a phrase the first word. */
function formsOf(line: string): readonly string[] {
  const [, base = "", given] = /^\+?([A-Z'_-]+)\s*(?:\{([^}]*)\})?/.exec(line) ?? [];
  const verb = base.split("_")[0]!;
  if (verb === "" || base.includes("_")) return [];
  const irregular = given?.split(/\s+/).filter(Boolean) ?? [];
  if (irregular.length > 0) return [verb, ...irregular];
  const stem = verb.endsWith("E") ? verb.slice(0, -1) : verb;
  const past = verb.endsWith("Y") ? [`${verb.slice(0, -1)}IED`, `${verb.slice(0, -1)}IES`] : [];
  return [verb, `${verb}S`, `${stem}ES`, `${stem}ED`, `${stem}ING`, ...past];
}

function plain(word: string): string {
  return word.replaceAll("_", " ").trim();
}
