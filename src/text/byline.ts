const NAME = "\\p{Lu}[\\p{L}'’-]*\\.?(?: (?:\\p{Lu}[\\p{L}'’-]*\\.?|de|van|von|der|al|el|bin|la|da|dos)){1,4}";
const NAMES = `${NAME}(?:(?:,| and|, and| &) ${NAME}){0,4}`;
const AGENCY =
  "(?:Reuters|AP|AFP|UPI|CNN|BBC(?: News)?|NPR|VOA(?: News)?|Xinhua|Bloomberg(?: News)?|(?:The )?Associated Press|Agence France-Presse|Voice of America)";
const OUTLET = `(?:${AGENCY}|[\\p{L} ]{0,30}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|[Ss]taff|Times|Post|News|Herald|Tribune|Journal|Press|Agency|Guardian|Mirror|Monitor)[\\p{L} ]{0,20})`;
const DAYS =
  /^By (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d)/;

const OPENING = [
  new RegExp(
    `^(?:[Ss]tory |[Rr]eport |[Ww]ritten |[Pp]osted )?(?:By|BY|by):? ${NAMES}(?:(?:,| \\||;| -| –| —| in| for) [^.!?]{1,80})?$`,
    "u",
  ),
  new RegExp(`^${NAMES}(?:,| \\||;| -| –| —| for) ${OUTLET}$`, "u"),
  new RegExp(`^(?:From )?${AGENCY}$`, "u"),
];
const CLOSING = [
  /^[([]?(?:(?:additional|further) )?(?:reporting|writing|editing|compiled|translated|edited|written) by \p{Lu}[^\n]{2,300}$/iu,
  new RegExp(
    `^[([—–-]*\\s?${NAMES}[^.!?]{0,120} contributed (?:to this (?:report|story|article)|reporting|from [^.]{2,40})\\.?[)\\]]?$`,
    "u",
  ),
];

/**
 * Whether a paragraph says who wrote the article: "By Jane Roe", "Jane Roe, Reuters" before the article's body, "Reporting by Jane
 * Roe; editing by John Doe" anywhere.
 *
 * @param opening whether the body of the article has not begun
 */
export function isByline(paragraph: string, opening: boolean): boolean {
  if (paragraph.length > 320) return false;
  if (CLOSING.some((pattern) => pattern.test(paragraph))) return true;
  return (
    opening && paragraph.length <= 140 && !DAYS.test(paragraph) && OPENING.some((pattern) => pattern.test(paragraph))
  );
}
