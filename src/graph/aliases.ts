import { isLocal } from "./describe.js";
import type { ArticleRecord } from "./record.js";

/** Who held an office according to an article: the evidence on which a partial name is recognized. */
interface Holding {
  readonly person: string;
  readonly article: string;
  readonly office: string;
  readonly year: number | undefined;
}

/** How many years two articles may lie apart and still speak of the same holder of an office. */
const YEARS = 1;

/**
 * Recognizes people known by a partial name in one article (`person:?blinken@a1`) as people known by their full name elsewhere.
 * Evidence: both hold the same office, in articles at most a year apart, and nobody else whose name ends so does. Without that
 * they stay apart. The answer depends on the set of records, not on their order.
 */
export class AliasIndex {
  readonly #partial = new Map<string, Holding[]>();
  readonly #full = new Map<string, Holding[]>();
  readonly #aliases = new Map<string, string>();
  readonly #articles = new Map<string, string>();
  readonly #dirty = new Set<string>();

  /** Partial id → full id. */
  get aliases(): ReadonlyMap<string, string> {
    return this.#aliases;
  }

  /** Has every name decided again at the next {@link AliasIndex.refresh}. */
  reconsider(): void {
    for (const key of this.#partial.keys()) this.#dirty.add(key);
  }

  /** Takes in what a record says of office holders. */
  add(record: ArticleRecord): void {
    for (const [key, list, holding] of this.#holdings(record)) {
      const holdings = list.get(key);
      if (holdings === undefined) list.set(key, [holding]);
      else holdings.push(holding);
      this.#dirty.add(key);
      if (list === this.#partial) this.#articles.set(holding.person, record.id);
    }
  }

  /** Forgets a record taken in before. */
  remove(record: ArticleRecord): void {
    for (const [key, list] of this.#holdings(record)) {
      const rest = (list.get(key) ?? []).filter((holding) => holding.article !== record.id);
      if (rest.length > 0) list.set(key, rest);
      else list.delete(key);
      this.#dirty.add(key);
    }
    for (const { id } of record.entities) if (isLocal(id)) this.#aliases.delete(id);
  }

  /**
   * Decides again about the names that changed since the last call. Returns what is to be changed: the articles concerned, and a
   * function that makes the change, so that their old contribution can be taken back first.
   *
   * @param apart ids that are not to be recognized
   */
  refresh(apart: ReadonlySet<string>): { readonly articles: ReadonlySet<string>; readonly apply: () => void } {
    const articles = new Set<string>();
    const changes: [string, string | undefined][] = [];
    for (const key of this.#dirty) {
      const locals = this.#partial.get(key) ?? [];
      for (const person of new Set(locals.map((holding) => holding.person))) {
        const own = locals.filter((holding) => holding.person === person);
        const full = apart.has(person) ? undefined : recognized(own, this.#full.get(key) ?? []);
        if (full === this.#aliases.get(person)) continue;
        changes.push([person, full]);
        articles.add(this.#articles.get(person)!);
      }
    }
    this.#dirty.clear();
    const apply = () => {
      for (const [person, full] of changes) {
        if (full === undefined) this.#aliases.delete(person);
        else this.#aliases.set(person, full);
      }
    };
    return { articles, apply };
  }

  #holdings(record: ArticleRecord): [key: string, list: Map<string, Holding[]>, holding: Holding][] {
    const year = record.published === undefined ? undefined : Number(record.published.slice(0, 4));
    return record.relations.flatMap(({ type, subject, object }) => {
      if (type !== "holdsOffice" || !subject.startsWith("person:")) return [];
      const holding = { person: subject, article: record.id, office: object, year };
      const list = isLocal(subject) ? this.#partial : this.#full;
      return [[lastName(subject), list, holding] as [string, Map<string, Holding[]>, Holding]];
    });
  }
}

/** The last word of a person's id: `blinken` of `person:antony-blinken` and of `person:?blinken@a1`. */
function lastName(id: string): string {
  const [name = ""] = id.replace(/^person:\??/, "").split("@", 1);
  return name.slice(name.lastIndexOf("-") + 1);
}

function recognized(locals: readonly Holding[], fulls: readonly Holding[]): string | undefined {
  const found = new Set<string>();
  for (const local of locals)
    for (const full of fulls) if (full.office === local.office && near(full.year, local.year)) found.add(full.person);
  return found.size === 1 ? [...found][0] : undefined;
}

function near(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) <= YEARS;
}
