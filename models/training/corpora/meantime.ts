import { type ChainDocument, readChains } from "./ontogum.js";

/** An article with its sentences, as numbers of tokens, and its chains. */
export interface MeantimeDocument extends ChainDocument {
  readonly sentences: readonly (readonly string[])[];
}

/** Reads MEANTIME's articles from one CoNLL file; a blank line ends a sentence. */
export function readMeantime(source: string): readonly MeantimeDocument[] {
  return source
    .split(/^#begin document /m)
    .slice(1)
    .map((block) => {
      const [head = "", ...lines] = block.split(/\r?\n/);
      const body = lines.filter((line) => !line.startsWith("#")).join("\n");
      const sentences = body
        .split(/\n\s*\n/)
        .map((part) =>
          part
            .split("\n")
            .filter((line) => line !== "")
            .map((line) => line.split("\t")[3]!),
        )
        .filter((tokens) => tokens.length > 0);
      return { ...readChains(head.replace(/^\((.*)\);.*$/, "$1"), body, 3), sentences };
    });
}
