/** Prefixes that stay joined to what follows, as annotators of UD English EWT leave them. */
const PREFIXES: ReadonlySet<string> = new Set(
  "e non mid pre anti re post co pro multi ex sub semi neo pan counter un inter micro socio quasi bio mini ultra super trans".split(
    " ",
  ),
);
/** Those that stay joined even before a capital ("mid-July"). */
const BEFORE_CAPITALS: ReadonlySet<string> = new Set(["mid", "e", "co", "re"]);

const HYPHEN = /[-\u2010\u2011]/;

/** Whether a hyphen, whichever of the three characters, stands inside the word. */
export function isHyphenated(word: string): boolean {
  return HYPHEN.test(word);
}

/**
 * Cuts a compound at its hyphens as UD English EWT does, hyphens being pieces of their own: "U.S.-led" → "U.S." "-" "led",
 * "al-Qaida" → "al" "-" "Qaida". Whole stay: a known prefix before a lower-case word ("anti-terrorism", "e-mail", "mid-July"),
 * three or more numbers ("713-853-3989"), and words with an empty part ("five-").
 */
export function splitHyphens(word: string): readonly string[] {
  const parts = word.split(/([-\u2010\u2011])/);
  if (parts.length < 3 || parts.includes("")) return [word];
  if (parts.length > 4 && parts.every((part, index) => index % 2 === 1 || /^\p{Nd}+$/u.test(part))) return [word];
  const prefix = parts[0]!.toLowerCase();
  const joined = PREFIXES.has(prefix) && (!/^\p{Lu}/u.test(parts[2]!) || BEFORE_CAPITALS.has(prefix));
  return joined ? [parts.slice(0, 3).join(""), ...parts.slice(3)] : parts;
}
