import { readFileSync } from "node:fs";
import { detokenize } from "../../models/training/corpora/detokenize.js";
import type { Span } from "../../src/document/span.js";

/** A mention that a person marked. */
export interface MarkedMention extends Span {
  readonly type: string;
  readonly reading?: string;
}

/** A sentence of our own with its mentions. */
export interface MarkedSentence {
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

/** Reads `sentences.txt`: tokens apart by spaces, mentions as `[words|type]` or `[words|country:reading]`. */
export function ownSentences(): readonly MarkedSentence[] {
  return readFileSync(new URL("sentences.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(readMarked);
}

function readMarked(line: string): MarkedSentence {
  const tokens: string[] = [];
  const marks: { first: number; last: number; type: string; reading: string | undefined }[] = [];
  for (const [, words, type, reading, token] of line.matchAll(/\[([^|\]]+)\|([a-z]+)(?::([a-z]+))?\]|(\S+)/g)) {
    const first = tokens.length;
    tokens.push(...(token ?? words!).split(" "));
    if (token === undefined) marks.push({ first, last: tokens.length, type: type!, reading });
  }
  const { text, spans } = detokenize(tokens);
  const mentions = marks.map(({ first, last, type, reading }) => ({
    start: spans[first]!.start,
    end: spans[last - 1]!.end,
    type,
    ...(reading === undefined ? {} : { reading }),
  }));
  return { text, mentions };
}
