import { remembered } from "../../../document/remembered.js";
import type { ResolvedMention } from "../../../document/stages.js";
import type { Scene } from "../../events/scene.js";
import { type Sayings, sayings } from "./sayings.js";

/** What is said of one mention, for the model. */
export interface Side {
  /** Type; of a country its reading, of anything else whether it is named. */
  readonly kind: string;
  readonly said: Sayings;
  /** Lemma of the word it hangs on and its relation to it. */
  readonly governor: string;
}

const DESCRIBES: ReadonlySet<string> = new Set([
  "amod",
  "compound",
  "nmod:desc",
  "appos",
  "case",
  "cop",
  "advmod",
  "det",
  "acl",
]);

/** Describes a mention by its own words, those beside it, the word it hangs on and those that hang on it. */
export function describeSide(scene: Scene, mention: ResolvedMention): Side {
  const { view, document } = scene;
  const { head, first, last, type, form, reading, office } = mention;
  const kind = type === "country" ? `country/${reading}` : form === "name" ? type : `${type}/${form}`;
  const parent = view.head[head]!;
  const governor = parent < 0 ? "root" : `${view.lemma[parent]}/${view.relation[head]}`;
  const { sentence } = document.tokens[first]!;
  const bounds = document.sentences[sentence]!;
  const beside = (token: number) => (token < bounds.first || token >= bounds.last ? "#" : view.lemma[token]!);
  const features = [
    `w=${view.lemma[head]}`,
    `l=${beside(first - 1)}`,
    `r=${beside(last)}`,
    `g=${governor}`,
    `x=${view.xpos[head]}`,
    ...(parent < 0 ? [] : [`gl=${view.lemma[parent]}`]),
  ];
  const source = Object.keys(mention.provenance)[0];
  if (office?.portfolio !== undefined) features.push(`by=${source}/portfolio`);
  else features.push(`sure=${Math.floor(mention.confidence * 10)}`, `by=${source}`);
  if (office !== undefined) {
    features.push(`role=${office.role}`, `joined=${office.rule}`, `portfolio=${office.portfolio !== undefined}`);
    features.push(...office.qualifiers.map((item) => `q=${item}`));
  }
  for (const child of view.children[head]!) {
    if (DESCRIBES.has(view.deprel[child]!)) features.push(`c=${view.lemma[child]}`, ...saidBy(scene, "c", child));
  }
  if (parent >= 0) features.push(...saidBy(scene, "g", parent));
  return { kind, said: sayings(features), governor };
}

/** The tie that a describing noun makes ("member", "wife"). */
function saidBy({ view, tables }: Scene, place: string, token: number): readonly string[] {
  const descriptor = tables.descriptors.get(view.lemma[token]!);
  return descriptor === undefined ? [] : [`${place}:says=${descriptor.relation}`];
}

/** Remembers the description of each mention of a document. */
export function sideFinder(scene: Scene): (mention: ResolvedMention) => Side {
  return remembered((mention: ResolvedMention) => describeSide(scene, mention));
}
