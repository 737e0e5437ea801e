/** Looks up the fingerprint of an article by its id. */
export type Fingerprints = (article: string) => readonly string[];

/**
 * Groups articles that are reprints of one text: those that share a key of their fingerprints, directly or through others. Returns
 * for each article the smallest id of its group. An article without fingerprint is its own source.
 */
export function groupSources(articles: Iterable<string>, fingerprints: Fingerprints): Map<string, string> {
  const parent = new Map<string, string>();
  const root = (article: string): string => {
    let current = article;
    while (parent.get(current) !== current) current = parent.get(current)!;
    parent.set(article, current);
    return current;
  };
  const owners = new Map<string, string>();
  for (const article of articles) {
    if (!parent.has(article)) parent.set(article, article);
    for (const key of fingerprints(article)) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, article);
      else join(root(owner), root(article), parent);
    }
  }
  return new Map([...parent.keys()].map((article) => [article, root(article)]));
}

function join(a: string, b: string, parent: Map<string, string>): void {
  if (a < b) parent.set(b, a);
  else parent.set(a, b);
}
