import type { Span } from "../../../src/document/span.js";
import type { Counts } from "./counts.js";

/** A tagged tree over spans of a text. Heads are indices, `-1` at roots. */
export interface TokenTree {
  readonly spans: readonly Span[];
  readonly upos: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
}

/** Relations that are scored one by one. */
export const WATCHED = ["nsubj", "obj", "nsubj:pass", "appos"] as const;

/** Counts of one sentence. A token is right where the spans of it and, for heads, of its head agree. Label subtypes are ignored. */
export interface AttachmentCounts {
  readonly tokens: Counts;
  readonly upos: Counts;
  readonly heads: Counts;
  readonly labels: Counts;
  /** By relation of {@link WATCHED}; subtypes of `nsubj` other than the passive count as `nsubj`. */
  readonly relations: Readonly<Record<string, Counts>>;
}

/** Compares two trees over one text, whose tokens may be cut differently: after Zeman et al. (2018), CoNLL shared task. */
export function attachmentCounts(found: TokenTree, gold: TokenTree): AttachmentCounts {
  const key = (span: Span | undefined) => (span === undefined ? "root" : `${span.start} ${span.end}`);
  const goldAt = new Map(gold.spans.map((span, index) => [key(span), index]));
  const pairs = found.spans.flatMap((span, index) => {
    const other = goldAt.get(key(span));
    return other === undefined ? [] : [[index, other] as const];
  });
  const sizes = { found: found.spans.length, gold: gold.spans.length };
  const sameHead = ([a, b]: readonly [number, number]) =>
    found.head[a] !== -2 && key(found.spans[found.head[a]!]) === key(gold.spans[gold.head[b]!]);
  const base = (label: string) => label.split(":")[0];
  const sameLabel = ([a, b]: readonly [number, number]) => base(found.deprel[a]!) === base(gold.deprel[b]!);
  const relation = (label: string): Counts => ({
    right: pairs.filter((pair) => {
      const [a, b] = pair;
      return kind(found.deprel[a]!) === label && kind(gold.deprel[b]!) === label && sameHead(pair);
    }).length,
    found: found.deprel.filter((other) => kind(other) === label).length,
    gold: gold.deprel.filter((other) => kind(other) === label).length,
  });
  return {
    tokens: { ...sizes, right: pairs.length },
    upos: { ...sizes, right: pairs.filter(([a, b]) => found.upos[a] === gold.upos[b]).length },
    heads: { ...sizes, right: pairs.filter(sameHead).length },
    labels: { ...sizes, right: pairs.filter((pair) => sameHead(pair) && sameLabel(pair)).length },
    relations: Object.fromEntries(WATCHED.map((label) => [label, relation(label)])),
  };
}

function kind(deprel: string): string {
  return deprel === "nsubj:pass" ? deprel : deprel.split(":")[0]!;
}
