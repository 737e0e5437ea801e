import { INTRODUCERS, isDotted, isTitle } from "./abbreviations.js";
import type { BreakJudge } from "./wink.js";
import type { Word } from "./words-of.js";

/** Words that begin a sentence even behind an abbreviation: what follows "U.S." or "Inc." otherwise belongs to a name. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    "A After Although An And As At Before Both But By During Each Earlier Elsewhere Even Every Following For Four From He Her Here His How However I If In " +
    "Instead It Its Last Later Many Meanwhile More Most Mr Mr. Mrs. Ms. My Nearly Neither No Not Now Of On Once One Only Other Others Our Over Police Several She " +
    "Since So Some Still Such Ten That The Their Then There These They This Those Though Three To Today Two Under Until We What When " +
    "Where Whether Which While Who Why With Yet You"
  ).split(" "),
);
/** The end of a person's name, and words that follow it in the names of what is called after that person. */
const GENERATION: ReadonlySet<string> = new Set(["Jr.", "Sr."]);
const NAMED_AFTER: ReadonlySet<string> = new Set(
  "Airport Avenue Award Boulevard Bridge Building Center Day Drive Foundation High Hospital Library Memorial Park Road School Street University Way".split(
    " ",
  ),
);
const REPORTING: ReadonlySet<string> = new Set(
  "said says asked asks added told tells wrote writes replied declared shouted cried according".split(" "),
);
const TERMINATOR = /^(?:[.。।]|[!?！？‼⁉]+|\.{2,}|…+)$/;
const CLOSER = /^(?:["”’'»)\]}]|''|’’)$/;
const OPENER = /^(?:["“‘'«([{¿¡*•–—-]|``|‘‘|--)$/;

function isAbbreviation(word: string): boolean {
  return word.length > 1 && word.endsWith(".") && /\p{L}/u.test(word);
}

/** Whether the word at `index` may begin a sentence: neither lower case nor a mark that continues one. */
function mayStart(words: readonly Word[], index: number): boolean {
  let at = index;
  while (at < words.length - 1 && OPENER.test(words[at]!.text)) at++;
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£@#]|^\p{Extended_Pictographic}|^\p{Ll}\p{Lu}/u.test(words[at]!.text);
}

function breaksAfterAbbreviation(words: readonly Word[], mark: number, judge: BreakJudge): boolean {
  const word = words[mark]!.text;
  const next = words[mark + 1]!.text;
  const stem = word.slice(0, -1);
  if (isTitle(stem) || INTRODUCERS.has(word)) return false;
  if (OPENER.test(next)) return next !== "(" && !/^\p{L}$/u.test(stem);
  if (GENERATION.has(word)) return mayStart(words, mark + 1) && !NAMED_AFTER.has(next);
  if (STARTERS.has(next)) return isDotted(stem) || stem.length > 1 || next !== "A";
  if (stem.length < 2 || !mayStart(words, mark + 1)) return false;
  return judge(textOf(words, mark - REACH, mark + 1), textOf(words, mark + 1, mark + 1 + REACH));
}

/** Words on either side of an abbreviation that a judge is shown. */
const REACH = 30;

function textOf(words: readonly Word[], first: number, last: number): string {
  return words
    .slice(Math.max(first, 0), last)
    .map(({ text, spaced }) => (spaced ? ` ${text}` : text))
    .join("")
    .trim();
}

/** `“Why?” Mr. Smith asked`: the exclamation or question is part of a sentence that goes on. */
function isReported(words: readonly Word[], quoteEnd: number): boolean {
  for (let at = quoteEnd; at < Math.min(words.length, quoteEnd + 5); at++) {
    if (REPORTING.has(words[at]!.text)) return true;
    if (TERMINATOR.test(words[at]!.text) || words[at]!.text === ",") return false;
  }
  return false;
}

/** The index behind numbers of notes such as "[4]", which belong to the sentence before them. */
function skipReferences(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.text === "[" && words[at + 2]?.text === "]" && /^\p{Nd}{1,3}$/u.test(words[at + 1]!.text)) at += 3;
  return at;
}

function breaksBetween(words: readonly Word[], mark: number, next: number, judge: BreakJudge): boolean {
  const { text } = words[mark]!;
  const follower = words[next]!;
  if (!follower.spaced && !/^\p{Lu}/u.test(follower.text)) return false;
  if (isAbbreviation(text)) {
    return next > mark + 1
      ? mayStart(words, next) && STARTERS.has(follower.text)
      : breaksAfterAbbreviation(words, mark, judge);
  }
  if (!mayStart(words, next)) return false;
  const quoted = next > mark + 1 && /^["”’'»]/.test(words[next - 1]!.text);
  return !(quoted && /^[!?.…]/.test(text) && text !== "." && isReported(words, next));
}

/**
 * Where the sentences of a paragraph begin: ascending indices into `words`, the first of them 0; none for no words. A sentence ends
 * behind a full stop, question or exclamation mark or ellipsis and the quotation marks and brackets that close there, if what
 * follows can begin one. Titles and initials never end a sentence, other abbreviations do before a word that begins sentences and, where that leaves it open, as `judge` says.
 */
export function sentenceStarts(words: readonly Word[], judge: BreakJudge): readonly number[] {
  if (words.length === 0) return [];
  const starts = [0];
  for (let at = 0; at < words.length - 1; at++) {
    const { text } = words[at]!;
    if (!TERMINATOR.test(text) && !isAbbreviation(text)) continue;
    let next = at + 1;
    while (next < words.length && !words[next]!.spaced && CLOSER.test(words[next]!.text)) next++;
    next = skipReferences(words, next);
    if (next < words.length && breaksBetween(words, at, next, judge)) starts.push(next);
    at = next - 1;
  }
  return starts;
}
