/** What the rules know of the language: base forms of verbs, nouns and adjectives, asked for lower-cased. */
export type KnownBase = (base: string) => boolean;

const DOUBLED = /([bdgklmnprtvz])\1$/;
const VOWEL = /[aeiouy]/;

/**
 * Lemma of a regular form by its Penn Treebank tag. Among the possible bases ("making" ← "mak", "make") it takes one that is
 * known, else the likelier by spelling. After Minnen, Carroll and Pearce (2001).
 */
export function lemmaByRule(lower: string, xpos: string, known: KnownBase): string {
  switch (xpos) {
    case "NNS":
      return plural(lower, known);
    case "VBZ":
      return plural(lower, known);
    case "VBG":
      return lower.endsWith("ing") ? restore(lower.slice(0, -3), known) : lower;
    case "VBD":
    case "VBN":
      return past(lower, known);
    case "JJR":
    case "RBR":
      return comparison(lower, "r", known);
    case "JJS":
    case "RBS":
      return comparison(lower, "st", known);
    default:
      return lower;
  }
}

function plural(lower: string, known: KnownBase): string {
  if (!lower.endsWith("s") || lower.endsWith("ss") || lower.length < 3) return lower;
  if (lower.endsWith("ies") && lower.length > 4) return choose([`${lower.slice(0, -3)}y`, lower.slice(0, -1)], known);
  if (/(?:s|x|z|ch|sh|o)es$/.test(lower)) {
    const short = [lower.slice(0, -2), lower.slice(0, -1)];
    return choose(
      /[^aeiou]ses$|[aeiou]ses$|[aeiouy]zes$|ches$/.test(lower)
        ? short[0]!.endsWith("ch")
          ? short
          : short.reverse()
        : short,
      known,
    );
  }
  if (lower.endsWith("ves"))
    return choose([lower.slice(0, -1), `${lower.slice(0, -3)}f`, `${lower.slice(0, -3)}fe`], known);
  return lower.slice(0, -1);
}

function past(lower: string, known: KnownBase): string {
  if (!lower.endsWith("ed") || lower.length < 4) return lower;
  if (lower.endsWith("ied")) return choose([`${lower.slice(0, -3)}y`, lower.slice(0, -1)], known);
  return restore(lower.slice(0, -2), known);
}

function comparison(lower: string, ending: string, known: KnownBase): string {
  const tail = `e${ending}`;
  if (!lower.endsWith(tail) || lower.length < tail.length + 2) return lower;
  if (lower.endsWith(`i${tail}`)) return choose([`${lower.slice(0, -tail.length - 1)}y`], known);
  return restore(lower.slice(0, -tail.length), known);
}

/** The base behind a stem that lost its ending: with or without "e", with one of two equal consonants. */
function restore(stem: string, known: KnownBase): string {
  if (!VOWEL.test(stem)) return `${stem}e`;
  const bases = [stem, `${stem}e`];
  if (DOUBLED.test(stem)) bases.unshift(stem.slice(0, -1));
  const found = bases.filter(known);
  if (found.length === 1) return found[0]!;
  if (DOUBLED.test(stem)) return found.includes(stem) || /(?:ll|ss|zz|ff)$/.test(stem) ? stem : stem.slice(0, -1);
  return wantsE(stem) ? `${stem}e` : stem;
}

/** Whether verbs and adjectives that end so are written with a silent "e". */
function wantsE(stem: string): boolean {
  if (
    /(?:at|iz|is|ys|ag|uc|ic|rc|nc|lg|dg|ng|rg|iv|[aeo]lv|rv|u|bl|[dgtkpf]l|[ao]us|ens|[aeiou]rs|as|os)$/.test(stem)
  ) {
    return !/(?:[aeo]at|[^n]ing|ong|ang)$/.test(stem);
  }
  return (
    /^[^aeiou]*[aeiouy][^aeiouywxy]$/.test(stem) ||
    /[^aeiou](?:ut|ur|ir|in|id|ok|od|ud|ak|ap|im|om|as|os|us)$/.test(stem)
  );
}

function choose(bases: readonly string[], known: KnownBase): string {
  return bases.find(known) ?? bases[0]!;
}
