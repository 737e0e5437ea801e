import { slug } from "../document/id.js";
import { type Equivalent, equivalentKey } from "./tables/equivalents.js";
import type { PortfolioForm } from "./tables/portfolios.js";
import type { QualifierForm } from "./tables/qualifiers.js";
import type { RoleForm } from "./tables/roles.js";

/** A kind of office: role and portfolio in canonical words, without jurisdiction. */
export interface OfficeKind {
  readonly role: string;
  readonly portfolio?: string;
}

/** An office as one country or organization calls it. */
export interface CanonicalOffice extends OfficeKind {
  /** `Foreign Minister`, `Secretary of State`. */
  readonly name: string;
  /** Part of the office's id: `foreign-minister`. */
  readonly slug: string;
}

const COUNTRY = /^[A-Z]{3}$/;

/** Gives every office its canonical name. `scope` is a country's ISO 3166 alpha-3 code or the slug of an organization's id. */
export type OfficeNamer = (office: OfficeKind, scope?: string) => CanonicalOffice;

/** Makes the namer from the tables. */
export function officeNamer(
  roles: readonly RoleForm[],
  portfolios: readonly PortfolioForm[],
  qualifiers: readonly QualifierForm[],
  equivalents: ReadonlyMap<string, Equivalent>,
): OfficeNamer {
  const shorts = new Map(portfolios.map(({ portfolio, short }) => [portfolio, short]));
  const behind = new Set(roles.filter(({ takes }) => takes === "after").map(({ role }) => role));
  const ranks = [...new Set(qualifiers.flatMap(({ rank }) => (rank === undefined ? [] : [rank])))].sort(
    (a, b) => b.length - a.length,
  );

  function fill(name: string, portfolio: string | undefined): string {
    if (portfolio === undefined) return name;
    return name.replace("{portfolio}", portfolio).replace("{short}", shorts.get(portfolio) ?? portfolio);
  }

  function plain({ role, portfolio }: OfficeKind): string {
    if (portfolio === undefined) return role;
    return behind.has(role) ? `${role} for ${portfolio}` : fill(`{short} ${role}`, portfolio);
  }

  return function canonical(office: OfficeKind, scope?: string): CanonicalOffice {
    const { role, portfolio } = office;
    const made = (kind: OfficeKind, name: string): CanonicalOffice => ({
      role: kind.role,
      ...(kind.portfolio === undefined ? {} : { portfolio: kind.portfolio }),
      name,
      slug: slug(name),
    });
    if (scope !== undefined) {
      const found =
        equivalents.get(equivalentKey(scope, role, portfolio ?? "")) ??
        (portfolio === undefined ? undefined : equivalents.get(equivalentKey(scope, role, "*")));
      if (found !== undefined) {
        const about = found.portfolio === "" ? portfolio : found.portfolio === "-" ? undefined : found.portfolio;
        const kind = {
          role: found.role === "" ? role : found.role,
          ...(about === undefined ? {} : { portfolio: about }),
        };
        return made(kind, fill(found.name, about));
      }
    }
    const rank = ranks.find((word) => role.startsWith(`${word} `));
    if (rank !== undefined && !behind.has(role)) {
      const superior = { ...office, role: role.slice(rank.length + 1) };
      const base = canonical(superior, scope);
      return made({ ...base, role: `${rank} ${base.role}` }, `${rank} ${base.name}`);
    }
    if (role === "Secretary" && portfolio !== undefined && COUNTRY.test(scope ?? "")) {
      const minister = { role: "Minister", portfolio };
      return made(minister, plain(minister));
    }
    return made(office, plain(office));
  };
}
