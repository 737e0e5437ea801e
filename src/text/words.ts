import { cutWord } from "./cut-word.js";
import { scan } from "./scan.js";

const PLAIN = /^([A-Za-z]+)([,;:!?)”"]?)$/;
const FUSED = /n[ao]t?$|[tm]ta$|mme$|nt$/i;

/**
 * Splits a stretch of text without white space into tokens by the conventions of UD English EWT, on which taggers and parsers are
 * trained; the tokens joined are the stretch again. Clitics stand apart ("Blinken" "’s", "do" "n't", "can" "not"), so do hyphens in
 * compounds ("U.S." "-" "led", see {@link splitHyphens}), currency and percent signs, brackets and quotation marks; abbreviations and
 * initials keep their period, "..." is one token, addresses and file names stay whole.
 *
 * @param chunk text without white space
 * @param next first character of the text behind the white space that follows, `""` for the end of a paragraph; it decides
 * whether "No." or "Sat." is an abbreviation
 */
export function splitChunk(chunk: string, next: string | undefined): readonly string[] {
  const plain = PLAIN.exec(chunk);
  if (plain !== null && !FUSED.test(plain[1]!)) return plain[2] === "" ? [chunk] : [plain[1]!, plain[2]!];
  const tokens: string[] = [];
  for (let at = 0; at < chunk.length; ) {
    const [kind, end] = scan(chunk, at);
    const text = chunk.slice(at, end);
    at = end;
    if (kind !== "word") {
      tokens.push(text);
      continue;
    }
    const parts = cutWord(text, chunk.slice(end, end + 3), next);
    for (const part of parts) tokens.push(part);
    at += parts.reduce((sum, part) => sum + part.length, -text.length);
  }
  return tokens;
}

/** Splits a word of a corpus, which is free of white space, the way the same characters are split in an article. */
export function splitWord(word: string): readonly string[] {
  return splitChunk(word, undefined);
}
