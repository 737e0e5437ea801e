import { isDotted, takesPeriod } from "./abbreviations.js";
import { cliticStart } from "./clitics.js";
import { isHyphenated, splitHyphens } from "./hyphens.js";

const DOMAIN =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|mil|int|info|io|co|uk|eu|ru|cn|de|fr|au|in|tv|me|doc|pdf|html?|xls|jpe?g|exe)$/i;
const FILE_OR_ADDRESS = /@|\.(?!-|$)/;
const CURRENCY = /^(?:US|U\.S|A|AU|C|CA|NZ|HK|S|SG|NT|R)$/;
const UNITS =
  /^(\p{Nd}[\p{Nd}.,:]*)([ap]\.?m|[AP]\.?M|[ckm]?m|k|km\/h|kph|mph|kg|mg|lbs?|ft|hrs?|min|sec|bn|mn|tn|trn|[KMGTkmgt][Bb]|[kMG]Hz|[kMGm]W|mln|million|billion|percent|years?|yrs?|days?|miles?)$/u;

/** Ends, within `word`, of the parts that full stops and slashes without a space between them hold together. */
function breaks(word: string): readonly string[] {
  if (!/[./]/.test(word)) return [word];
  if (/^[\p{Nd}./,:-]+$/u.test(word) || DOMAIN.test(word) || DOMAIN.test(word.slice(0, Math.max(0, word.indexOf("/")))))
    return [word];
  return word.split(/(\/)/).length === 3 && /^\p{L}\/\p{L}{1,2}$/u.test(word)
    ? [word]
    : word.split(/(\/)|(?<=\p{Ll}{3})(\.)(?=\p{Lu})/u).filter((part) => part);
}

function pieces(part: string): readonly string[] {
  const unit = UNITS.exec(part);
  if (unit !== null) return [unit[1]!, unit[2]!];
  if (isHyphenated(part) && (!FILE_OR_ADDRESS.test(part) || /\.[-\u2010\u2011]|[-\u2010\u2011]\p{L}/u.test(part))) {
    const cut = splitHyphens(part);
    if (cut.length > 1) return cut.flatMap(pieces);
  }
  const clitic = cliticStart(part);
  return clitic < part.length ? [part.slice(0, clitic), part.slice(clitic)] : [part];
}

/**
 * Cuts a word that {@link scan} found into tokens and says how much of what follows belongs to its last one: the period of an
 * abbreviation, or the sign of a currency ("US$").
 *
 * @param word the word
 * @param after what directly follows it in its chunk
 * @param next first character of the next chunk, `""` for none, `undefined` where it is not known
 */
export function cutWord(word: string, after: string, next: string | undefined): readonly string[] {
  const parts = breaks(word).flatMap(pieces);
  const last = parts.at(-1)!;
  if (after.startsWith("$") && CURRENCY.test(last)) return [...parts.slice(0, -1), `${last}$`];
  if (!after.startsWith(".") || after.startsWith("..")) return parts;
  const continued = after.length > 1 ? after[1] : next;
  const whole = isDotted(last) || takesPeriod(last, continued);
  return whole ? [...parts.slice(0, -1), `${last}.`] : parts;
}
