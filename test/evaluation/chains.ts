import type { Mention, Report } from "../../src/document/report.js";
import type { Span } from "../../src/document/span.js";
import { percent } from "./context.js";
import { type Clusters, conllAverage } from "./score/coreference.js";

const FOUND_TYPES = new Set(["person", "organization", "country", "place", "office", "group"]);

/** The measures of chains as columns. */
export function chainValues(documents: readonly { found: Clusters; gold: Clusters }[]) {
  const { average, muc, bCubed, ceafE, lea } = conllAverage(documents);
  return {
    CoNLL: percent(average),
    MUC: percent(muc),
    "B³": percent(bCubed),
    "CEAF-e": percent(ceafE),
    LEA: percent(lea),
  };
}

/** The chains of a report by where the heads of their mentions start; chains of people, organizations and places. */
export function foundChains(report: Report): Clusters {
  const { tokens = [] } = report;
  const holders = soleHolders(report);
  const chains = new Map<string, Set<string>>();
  const byStart = new Map(tokens.map((token) => [String(token.start), token]));
  const entityAt = new Map(report.mentions.map((mention) => [headStart(report, mention), mention.entity]));
  for (const mention of report.mentions.filter(isMarkable)) {
    const type = typeOf(mention.entity);
    if (!FOUND_TYPES.has(type)) continue;
    const start = headStart(report, mention);
    const { upos, deprel, head } = byStart.get(start) ?? {};
    const above = tokens[head ?? -1]?.start;
    if (mention.form === "name" && upos === "ADJ") continue;
    if (deprel === "appos" && entityAt.get(String(above)) === mention.entity) continue;
    const holder = holders.get(mention.entity);
    const beside = report.mentions.some(({ entity, start }) => entity === holder && start - mention.end === 1);
    const entity = holder === undefined || beside ? mention.entity : holder;
    chains.set(entity, (chains.get(entity) ?? new Set()).add(start));
  }
  return [...chains.values()].map((chain) => [...chain]).filter((chain) => chain.length > 1);
}

function typeOf(entity: string): string {
  return entity.slice(0, entity.indexOf(":"));
}

/** The one person who holds an office, by office: OntoGUM takes "the secretary" for the person. */
function soleHolders({ relations }: Report): ReadonlyMap<string, string> {
  const holders = new Map<string, Set<string>>();
  for (const { type, subject, object, status } of relations) {
    if (type !== "holdsOffice" || status === "former") continue;
    holders.set(object, (holders.get(object) ?? new Set()).add(subject));
  }
  return new Map([...holders].flatMap(([office, people]) => (people.size === 1 ? [[office, [...people][0]!]] : [])));
}

/**
 * OntoGUM has, as OntoNotes, no mentions for relative pronouns and for adjectives ("Spanish"), and one for a name with its apposition, the
 * abbreviation behind it among them.
 */
function isMarkable({ form, text, provenance }: Mention): boolean {
  if (form === "pronoun") return !/^(?:who|whom|whose|which|that)$/i.test(text);
  return !("rule" in provenance && provenance.rule === "nominal-apposition");
}

/** Where the head of a span starts, by the tree of the report. */
export function headStart({ tokens = [] }: Report, { start, end }: Span): string {
  const inside = tokens.flatMap((token, index) => (token.start >= start && token.end <= end ? [index] : []));
  const top = inside.find((index) => !inside.includes(tokens[index]!.head)) ?? inside.at(-1);
  return String(top === undefined ? start : tokens[top]!.start);
}

/** Every mention in one chain only: the first that holds it. */
export function once(chains: Clusters): Clusters {
  const seen = new Set<string>();
  return chains
    .map((chain) => chain.filter((mention) => !seen.has(mention) && seen.add(mention)))
    .filter((chain) => chain.length > 1);
}
