/** Tokens `[first, last)`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A document with chains of mentions of the same entity. */
export interface ChainDocument {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly chains: readonly (readonly TokenRange[])[];
  /** The label of each chain. */
  readonly labels: readonly string[];
}

/**
 * Reads a CoNLL-style coreference file: the last column opens `(id` and closes `id)` mentions; the token stands in column `token`.
 */
export function readChains(name: string, source: string, token = 1): ChainDocument {
  const rows = source
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  const chains = new Map<string, TokenRange[]>();
  const open = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const [, start, id, end] of row.at(-1)!.matchAll(/(\()?([\w-]+)(\))?/g)) {
      if (start === undefined && end === undefined) continue;
      if (start !== undefined) open.set(id!, [...(open.get(id!) ?? []), index]);
      if (end === undefined) continue;
      const first = open.get(id!)?.pop();
      if (first === undefined) continue;
      chains.set(id!, [...(chains.get(id!) ?? []), { first, last: index + 1 }]);
    }
  });
  return { name, tokens: rows.map((row) => row[token]!), chains: [...chains.values()], labels: [...chains.keys()] };
}

/** Entity types of a GUM dependency file by token range `first-last`, counted over the whole document: `person`, `place`… */
export function readEntityTypes(source: string): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  const open: { id: string; type: string; first: number }[] = [];
  const rows = source.split(/\r?\n/).filter((line) => /^\d+\t/.test(line));
  rows.forEach((row, index) => {
    const marks = /Entity=([^|]+)/.exec(row.split("\t")[9]!)?.[1] ?? "";
    for (const [, opening, id] of marks.matchAll(/\(([^()]+)|(\d+)?\)/g)) {
      if (opening !== undefined) {
        const [key, type] = opening.split("-");
        open.push({ id: key!, type: type!, first: index });
        continue;
      }
      const at = id === undefined ? open.length - 1 : open.findLastIndex((entry) => entry.id === id);
      const [entry] = at < 0 ? [] : open.splice(at, 1);
      if (entry !== undefined) types.set(`${entry.first}-${index + 1}`, entry.type);
    }
  });
  return types;
}
