/**
 * The words of a person's name for comparison: lower case, no accents, no suffix, hyphens as spaces, Arabic articles apart, one spelling
 * for those that transliteration varies ("Zelensky", "Zelenskiy").
 */
export function nameWords(name: string): readonly string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’ʼ`.]/g, "")
    .split(/[\s\-–,]+/u)
    .filter((word) => word !== "" && !suffixes.has(word) && !articles.has(word))
    .map(spellingOf);
}

/** "jr", "sr", "iii"… of a name; `undefined` for one without. */
export function nameSuffix(name: string): string | undefined {
  const last = name
    .toLowerCase()
    .replace(/\./g, "")
    .split(/[\s,]+/u)
    .at(-1)!;
  return suffixes.has(last) ? last : undefined;
}

/** Spellings of one sound at the end of names, and of frequent Arabic names, with the one that stands for all. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/sk(?:yy|yi|iy|ii|ij|y)$/, "ski"],
  [/(?<=[^aeiou])(?:yy|yi|iy|ii|ij)$/, "i"],
  [/e[yj]$/, "ei"],
  [/^m[uo]h?amm?[ae]d$/, "muhammad"],
  [/^h[uo]ss?[ae]i?n$/, "hussein"],
  [/^ahm[ae]d$/, "ahmed"],
  [/^(?:youss?[eu]f|yuss?[eu]f)$/, "yusuf"],
  [/^abd[eu]l$/, "abdul"],
];

function spellingOf(word: string): string {
  const found = spellings.find(([pattern]) => pattern.test(word));
  return found === undefined ? word : word.replace(...(found as [RegExp, string]));
}

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);
const articles = new Set(["al", "el", "ad", "as", "ar", "ul"]);

/**
 * Whether `short` can be a shorter name of the person called `full`: its last words ("Blinken", "bin Laden"), its first ("Saddam",
 * "Kim" where the family name comes first), or the same first and last name with middle names or initials left out. Both as
 * {@link nameWords}.
 */
export function isShortNameOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 0 || short.length > full.length) return false;
  if (short.length === full.length) return short.every((word, index) => sameWord(word, full[index]!));
  const tail = full.slice(full.length - short.length);
  if (short.every((word, index) => word === tail[index])) return true;
  if (short.every((word, index) => word === full[index])) return true;
  if (short.length < 2) return false;
  return sameWord(short[0]!, full[0]!) && short.at(-1) === full.at(-1) && isSubsequence(short, full);
}

/**
 * Whether the words of `short` stand in `full` in this order, an initial counting as its word. The second names, where both have one, are
 * the same: George W. Bush is not George H. W. Bush.
 */
function isSubsequence(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > 2 && !sameWord(short[1]!, full[1]!)) return false;
  let at = 0;
  for (const word of full) {
    if (at < short.length && sameWord(short[at]!, word)) at++;
  }
  return at === short.length;
}

/** Equal, or one is the initial of the other. */
function sameWord(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Whether one of two names can be a shorter form of the other, spellings of one sound aside: "Zelenskiy" and "Volodymyr Zelenskyy". */
export function areOnePerson(name: string, other: string): boolean {
  const [a, b] = [nameWords(name).map(soundOf), nameWords(other).map(soundOf)];
  return isShortNameOf(a, b) || isShortNameOf(b, a);
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ""],
  [/kh|q|c(?![hei])|ck/g, "k"],
  [/ph/g, "f"],
  [/w|v/g, "v"],
  [/ou|oo/g, "u"],
  [/[iy]{1,3}$|[iy]j$/g, "i"],
  [/y|j/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** A word as it sounds, for names that are put into Latin letters in several ways. A name in other letters stays as it is. */
function soundOf(word: string): string {
  const sound = SOUNDS.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
  return sound.length < 2 ? word : sound;
}
