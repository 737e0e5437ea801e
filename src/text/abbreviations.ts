const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Titles before a name, without their period: a sentence never ends with one. */
const TITLES = words(
  "Mr Mrs Ms Mx Dr Prof Rev Hon Fr Msgr St Ste Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Brig Cmd Comdr Sen Sens Rep Reps Gov Govs Pres Amb Sec Supt Det Insp Atty Mme Mlle Messrs Ft Mt",
);

/** Abbreviations written with a capital, without their period; a sentence may end with one. */
const CAPITALIZED = words(
  "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Jr Sr Esq Inc Corp Co Cos Ltd Bros Dept Univ Assn Natl Intl Ave Blvd Rd Hwy Sq Calif Fla Ariz Colo Conn Ga Ill Ind Kan Ky La Md Mass Mich Minn Mo Mont Neb Nev Okla Pa Penn Tenn Tex Va Vt Wis Wyo Ala Ark Del Ore Ont Que Pty Plc PhD Vol Nos Attn Ed Eds",
);

/** Abbreviations in lower case, without their period. */
const LOWER_CASE = words("etc vs eg ie cf al approx est inc corp viz vol nos pp lb lbs dept mr mrs ms dr prof");

/** Abbreviations that are also words: they count only where a number follows ("No. 10"). */
const BEFORE_NUMBERS = words("No no Art Sat Sun Fig fig pp p c ca b d");

/** Abbreviations that introduce what follows, with their period: a sentence never ends with one. */
export const INTRODUCERS = words(
  "e.g. i.e. eg. ie. cf. vs. viz. c. ca. b. d. No. no. Nos. nos. pp. p. Fig. fig. Art. approx. est.",
);

/** Initials and short forms written with inner periods: "U.S", "a.m", "Ph.D". */
const DOTTED = /^(?:\p{L}\.)+\p{L}$|^(?:Ph|M|B|D|LL|Ed)\.(?:D|Sc|A|Phil|B|M)$/u;

/** Whether a word without its period is a title before a name, as in "Gen. Smith" or "GEN. SMITH". */
export function isTitle(word: string): boolean {
  if (TITLES.has(word)) return true;
  return word.length > 1 && word === word.toUpperCase() && TITLES.has(word[0]! + word.slice(1).toLowerCase());
}

/** Whether `word` has periods inside as initials do, such as "U.S" or "Ph.D": its last period belongs to it. */
export function isDotted(word: string): boolean {
  return word.length < 16 && word.includes(".") && DOTTED.test(word);
}

/**
 * Whether the period behind `word` belongs to it.
 *
 * @param word what stands before the period
 * @param next the first character of the next word, `""` at the end of the paragraph, `undefined` where it is not known
 */
export function takesPeriod(word: string, next: string | undefined): boolean {
  if (isDotted(word) || isTitle(word) || CAPITALIZED.has(word) || LOWER_CASE.has(word)) return true;
  if (BEFORE_NUMBERS.has(word)) return next === undefined || /^[\p{N}$#]/u.test(next);
  if (/^\p{Lu}$/u.test(word)) return next === undefined || (word !== "I" && next !== "");
  return false;
}
