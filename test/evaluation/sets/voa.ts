import { readVoa, type VoaBrief } from "../../../models/training/corpora/voa.js";
import type { Report } from "../../../src/document/report.js";
import type { Context, EvaluationSet, Row } from "../context.js";
import { percent } from "../context.js";
import { briefText, type GoldBrief } from "../gold-mention.js";
import { conllAverage } from "../score/coreference.js";
import { type SpanUnit, spanErrors, spanRows, type TypedSpan } from "../score/spans.js";
import { voaEvents } from "./voa-events.js";
import { voaRelations } from "./voa-relations.js";

/** A brief with what the reader says of it. */
export interface ReadBrief {
  readonly brief: VoaBrief;
  readonly gold: GoldBrief;
  readonly report: Report;
}

/** Voice of America briefs: names, offices, readings, identity, relations, events. */
export const voaSet: EvaluationSet = {
  name: "voa",
  measure: (context) => {
    const units = readBriefs(context);
    return [voaMentions(units), voaIdentity(units), voaRelations(units), voaEvents(units)];
  },
};

function readBriefs(context: Context): readonly ReadBrief[] {
  return context
    .list("voa")
    .filter((name) => name.startsWith("dev-"))
    .flatMap((name) => readVoa(context.file(`voa/${name}`)))
    .slice(0, context.limit)
    .map((brief) => {
      const gold = briefText(brief);
      return { brief, gold, report: context.read(gold.text) };
    });
}

const classes: Readonly<Record<string, string>> = {
  person: "person",
  organization: "organization",
  country: "location",
  place: "location",
  office: "office",
  group: "group",
  occasion: "occasion",
  agreement: "agreement",
};
const NAMES = ["person", "organization", "location"];

function voaMentions(units: readonly ReadBrief[]) {
  const spans = (forms: readonly string[]) =>
    units.map(({ gold, report }): SpanUnit => {
      const wanted = gold.mentions.filter(({ mark }) => forms.includes(formOf(mark)));
      const found = report.mentions.filter(
        ({ form, type }) => forms.includes(form) || (type === "office" && form !== "pronoun"),
      );
      const typed = ({ start, end, type }: { start: number; end: number; type: string }): TypedSpan => ({
        start,
        end,
        type: classes[type] ?? type,
      });
      return { text: gold.text, gold: wanted.map(typed), found: found.map(typed) };
    });
  const names = spans(["name"]);
  const nouns = spans(["name", "nominal"]);
  const rows: Row[] = [
    ...spanRows("names", names, NAMES),
    ...spanRows("names and nouns", nouns, NAMES).slice(0, 1),
    ...spanRows("pronouns too", spans(["name", "nominal", "pronoun"]), NAMES).slice(0, 1),
    ...["office", "group", "occasion", "agreement"].flatMap((type) =>
      spanRows("", names, [type]).map((row) => ({ ...row, label: type })),
    ),
    readingRow(units),
  ];
  const title = `mentions: voa, ${units.length} briefs`;
  return { title, rows, errors: [...spanErrors("voa", names), ...readingErrors(units)] };
}

function formOf(mark: string | undefined): string {
  return mark === "nom" ? "nominal" : mark === "pron" ? "pronoun" : "name";
}

const readings: Readonly<Record<string, string>> = { g: "government", p: "place", m: "modifier", n: "people" };

/** Country mentions found with their exact span, as `gold` and `found` reading. */
function readingPairs({ gold, report }: ReadBrief) {
  const at = new Map(report.mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]));
  return gold.mentions.flatMap((mention) => {
    const reading = mention.type === "country" && mention.mark !== undefined ? readings[mention.mark] : undefined;
    const found = at.get(`${mention.start} ${mention.end}`);
    if (reading === undefined || found?.type !== "country") return [];
    return [{ mention, wanted: reading, got: found.reading ?? "none" }];
  });
}

function readingRow(units: readonly ReadBrief[]): Row {
  const pairs = units.flatMap(readingPairs);
  const right = pairs.filter(({ wanted, got }) => wanted === got).length;
  return {
    label: "country reading, given the mention",
    values: { F1: percent(right / pairs.length), gold: String(pairs.length) },
  };
}

function readingErrors(units: readonly ReadBrief[]): readonly string[] {
  return units.flatMap((unit) =>
    readingPairs(unit)
      .filter(({ wanted, got }) => wanted !== got)
      .map(({ mention: { start, end }, wanted, got }) => {
        const { text } = unit.gold;
        return `reading ${wanted}→${got}\t[${text.slice(start, end)}] … ${text.slice(Math.max(0, start - 50), end + 40)}`;
      }),
  );
}

function voaIdentity(units: readonly ReadBrief[]) {
  const documents = units.map(({ gold, report }) => {
    const wanted = new Map<string, string[]>();
    for (const { key, start, end } of gold.mentions) wanted.set(key, [...(wanted.get(key) ?? []), `${start} ${end}`]);
    const found = report.entities.map(({ mentions }) =>
      mentions.map((index) => `${report.mentions[index]!.start} ${report.mentions[index]!.end}`),
    );
    return { found: unique(found), gold: unique([...wanted.values()]) };
  });
  const { average, muc, bCubed, ceafE, lea } = conllAverage(documents);
  const values = {
    CoNLL: percent(average),
    MUC: percent(muc),
    "B³": percent(bCubed),
    "CEAF-e": percent(ceafE),
    LEA: percent(lea),
  };
  return { title: `identity: voa, ${units.length} briefs`, rows: [{ label: "all mentions", values }], errors: [] };
}

/** Clusters with every mention once. */
function unique(clusters: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return clusters
    .map((cluster) =>
      cluster.filter((mention) => {
        const fresh = !seen.has(mention);
        seen.add(mention);
        return fresh;
      }),
    )
    .filter((cluster) => cluster.length > 0);
}
