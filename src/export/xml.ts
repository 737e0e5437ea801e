/**
 * Text as XML 1.0 can carry it, for content and attributes alike: `& < > " '` and white space other than the space are escaped;
 * control characters and lone surrogates, which XML has no room for, become `filler`, or nothing.
 */
export function escapeXml(text: string, filler = ""): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, filler)
    .replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => ESCAPES[character] ?? `&#${character.charCodeAt(0)};`);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
