import { readChains, readEntityTypes } from "../../../models/training/corpora/ontogum.js";
import { runningText } from "../../../models/training/corpora/running-text.js";
import type { Mention, Report } from "../../../src/document/report.js";
import { headOf } from "../../../src/document/tree.js";
import { type Context, type EvaluationSet, percent } from "../context.js";
import { type Clusters, conllAverage } from "../score/coreference.js";

/** OntoGUM: chains of people, organizations and places. Mentions are the same when their head words are. */
export const ontogumSet: EvaluationSet = { name: "ontogum", measure };

const TYPES = new Set(["person", "organization", "place"]);
const FOUND_TYPES = new Set(["person", "organization", "country", "place", "office", "group"]);

function measure(context: Context) {
  const documents = context
    .list("gum/coref/dev")
    .slice(0, context.limit)
    .map((file) => {
      const name = file.replace(/\.\w+$/, "");
      return { name, ...readDocument(name, file, context) };
    });
  const values = (some: readonly { found: Clusters; gold: Clusters }[]) => {
    const { average, muc, bCubed, ceafE, lea } = conllAverage(some);
    return {
      CoNLL: percent(average),
      MUC: percent(muc),
      "B³": percent(bCubed),
      "CEAF-e": percent(ceafE),
      LEA: percent(lea),
    };
  };
  const genres = [...new Set(documents.map(({ name }) => name.split("_")[1]!))].sort();
  return [
    {
      title: `coreference: ontogum, ${documents.length} documents`,
      rows: [
        { label: "all", values: values(documents) },
        ...genres.map((genre) => ({
          label: genre,
          values: values(documents.filter(({ name }) => name.split("_")[1] === genre)),
        })),
      ],
      errors: [],
    },
  ];
}

function readDocument(name: string, file: string, context: Context): { found: Clusters; gold: Clusters } {
  const tree = context.file(`gum/dep/dev/${name}.conllu`);
  const { chains } = readChains(name, context.file(`gum/coref/dev/${file}`));
  const types = readEntityTypes(tree);
  const { text, spans, heads } = runningText(tree);
  const gold = chains
    .filter((chain) => chain.some(({ first, last }) => TYPES.has(types.get(`${first}-${last}`) ?? "")))
    .map((chain) => [...new Set(chain.map(({ first, last }) => String(spans[headOf(heads, first, last)]!.start)))])
    .filter((chain) => chain.length > 1);
  return { gold: once(gold), found: once(foundChains(context.read(text))) };
}

function foundChains(report: Report): Clusters {
  const { tokens = [] } = report;
  const headStart = ({ start, end }: Mention) => {
    const inside = tokens.flatMap((token, index) => (token.start >= start && token.end <= end ? [index] : []));
    const top = inside.find((index) => !inside.includes(tokens[index]!.head)) ?? inside.at(-1);
    return String(top === undefined ? start : tokens[top]!.start);
  };
  const holders = soleHolders(report);
  const chains = new Map<string, Set<string>>();
  for (const mention of report.mentions.filter(isMarkable)) {
    const type = typeOf(mention.entity);
    if (!FOUND_TYPES.has(type)) continue;
    const holder = holders.get(mention.entity);
    const beside = report.mentions.some(({ entity, start }) => entity === holder && start - mention.end === 1);
    const entity = holder === undefined || beside ? mention.entity : holder;
    chains.set(entity, (chains.get(entity) ?? new Set()).add(headStart(mention)));
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

/** OntoGUM has, as OntoNotes, no mentions for relative pronouns, and one for a name with its apposition. */
function isMarkable({ form, text, provenance }: Mention): boolean {
  if (form === "pronoun") return !/^(?:who|whom|whose|which|that)$/i.test(text);
  return !("rule" in provenance && provenance.rule === "nominal-apposition");
}

/** Every mention in one chain only: the first that holds it. */
function once(chains: Clusters): Clusters {
  const seen = new Set<string>();
  return chains
    .map((chain) => chain.filter((mention) => !seen.has(mention) && seen.add(mention)))
    .filter((chain) => chain.length > 1);
}
