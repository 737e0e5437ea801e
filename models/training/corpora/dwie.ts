import type { TokenRange } from "./ontogum.js";

/** An entity of a Deutsche Welle article with its mentions. */
export interface DwieCluster {
  /** `person`, `location`, `organization`, `role`, `other`… */
  readonly type: string;
  readonly mentions: readonly (TokenRange & { readonly name: string })[];
}

/** An article. Heads and tails of relations are indices into `clusters`. */
export interface DwieArticle {
  readonly title: string;
  readonly tokens: readonly string[];
  readonly clusters: readonly DwieCluster[];
  readonly relations: readonly { readonly type: string; readonly head: number; readonly tail: number }[];
}

interface RawArticle {
  readonly title: string;
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly { name: string; pos: [number, number]; sent_id: number; type: string }[])[];
  readonly labels: readonly { r: string; h: number; t: number }[];
}

/** Reads the JSON of the development part. */
export function readDwie(source: string): readonly DwieArticle[] {
  return (JSON.parse(source) as readonly RawArticle[]).map(({ title, sents, vertexSet, labels }) => {
    const bases = sents.map((_, index) => sents.slice(0, index).reduce((sum, sentence) => sum + sentence.length, 0));
    return {
      title,
      tokens: sents.flat(),
      clusters: vertexSet.map((mentions) => ({
        type: mentions[0]!.type.replace("type::", ""),
        mentions: mentions.map(({ name, pos, sent_id }) => ({
          name,
          first: pos[0] + bases[sent_id]!,
          last: pos[1] + bases[sent_id]!,
        })),
      })),
      relations: labels.map(({ r, h, t }) => ({ type: r, head: h, tail: t })),
    };
  });
}
