import { readChains, readEntityTypes } from "../../../models/training/corpora/ontogum.js";
import { runningText } from "../../../models/training/corpora/running-text.js";
import { headOf } from "../../../src/document/tree.js";
import { chainValues, foundChains, once } from "../chains.js";
import type { Context, EvaluationSet } from "../context.js";
import type { Clusters } from "../score/coreference.js";

/** OntoGUM: chains of people, organizations and places. Mentions are the same when their head words are. */
export const ontogumSet: EvaluationSet = { name: "ontogum", measure };

const TYPES = new Set(["person", "organization", "place"]);

function measure(context: Context) {
  const documents = context
    .list("gum/coref/dev")
    .slice(0, context.limit)
    .map((file) => {
      const name = file.replace(/\.\w+$/, "");
      return { name, ...readDocument(name, file, context) };
    });
  const genres = [...new Set(documents.map(({ name }) => name.split("_")[1]!))].sort();
  return [
    {
      title: `coreference: ontogum, ${documents.length} documents`,
      rows: [
        { label: "all", values: chainValues(documents) },
        ...genres.map((genre) => ({
          label: genre,
          values: chainValues(documents.filter(({ name }) => name.split("_")[1] === genre)),
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
