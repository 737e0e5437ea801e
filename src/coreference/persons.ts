import type { MentionDraft, MentionedDocument } from "../document/stages.js";
import { kinNames } from "./kin.js";
import { isShortNameOf, nameSuffix, nameWords } from "./person-names.js";

/** Mentions of one person by name, as indices into the document's mentions, ascending. */
export interface PersonCluster {
  /** The fullest name in the article. */
  readonly name: string;
  readonly words: readonly string[];
  readonly gender?: "female" | "male" | "neuter";
  readonly mentions: readonly number[];
}

interface OpenCluster {
  name: string;
  words: readonly string[];
  gender: MentionDraft["gender"];
  readonly suffix: string | undefined;
  readonly mentions: number[];
  /** Where the person comes in as somebody's kin: index of that mention. */
  readonly kinAt: number | undefined;
}

/**
 * Groups the person names of an article. Longer names open clusters first, so that a surname joins the full name wherever it
 * stands, but not that of somebody's kin who comes in later; a name that fits several people joins the one named last before it whose
 * gender does not conflict.
 */
export function clusterPersons(
  document: MentionedDocument,
  canonical: (name: string) => string,
): readonly PersonCluster[] {
  const names = document.mentions.flatMap((mention, index) =>
    mention.type === "person" && mention.form === "name"
      ? [{ mention, index, words: nameWords(canonical(mention.text)) }]
      : [],
  );
  const kin = kinNames(document);
  const clusters: OpenCluster[] = [];
  const byWord = new Map<string, OpenCluster[]>();
  for (const { mention, index, words } of [...names].sort(
    (a, b) => b.words.length - a.words.length || a.index - b.index,
  )) {
    const suffix = nameSuffix(mention.text);
    const candidates = (byWord.get(words.at(-1) ?? "") ?? []).concat(byWord.get(words[0] ?? "") ?? []);
    const fitting = [...new Set(candidates)].filter(
      (cluster) =>
        isShortNameOf(words, cluster.words) &&
        agree(cluster.gender, mention.gender) &&
        agree(cluster.suffix, suffix) &&
        !(words.length === 1 && cluster.kinAt !== undefined && index < cluster.kinAt),
    );
    const home = pick(fitting, words, index);
    if (home !== undefined) {
      home.mentions.push(index);
      home.gender ??= mention.gender;
      continue;
    }
    const opened: OpenCluster = {
      name: canonical(mention.text),
      words,
      gender: mention.gender,
      suffix,
      mentions: [index],
      kinAt: kin.has(index) ? index : undefined,
    };
    clusters.push(opened);
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), opened]);
  }
  return clusters.map(({ gender, mentions, name, words }) => ({
    name,
    words,
    ...(gender === undefined ? {} : { gender }),
    mentions: mentions.sort((a, b) => a - b),
  }));
}

function agree<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/**
 * Among several people, those whose family name it is come before those whose given name it is, and these before their kin; then the one
 * named last before.
 */
function pick(fitting: readonly OpenCluster[], words: readonly string[], index: number): OpenCluster | undefined {
  if (fitting.length < 2) return fitting[0];
  const surname = fitting.filter((cluster) => cluster.words.at(-1) === words.at(-1));
  const own = surname.filter(({ kinAt }) => kinAt === undefined);
  const pool = own.length > 0 ? own : surname.length > 0 ? surname : fitting;
  const distance = (cluster: OpenCluster) =>
    Math.min(...cluster.mentions.map((mention) => (mention < index ? index - mention : (mention - index) * 10)));
  return pool.reduce((best, cluster) => (distance(cluster) < distance(best) ? cluster : best));
}
