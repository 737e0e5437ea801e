/** Words written as one that UD takes for two, by where the second begins. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["gimme", 3],
  ["lemme", 3],
  ["dont", 2],
  ["doesnt", 4],
  ["didnt", 3],
  ["isnt", 2],
  ["wasnt", 3],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
  ["havent", 4],
  ["hasnt", 3],
]);
const NEGATION = /[^'’ʼ]n['’ʼ]t$/i;
const CLITIC = /['’ʼ](?:s|re|ve|ll|d|m)$/i;
const DECADE = /^\d*0['’ʼ]s$/;

/**
 * Where the clitic of a word begins, as UD English splits it ("Blinken|’s", "do|n't", "can|not"); the length of the word where it has none.
 * A decade ("80's") is one word.
 */
export function cliticStart(word: string): number {
  const last = word.charCodeAt(word.length - 1);
  if (last < 128 && !"srelvdmtaouSRELVDMT".includes(word[word.length - 1]!)) return word.length;
  const fused = word.length < 9 ? FUSED.get(word.toLowerCase()) : undefined;
  if (fused !== undefined) return fused;
  if (!/['’ʼ]/.test(word.slice(-4))) return word.length;
  if (NEGATION.test(word.slice(-5))) return word.length - 3;
  const clitic = CLITIC.exec(word.slice(-3));
  return clitic === null || clitic[0].length === word.length || DECADE.test(word)
    ? word.length
    : word.length - clitic[0].length;
}
