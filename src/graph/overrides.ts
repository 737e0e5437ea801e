/** A correction by the user, kept with the graph: it holds for articles added later too. Ids are node ids of entities. */
export type Override =
  /** Both are the same; the node keeps the id `into`. */
  | { readonly kind: "merge"; readonly id: string; readonly into: string }
  /** In these articles `id` is somebody else, who gets the id `into`. */
  | { readonly kind: "split"; readonly id: string; readonly articles: readonly string[]; readonly into: string }
  | { readonly kind: "rename"; readonly id: string; readonly name: string }
  /** This partial name (`person:?blinken@a1`) is not to be recognized as somebody's full name. */
  | { readonly kind: "apart"; readonly id: string };

/** Answers which node an entity of an article belongs to. */
export type Resolver = (article: string, entity: string) => string;

/** All overrides of several graphs, each once, sorted: the same set for any order of the lists. */
export function unionOverrides(...lists: readonly (readonly Override[])[]): Override[] {
  const byText = new Map(lists.flat().map((override) => [JSON.stringify(normal(override)), normal(override)]));
  return [...byText.keys()].sort().map((text) => byText.get(text)!);
}

function normal(override: Override): Override {
  switch (override.kind) {
    case "merge":
      return { kind: "merge", id: override.id, into: override.into };
    case "split":
      return {
        kind: "split",
        id: override.id,
        articles: [...new Set(override.articles)].sort(),
        into: override.into,
      };
    case "rename":
      return { kind: "rename", id: override.id, name: override.name };
    case "apart":
      return { kind: "apart", id: override.id };
  }
}

/**
 * Makes the resolver of a set of overrides: splits first, then `aliases` (partial names recognized as full ones), then merges. Where
 * merges contradict each other or run in a circle, all their ids become one node, with the smallest id that is merged into and
 * not away, or else the smallest.
 */
export function resolver(overrides: readonly Override[], aliases: ReadonlyMap<string, string>): Resolver {
  const splits = new Map<string, string>();
  for (const override of overrides)
    if (override.kind === "split")
      for (const article of override.articles) splits.set(`${article}\u0000${override.id}`, override.into);
  const merged = mergeRoots(overrides);
  return (article, entity) => {
    const split = splits.size === 0 ? entity : (splits.get(`${article}\u0000${entity}`) ?? entity);
    const whole = aliases.get(split) ?? split;
    return merged.get(whole) ?? whole;
  };
}

function mergeRoots(overrides: readonly Override[]): Map<string, string> {
  const groups = new Map<string, Set<string>>();
  const away = new Set<string>();
  for (const override of overrides) {
    if (override.kind !== "merge") continue;
    away.add(override.id);
    const joined = new Set([
      ...(groups.get(override.id) ?? [override.id]),
      ...(groups.get(override.into) ?? [override.into]),
    ]);
    for (const id of joined) groups.set(id, joined);
  }
  const roots = new Map<string, string>();
  for (const [id, group] of groups) {
    const sorted = [...group].sort();
    roots.set(id, sorted.find((member) => !away.has(member)) ?? sorted[0]!);
  }
  return roots;
}

/** The names given by `rename`, by node id; of two names for one node, the later in code unit order. */
export function renames(overrides: readonly Override[]): Map<string, string> {
  return new Map(overrides.flatMap((item) => (item.kind === "rename" ? [[item.id, item.name] as const] : [])));
}
