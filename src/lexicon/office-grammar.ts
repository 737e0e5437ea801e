import type { PortfolioForm } from "./tables/portfolios.js";
import type { OfficeQualifier, QualifierForm } from "./tables/qualifiers.js";
import type { OfficeClass, RoleForm } from "./tables/roles.js";
import { Trie } from "./trie.js";

/** Words that name an office, without its jurisdiction. */
export interface OfficeMatch {
  /** In tokens. */
  readonly length: number;
  /** Canonical role, with its rank: `Minister`, `Deputy Minister`, `Secretary of State`. */
  readonly role: string;
  /** Canonical portfolio: `Foreign Affairs`; several are joined by "and". */
  readonly portfolio?: string;
  readonly class: OfficeClass;
  readonly gender?: "female" | "male";
  readonly plural: boolean;
  /** `deputy` or `vice`, if the words say so. */
  readonly qualifiers: readonly OfficeQualifier[];
  /** Whether every state has such an office. */
  readonly national: boolean;
  /** Whether the words often mean something else ("head"). */
  readonly ambiguous: boolean;
  /** Whether a user's own table has the role. */
  readonly given?: true;
}

/** The words of roles, portfolios and qualifiers. */
export interface OfficeWords {
  readonly roles: Trie<RoleForm & { readonly isPlural: boolean }>;
  readonly portfolios: Trie<PortfolioForm>;
  readonly ranks: Trie<QualifierForm>;
  readonly before: Trie<QualifierForm>;
  readonly after: Trie<QualifierForm>;
}

/** Makes the words ready for matching. */
export function officeWords(
  roleForms: readonly RoleForm[],
  portfolioForms: readonly PortfolioForm[],
  qualifierForms: readonly QualifierForm[],
): OfficeWords {
  const roles: OfficeWords["roles"] = new Trie();
  const portfolios: OfficeWords["portfolios"] = new Trie();
  const tries = {
    rank: new Trie<QualifierForm>(),
    before: new Trie<QualifierForm>(),
    after: new Trie<QualifierForm>(),
  };
  for (const form of roleForms) {
    if (form.form !== form.plural) roles.add(form.form, { ...form, isPlural: false });
    roles.add(form.plural, { ...form, isPlural: true });
  }
  for (const form of portfolioForms) portfolios.add(form.form, form);
  for (const form of qualifierForms) tries[form.position].add(form.form, form);
  return { roles, portfolios, ranks: tries.rank, before: tries.before, after: tries.after };
}

/**
 * The offices whose words begin at a token, the longest first, one for each length: `[rank] [portfolio] role [of portfolio]`. So
 * "deputy" begins "deputy defense minister", and "defense" begins "defense minister".
 */
export function matchOffices(words: OfficeWords, tokens: readonly string[], index: number): readonly OfficeMatch[] {
  const bare = rolesAt(words, tokens, index);
  const ranks = words.ranks.matchAt(tokens, index);
  if (bare.length === 0 && ranks.length === 0) return bare;
  const found = new Map<number, OfficeMatch>();
  for (const match of bare) if (!found.has(match.length)) found.set(match.length, match);
  for (const { length: before, value } of ranks) {
    const at = skipHyphen(tokens, index + before);
    for (const match of rolesAt(words, tokens, at)) {
      const length = at - index + match.length;
      if (!found.has(length)) found.set(length, { ...ranked(match, value), length });
    }
  }
  return [...found.values()].sort((a, b) => b.length - a.length);
}

function ranked(match: OfficeMatch, { rank, qualifier, form }: QualifierForm): OfficeMatch {
  const own = form === "vice" ? "vice" : qualifier;
  const role = `${rank} ${match.role}`;
  return own === undefined
    ? { ...match, role }
    : { ...match, role, class: "deputy", qualifiers: [own, ...match.qualifiers] };
}

