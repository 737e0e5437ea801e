import type { ParsedDocument, Sentence } from "../document/stages.js";
import type { ListedNames } from "./listed.js";
import { readSentences } from "./reading-order.js";

/**
 * Tells the tokens of credits at the end of a paragraph: agencies in brackets, maybe behind the initials of editors, as in
 * "ab/cde (AFP, Reuters)". They name nobody of whom the article speaks.
 */
export function creditTokens(document: ParsedDocument, listed: ListedNames): (token: number) => boolean {
  const starts = new Map<number, number>();
  const sentences = readSentences(document);
  for (const [index, sentence] of sentences.entries()) {
    if (sentences[index + 1]?.section === sentence.section) continue;
    const start = creditStart(document, listed, sentence);
    if (start !== undefined) starts.set(sentence.last, start);
  }
  if (starts.size === 0) return () => false;
  const inside = new Set<number>();
  for (const [last, start] of starts) for (let token = start; token < last; token++) inside.add(token);
  return (token) => inside.has(token);
}

function creditStart({ tokens }: ParsedDocument, listed: ListedNames, { first, last }: Sentence): number | undefined {
  const text = (index: number) => tokens[index]!.text;
  const close = text(last - 1) === "." ? last - 2 : last - 1;
  if (close <= first || text(close) !== ")") return undefined;
  let items = 0;
  let at = close - 1;
  for (; at > first && text(at) !== "("; at--) {
    if (/^[,/&]$|^and$/.test(text(at))) continue;
    if (!isAgency(text(at), listed, at)) return undefined;
    items++;
  }
  if (text(at) !== "(") return undefined;
  let start = at;
  while (start > first && /^(?:\p{Ll}{1,4}|[/,])$/u.test(text(start - 1))) start--;
  const hasInitials = tokens.slice(start, at).some((token) => token.text === "/");
  return items > 1 || (items === 1 && hasInitials) ? (hasInitials ? start : at) : undefined;
}

function isAgency(word: string, listed: ListedNames, token: number): boolean {
  if (/^\p{Ll}{2,4}$/u.test(word)) return true;
  return (listed.get(token) ?? []).some(({ length, entry }) => length === 1 && entry.subkind === "media");
}
