/** A stretch of letters and digits with what may join them: "U.S.-led", "don’t", "AT&T", "3,000.5", "5:30", "example.com". */
const WORD = /[\p{L}\p{M}\p{N}_]+(?:(?:\.?[-\u2010\u2011]|['’ʼ.&@+/]|(?<=\p{Nd})[,:](?=\p{Nd}))[\p{L}\p{M}\p{N}_]+)*/uy;
const ADDRESS = /(?:https?:\/\/|www\.|mailto:)[^\s<>"“”]+|[@#][\p{N}_]*\p{L}[\p{L}\p{N}_]*/iuy;
const AFTER_ADDRESS = ".,;:!?'’)]}…";
const EMAIL = /[\p{L}\p{N}.+_%-]{1,64}@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/uy;
const CLITIC_OR_YEAR = /['’](?:(?:s|re|ve|ll|d|m|em|n|til|cause|tis|twas)(?![\p{L}\p{N}])|\d\ds?(?![\p{L}\p{N}]))/iuy;
const EMOTICON = /[:;=8][-o'^]?[()DPp|\\/]+$/y;
/** A picture with its modifiers, a flag, runs of one mark, or any single character with its combining marks. */
const MARK =
  /\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*)*|\p{Regional_Indicator}{2}|\.{2,}|…+|\.\p{Nd}+|[!?]{2,}|([-=*~_|#<>`'’‘^+])\1+|[+](?=\p{Nd})[\p{Nd}\p{L}-]+|[\s\S]\p{M}*/uy;
const OPENING = "(<[\"“‘'";
const ASCII_WORD = /[A-Za-z0-9_]/;
const LONGEST_EMAIL = 320;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;

/** What {@link scan} finds: `word` may have to be cut further. */
export type Piece = "word" | "address" | "mark";

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function addressAt(chunk: string, at: number): number {
  const end = "hwm@#".includes(chunk[at]!.toLowerCase()) ? matchAt(ADDRESS, chunk, at) : at;
  if (end > at) return withoutMarks(chunk, Math.max(at + 1, end - 20), end);
  return chunk.length <= LONGEST_EMAIL && chunk.includes("@", at) ? matchAt(EMAIL, chunk, at) : at;
}

/** The end of `chunk.slice(start, end)` without the marks that end a sentence rather than an address. */
function withoutMarks(chunk: string, start: number, end: number): number {
  let last = end;
  while (last > start && AFTER_ADDRESS.includes(chunk[last - 1]!)) last--;
  return last;
}

function isWordCharacter(chunk: string, at: number): boolean {
  const code = chunk.charCodeAt(at);
  if (code < 128) return ASCII_WORD.test(chunk[at]!);
  return WORD_CHARACTER.test(String.fromCodePoint(chunk.codePointAt(at)!));
}

function markAt(chunk: string, at: number): number {
  const mark = chunk[at]!;
  const short = mark === "'" || mark === "’" ? matchAt(CLITIC_OR_YEAR, chunk, at) : at;
  if (short > at) return short;
  const smile = at === 0 && ":;=8".includes(mark) ? matchAt(EMOTICON, chunk, at) : at;
  return smile > at ? smile : matchAt(MARK, chunk, at);
}

/**
 * The piece of `chunk`, a stretch without white space, that begins at `at`: its kind and its end. Takes time linear in the length
 * of the piece, so a chunk is scanned in linear time whatever it holds.
 */
export function scan(chunk: string, at: number): readonly [kind: Piece, end: number] {
  const mark = chunk[at]!;
  if (at === 0 || mark === "@" || mark === "#" || OPENING.includes(chunk[at - 1]!)) {
    const address = addressAt(chunk, at);
    if (address > at) return ["address", address];
  }
  const end = isWordCharacter(chunk, at) ? matchAt(WORD, chunk, at) : at;
  return end > at ? ["word", end] : ["mark", markAt(chunk, at)];
}