function rolesAt(words: OfficeWords, tokens: readonly string[], at: number): readonly OfficeMatch[] {
  const found: OfficeMatch[] = [];
  for (const { length, value } of words.roles.matchAt(tokens, at)) {
    const bare = toMatch(value, length, value.portfolio);
    if (value.takes === "after" || value.takes === "both") {
      for (const about of behindRole(words, tokens, at + length)) {
        found.push(toMatch(value, length + about.length, about.portfolio));
      }
    }
    found.push(bare);
  }
  for (const about of portfoliosAt(words, tokens, at)) {
    const next = skipHyphen(tokens, at + about.length);
    for (const { length, value } of words.roles.matchAt(tokens, next)) {
      if (value.takes !== "before" && value.takes !== "both") continue;
      found.push(toMatch(value, next - at + length, about.portfolio));
    }
  }
  return found;
}

function toMatch(form: RoleForm & { isPlural: boolean }, length: number, portfolio: string | undefined): OfficeMatch {
  const { role, national, ambiguous, gender } = form;
  const isMinister = portfolio !== undefined && form.class === "minister";
  return {
    length,
    role,
    class: form.class,
    plural: form.isPlural,
    qualifiers: /^(?:First )?(?:Deputy|Assistant) /.test(role) ? ["deputy"] : role.startsWith("Vice ") ? ["vice"] : [],
    national: national || isMinister,
    ambiguous,
    ...(portfolio === undefined ? {} : { portfolio }),
    ...(gender === undefined ? {} : { gender }),
    ...(form.given === true ? { given: true } : {}),
  };
}

interface Portfolio {
  readonly length: number;
  readonly portfolio: string;
}

const JOINERS = new Set(["and", "&", ",", "/"]);

/** "defense", "foreign and defense", "trade, industry and energy"; the longest first. */
function portfoliosAt(words: OfficeWords, tokens: readonly string[], at: number, depth = 0): readonly Portfolio[] {
  const found: Portfolio[] = [];
  for (const { length, value } of words.portfolios.matchAt(tokens, at)) {
    let next = at + length;
    if (depth < 3 && JOINERS.has(tokens[next] ?? "")) {
      if (tokens[next] === "," && tokens[next + 1] === "and") next++;
      const skip = next + 1 - at;
      for (const rest of portfoliosAt(words, tokens, next + 1, depth + 1)) {
        found.push({ length: skip + rest.length, portfolio: joined(value.portfolio, rest.portfolio) });
      }
    }
    found.push({ length, portfolio: value.portfolio });
  }
  return found;
}

function joined(first: string, rest: string): string {
  return first === rest ? first : `${first} and ${rest}`;
}

/** "of foreign affairs", "for the environment", and titles not in the tables, such as "of Pacific Island Affairs". */
function behindRole(words: OfficeWords, tokens: readonly string[], at: number): readonly Portfolio[] {
  const [preposition, second, third] = tokens.slice(at, at + 3).map((token) => token.toLowerCase());
  const inCharge = preposition === "in" && second === "charge" && third === "of";
  if (!inCharge && preposition !== "of" && preposition !== "for") return [];
  const start = inCharge ? at + 3 : at + 1;
  const begins = tokens[start]?.toLowerCase() === "the" ? [start, start + 1] : [start];
  const found = begins.flatMap((from) =>
    portfoliosAt(words, tokens, from).map(({ length, portfolio }) => ({ length: from + length - at, portfolio })),
  );
  if (found.length > 0) return found.sort((a, b) => b.length - a.length);
  const unlisted = unlistedPortfolio(tokens, begins.at(-1)!);
  return unlisted === undefined ? [] : [{ ...unlisted, length: begins.at(-1)! + unlisted.length - at }];
}

const ENDS =
  /^(?:Affairs|Development|Policy|Resources|Services|Relations|Safety|Planning|Programmes|Programs|Industries)$/;

function unlistedPortfolio(tokens: readonly string[], start: number): Portfolio | undefined {
  for (let at = start; at < start + 6 && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!/^\p{Lu}/u.test(token) && !(at > start && (JOINERS.has(token) || token === "of"))) return undefined;
    if (ENDS.test(token)) return { length: at - start + 1, portfolio: tokens.slice(start, at + 1).join(" ") };
  }
  return undefined;
}

function skipHyphen(tokens: readonly string[], at: number): number {
  return /^[-\u2010\u2011\u2013]$/.test(tokens[at] ?? "") ? at + 1 : at;
}
