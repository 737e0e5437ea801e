import { type DwieArticle, readDwie } from "../../../models/training/corpora/dwie.js";
import type { Report } from "../../../src/document/report.js";
import type { Span } from "../../../src/document/span.js";
import { alignEntities, type KeyedSpan } from "../align.js";
import { type Context, type EvaluationSet, percent, type Row } from "../context.js";
import { dwieFacts, goldFacts, OFFICE_FACTS } from "../dwie-facts.js";
import { countFalseTies, relatedPairs } from "../dwie-pairs.js";
import { dwieText } from "../dwie-text.js";
import { reportNames } from "../names.js";
import { conllAverage } from "../score/coreference.js";
import type { Counts } from "../score/counts.js";
import { countValues, type SpanUnit, spanErrors, spanRows, type TypedSpan } from "../score/spans.js";

/** Deutsche Welle articles: mentions, entity clusters, relations. Measured only, never trained on. */
export const dwieSet: EvaluationSet = { name: "dwie", measure };

interface ReadArticle {
  readonly article: DwieArticle;
  readonly text: string;
  /** Mentions with the index of their cluster; clusters of a country and its nationality word are one. */
  readonly gold: readonly (KeyedSpan & { readonly type: string })[];
  readonly merged: ReadonlyMap<number, number>;
  readonly report: Report;
}

const CLASSES = ["person", "organization", "location", "role"];

function measure(context: Context) {
  const units = readDwie(context.file("dwie/dev.json"))
    .slice(0, context.limit)
    .map((article) => readArticle(article, context));
  return [mentions(units), clusters(units), relations(units)];
}

function readArticle(article: DwieArticle, context: Context): ReadArticle {
  const { text, spans } = dwieText(article.tokens);
  const merged = new Map(article.relations.filter(({ type }) => type === "gpe0").map(({ head, tail }) => [head, tail]));
  const gold = article.clusters.flatMap(({ type, mentions: list }, index) =>
    list.map(({ first, last }) => ({
      start: spans[first]!.start,
      end: spans[last - 1]!.end,
      type,
      key: String(merged.get(index) ?? index),
    })),
  );
  return { article, text, gold, merged, report: context.read(text) };
}

function mentions(units: readonly ReadArticle[]) {
  const spans = units.map(({ text, gold, report }): SpanUnit => {
    const offices = report.mentions.filter(({ type, form }) => type === "office" && form !== "pronoun");
    const roles = offices.map(({ start, end }): TypedSpan => ({ start, end, type: "role" }));
    const found = [...reportNames(report, { government: "location" }), ...roles];
    return { text, found, gold: gold.filter(({ type }) => CLASSES.includes(type)) };
  });
  return {
    title: `mentions: dwie, ${units.length} articles`,
    rows: spanRows("exact", spans, CLASSES),
    errors: spanErrors("dwie", spans),
  };
}

const CLUSTERED = new Set([...CLASSES, "other", "event", "ethnicity"]);

function clusters(units: readonly ReadArticle[]) {
  const at = ({ start, end }: Span) => `${start} ${end}`;
  const documents = units.map(({ gold, report }) => {
    const wanted = new Map<string, string[]>();
    for (const mention of gold) {
      if (CLUSTERED.has(mention.type)) wanted.set(mention.key, [...(wanted.get(mention.key) ?? []), at(mention)]);
    }
    const known = new Set([...wanted.values()].flat());
    const found = report.entities.map(({ mentions: list }) => list.map((index) => at(report.mentions[index]!)));
    const names = report.entities.map(({ mentions: list }) =>
      list
        .map((index) => report.mentions[index]!)
        .filter(({ form }) => form === "name")
        .map(at),
    );
    const goldClusters = [...wanted.values()];
    return {
      on: { gold: goldClusters, found: keep(found, (mention) => known.has(mention)) },
      free: { gold: goldClusters, found: keep(names, () => true) },
    };
  });
  const row = (label: string, side: "on" | "free") => {
    const { average, muc, bCubed, ceafE, lea } = conllAverage(documents.map((document) => document[side]));
    const values = {
      CoNLL: percent(average),
      MUC: percent(muc),
      "B³": percent(bCubed),
      "CEAF-e": percent(ceafE),
      LEA: percent(lea),
    };
    return { label, values };
  };
  return {
    title: `entity clusters: dwie, ${units.length} articles`,
    rows: [row("on its mentions", "on"), row("all names found", "free")],
    errors: [],
  };
}

