const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DATE = `(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?))`;
const AGENCY =
  "\\((?:Reuters|Xinhua|Kyodo|Yonhap|Interfax|Bloomberg|The Canadian Press|Thomson Reuters[^)]{0,20}|dpa|Tass|[A-Z]{2,8}(?:[/ -][A-Za-z]{2,12}){0,2})\\)";
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{2,20}(?: \\p{Lu}[\\p{Lu}.'’-]{1,20}){0,3}";
const NAME = "\\p{Lu}[\\p{L}.'’-]{1,25}(?: (?:\\p{Lu}[\\p{L}.'’-]{1,25}|de|of|el|la|al)){0,4}";
const REGION = `(?:, (?!${MONTH} )${NAME}){0,2}`;
const DASH = "(?:\\s*(?:—|–|--)\\s*|\\s+-\\s+)";
const BEGINS = "(?=[\\p{Lu}\\p{N}\"“‘'$])";

const FORMS = [
  `${CAPITALS}(?:/${CAPITALS})?${REGION}(?:,? ${DATE})?,?(?: (?:${AGENCY}|\\([^()]{2,40}\\)))?${DASH}`,
  `${NAME}${REGION},? ${DATE},?(?: ${AGENCY})?${DASH}`,
  `${NAME}${REGION} ${AGENCY}${DASH}`,
  `${AGENCY}${DASH}`,
].map((form) => new RegExp(`^(?:${form})${BEGINS}`, "u"));
const BEFORE_COLON = new RegExp(`^(?=[\\p{Lu} ]{5})${CAPITALS}${REGION}(?: ${AGENCY})?: ${BEGINS}`, "u");
/** Capitals that are no places. */
const LABELS =
  /^(?:NATO|UNESCO|UNICEF|OPEC|ASEAN|BREAKING|BRICS|UPDATED?|LIVE|OPINION|EXCLUSIVE|ANALYSIS|WATCH|LISTEN|READ|CORRECTION|VIDEO|PHOTOS?|NOTE|EDITORIAL|EXPLAINER|INTERVIEW|FACTBOX|ALERT|URGENT|COVID|WARNING|SUMMARY|BACKGROUND|KEY|TOP|NEWS|Q)\b/;

/**
 * Length of the dateline at the beginning of a paragraph, its dash included: "SEOUL, Nov. 9 (Reuters) — ", "Beijing, March 3
 * (Xinhua) --"; 0 where there is none. A place in capitals needs nothing else, one in lower case a date or an agency.
 *
 * @param opening whether the paragraph opens the article: only there a place may end with a colon
 */
export function datelineLength(paragraph: string, opening: boolean): number {
  const head = paragraph.slice(0, 160);
  if (LABELS.test(head)) return 0;
  for (const form of opening ? [...FORMS, BEFORE_COLON] : FORMS) {
    const found = form.exec(head)?.[0].trimEnd();
    if (found !== undefined && found.length < paragraph.length) return found.length;
  }
  return 0;
}
