const skipped = new Set(["of", "the", "for", "and", "in", "on", "de", "la", "du", "des", "to"]);

/** Whether a word can be an acronym: two to seven capitals, perhaps with full stops. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,7}s?$/u.test(name);
}

/** The letters an organization's name may be shortened to: its initials with and without the small words. */
export function acronymsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const initials = (list: readonly string[]) => list.map((word) => word[0]!.toUpperCase()).join("");
  const full = initials(words);
  const capitals = initials(words.filter((word) => !skipped.has(word.toLowerCase())));
  return full === capitals ? [full] : [full, capitals];
}