function keep(all: readonly (readonly string[])[], wanted: (mention: string) => boolean) {
  const seen = new Set<string>();
  return all
    .map((cluster) => cluster.filter((mention) => wanted(mention) && !seen.has(mention) && seen.add(mention)))
    .filter((cluster) => cluster.length > 0);
}

function relations(units: readonly ReadArticle[]) {
  const pairs = units.map(({ article, gold, merged, report, text }) => {
    const wanted = goldFacts(article, merged);
    const found = dwieFacts(report, alignEntities(report, gold));
    const costly = [...found].filter(([fact, free]) => !free || wanted.has(fact)).map(([fact]) => fact);
    return {
      title: article.title,
      text,
      wanted: [...wanted],
      found: costly,
      nationality: nationality(gold, report, article),
    };
  });
  const row = (label: string, fits: (type: string) => boolean) => {
    const counts = pairs.map(({ wanted, found }): Counts => {
      const [a, b] = [found, wanted].map((facts) => facts.filter((fact) => fits(fact.split(" ")[0]!))) as [
        string[],
        string[],
      ];
      return { right: a.filter((fact) => b.includes(fact)).length, found: a.length, gold: b.length };
    });
    return { label, values: countValues(counts) };
  };
  const types = [...new Set(pairs.flatMap(({ wanted }) => wanted.map((fact) => fact.split(" ")[0]!)))].sort();
  return {
    title: `relations: dwie, ${units.length} articles`,
    rows: [
      row("all that the ontology covers", () => true),
      row("of offices", (type) => OFFICE_FACTS.includes(type)),
      { label: "gpe0", values: countValues(pairs.map((pair) => pair.nationality)) },
      falseTies(units),
      ...types.map((type) => row(type, (other) => other === type)),
    ],
    errors: pairs.flatMap(({ title, wanted, found }) => [
      ...wanted
        .filter((fact) => !found.includes(fact))
        .map((fact) => `fact missed ${fact.split(" ")[0]}\t${title}: ${fact}`),
      ...found
        .filter((fact) => !wanted.includes(fact))
        .map((fact) => `fact invented ${fact.split(" ")[0]}\t${title}: ${fact}`),
    ]),
  };
}

/** Of the pairs of entities that a sentence names and the set leaves unrelated, the share (as F1) that the report ties. */
function falseTies(units: readonly ReadArticle[]): Row {
  const counts = units.map(({ article, gold, merged, report }) =>
    countFalseTies(report, gold, alignEntities(report, gold), relatedPairs(article, merged)),
  );
  const [tied, unrelated] = [
    counts.reduce((sum, count) => sum + count.tied, 0),
    counts.reduce((sum, count) => sum + count.unrelated, 0),
  ];
  return { label: "unrelated pairs tied", values: { F1: percent(tied / unrelated), gold: String(unrelated) } };
}

/** Nationality words that the report gives to the country whose other names the article holds. */
function nationality(gold: ReadArticle["gold"], report: Report, article: DwieArticle): Counts {
  const entityAt = new Map(report.mentions.map(({ start, end, entity }) => [`${start} ${end}`, entity]));
  const entities = (key: string, type: (name: string) => boolean) =>
    new Set(
      gold
        .filter((mention) => mention.key === key && type(mention.type))
        .flatMap(({ start, end }) => entityAt.get(`${start} ${end}`) ?? []),
    );
  const tails = new Set(article.relations.filter(({ type }) => type === "gpe0").map(({ tail }) => String(tail)));
  const said = [...tails].map((key) => {
    const words = entities(key, (type) => type === "other");
    const names = entities(key, (type) => type === "location");
    return { found: words.size > 0 && names.size > 0, right: [...words].some((entity) => names.has(entity)) };
  });
  return {
    right: said.filter(({ right }) => right).length,
    found: said.filter(({ found }) => found).length,
    gold: tails.size,
  };
}
