import type { Choices } from "../../src/coreference/candidates.js";
import type { Identity } from "../../src/coreference/identity.js";
import type { Knowledge } from "../../src/coreference/knowledge.js";
import { readArticle } from "../../src/coreference/reading.js";
import { identifyDirect } from "../../src/coreference/resolver.js";
import type { MentionedDocument } from "../../src/document/stages.js";
import { detokenizeAll } from "../training/corpora/detokenize.js";
import { readIob, SPACED_COLUMNS, TWO_COLUMNS } from "../training/corpora/iob.js";
import { readText } from "../training/linear/files.js";
import type { Decision } from "./decisions.js";

/**
 * Choices in unlabelled text where gender alone tells whom "he" or "she" means: one person of the pronoun's gender and at least one of the
 * other are in reach; nobody whose gender is unknown. The network sees them without the gender, so that it learns the rest.
 */
export function weakDecisionsOf(document: MentionedDocument, knowledge: Knowledge): readonly Decision[] {
  const known = identifyDirect(document, knowledge);
  const genders = new Map([...known.identities.values()].map(({ id, gender }) => [id, gender]));
  if (!["female", "male"].every((gender) => [...genders.values()].includes(gender as "female"))) return [];
  const decisions: Decision[] = [];
  const choose = (choices: Choices): number => {
    const { anaphor, phrases, rows } = choices;
    const { gender } = anaphor.mention;
    if (anaphor.mention.form !== "pronoun" || (gender !== "female" && gender !== "male")) return -1;
    const people = new Set(phrases.filter(({ sort }) => sort === "person").map(({ entity }) => entity));
    const fitting = [...people].filter((entity) => genders.get(entity) === gender);
    const sure = [...people].every((entity) => genders.get(entity) !== undefined);
    if (fitting.length !== 1) return -1;
    const right = Uint8Array.from([0, ...phrases.map(({ entity }) => (entity === fitting[0] ? 1 : 0))]);
    if (sure && people.size > 1) decisions.push({ rows, count: phrases.length + 1, right });
    return right.indexOf(1) - 1;
  };
  const { document: masked, direct } = withoutGender(document, known.direct);
  const identities = new Map([...direct.values()].map((identity) => [identity.id, identity]));
  readArticle(masked, { ...known, direct, identities }, knowledge, choose);
  return decisions;
}

function withoutGender(document: MentionedDocument, direct: ReadonlyMap<number, Identity>) {
  const mentions = document.mentions.map((mention) => {
    if (mention.form !== "name") return mention;
    const { gender: _gender, ...rest } = mention;
    return rest;
  });
  const masked = new Map(
    [...direct].map(([index, identity]) => {
      const { gender: _gender, ...rest } = identity;
      return [index, rest as Identity];
    }),
  );
  return { document: { ...document, mentions }, direct: masked };
}

/** Texts without labels of coreference: passages of KnowledgeNet, documents of Re-DocRED and Wikigold, sentences of Few-NERD and GMB. */
export function weakTexts(corpora: string): readonly string[] {
  const texts = [
    ...knowledgeNetTexts(readText(corpora, "knowledgenet/train_facts_from_human_readable.jsonl")),
    ...reDocRedTexts(readText(corpora, "re-docred/dev_revised.json")),
    ...readText(corpora, "wikigold/CONLL-format/data/wikigold.conll.txt")
      .split("-DOCSTART-")
      .map((part) => readIob(part, SPACED_COLUMNS).map(({ tokens }) => tokens))
      .map((sentences) => detokenizeAll(sentences).text),
    ...["few-nerd-inter/inter_traintypes_a", "few-nerd-inter/inter_traintypes_b", "gmb/train"]
      .flatMap((name) => readIob(readText(corpora, `${name}.tsv`), TWO_COLUMNS))
      .map(({ tokens }) => detokenizeAll([tokens]).text),
  ];
  return texts.filter((text) => /\b(?:he|she|his|her|him)\b/i.test(text));
}

function knowledgeNetTexts(source: string): readonly string[] {
  const passages = new Map<number, Map<number, string>>();
  for (const line of source.split("\n").filter((row) => row !== "")) {
    const { doc, passage, passStart } = JSON.parse(line) as { doc: number; passage: string; passStart: number };
    passages.set(doc, (passages.get(doc) ?? new Map()).set(passStart, passage));
  }
  return [...passages.values()].map((parts) =>
    [...parts]
      .sort((a, b) => a[0] - b[0])
      .map(([, text]) => text)
      .join(" "),
  );
}

function reDocRedTexts(source: string): readonly string[] {
  const documents = JSON.parse(source) as readonly { sents: readonly (readonly string[])[] }[];
  return documents.map(({ sents }) => detokenizeAll(sents).text);
}
