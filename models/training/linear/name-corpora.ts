import { readBriefFiles } from "../corpora/briefs.js";
import { readIob, SPACED_COLUMNS, TWO_COLUMNS, UNER_COLUMNS } from "../corpora/iob.js";
import { CONLL_MEANINGS, CROSSNER_MEANINGS, openBrief, openSentence, UNER_MEANINGS } from "../corpora/name-sets.js";
import { readText } from "./files.js";
import type { NameSentence } from "./train-names.js";

/** Sentences to learn names from: VOA twice, as its labels are ours, then CrossNER, WikiGold and Universal NER with open labels. */
export function readNameCorpora(corpora: string): readonly NameSentence[] {
  const briefs = readBriefFiles(corpora, "train")
    .flatMap(({ briefs }) => briefs)
    .flatMap(openBrief);
  const crossner = ["politics", "literature", "music", "science", "ai"].flatMap((domain) =>
    readIob(readText(corpora, `crossner/${domain}/train.txt`), TWO_COLUMNS),
  );
  const wikigold = readIob(readText(corpora, "wikigold/CONLL-format/data/wikigold.conll.txt"), SPACED_COLUMNS);
  const uner = readIob(readText(corpora, "uner-ewt/en_ewt-ud-train.iob2"), UNER_COLUMNS);
  return [
    ...briefs,
    ...briefs,
    ...crossner.map((sentence) => openSentence(sentence, CROSSNER_MEANINGS)),
    ...wikigold.map((sentence) => openSentence(sentence, CONLL_MEANINGS)),
    ...uner.map((sentence) => openSentence(sentence, UNER_MEANINGS)),
  ].filter(({ forms }) => forms.length > 0);
}
