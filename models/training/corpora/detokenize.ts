import type { Span } from "../../../src/document/span.js";

/** Running text made of tokens, and where each token stands in it. */
export interface JoinedTokens {
  readonly text: string;
  readonly spans: readonly Span[];
}

const CLINGS = /^(?:[,.;:!?)\]}%…’”]|['’](?:s|S|re|ve|d|m|ll|t)|n['’]t|N['’]T|'|''|\.\.\.)$/;
const OPENS = /^(?:[([{$£€“‘]|``|#)$/;

/**
 * Joins tokens with spaces as English is written: marks and clitics cling to the word before, opening brackets and currency signs
 * to the word behind, straight double quotes in turn to the one behind and the one before.
 */
export function detokenize(tokens: readonly string[]): JoinedTokens {
  let text = "";
  let open = false;
  let glue = true;
  const spans = tokens.map((token) => {
    const closes = token === '"' && open;
    if (!glue && !closes && !CLINGS.test(token)) text += " ";
    const start = text.length;
    text += token;
    if (token === '"') open = !open;
    glue = OPENS.test(token) || (token === '"' && open);
    return { start, end: text.length };
  });
  return { text, spans };
}

/** Joins sentences to a text, one space or line break between them; spans are those of all tokens in order. */
export function detokenizeAll(sentences: readonly (readonly string[])[], between = " "): JoinedTokens {
  let text = "";
  const spans = sentences.flatMap((tokens, index) => {
    if (index > 0) text += between;
    const base = text.length;
    const joined = detokenize(tokens);
    text += joined.text;
    return joined.spans.map(({ start, end }) => ({ start: start + base, end: end + base }));
  });
  return { text, spans };
}
