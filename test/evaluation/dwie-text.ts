import type { JoinedTokens } from "../../models/training/corpora/detokenize.js";
import { detokenize } from "../../models/training/corpora/detokenize.js";

/** Running text of an article whose tokens hold line breaks and whose hyphens stand apart. */
export function dwieText(tokens: readonly string[]): JoinedTokens {
  let text = "";
  const spans: { start: number; end: number }[] = [];
  let line: string[] = [];
  const flush = () => {
    const joined = detokenize(line);
    const dropped: number[] = [];
    for (const match of joined.text.matchAll(/(?<=\S) (?=-\S| ?- \S)|(?<=\S-) (?=\S)/g)) dropped.push(match.index);
    const shift = (at: number) => at - dropped.filter((place) => place < at).length;
    for (const { start, end } of joined.spans)
      spans.push({ start: text.length + shift(start), end: text.length + shift(end) });
    text += joined.text
      .split("")
      .filter((_, index) => !dropped.includes(index))
      .join("");
    line = [];
  };
  for (const token of tokens) {
    if (token.trim() !== "") {
      line.push(token);
      continue;
    }
    flush();
    spans.push({ start: text.length, end: text.length + 1 });
    text += "\n\n";
  }
  flush();
  return { text, spans };
}
