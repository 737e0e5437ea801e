import { createImplication } from "./coreference/implied.js";
import { createKnowledge } from "./coreference/knowledge.js";
import { createResolver } from "./coreference/resolver.js";
import type { Article } from "./document/article.js";
import type { Assets } from "./document/assets.js";
import { DramatisError } from "./document/errors.js";
import { parseDate } from "./document/parse.js";
import type { Report } from "./document/report.js";
import { type ReportOptions, toReport } from "./document/to-report.js";
import type { LoadLibrary } from "./document/vendors.js";
import { createFinder } from "./entities/finder.js";
import { createExtractor } from "./extraction/extractor.js";
import type { Analyzer } from "./inference/analyzer.js";
import { loadEncoder } from "./inference/encoder.js";
import { loadTables } from "./lexicon/load-tables.js";
import { tableText } from "./lexicon/table.js";
import { runPipeline, type Stages } from "./pipeline.js";
import { importCompromise } from "./syntax/compromise.js";
import { createParser } from "./syntax/parser.js";
import { createTokenizer } from "./text/tokenizer.js";
import { importWink } from "./text/wink.js";

/** What goes with one article. */
export interface ReadOptions extends ReportOptions, Omit<Article, "text"> {}

/** Reads articles. Holds no state between them: the same article gives the same report. */
export interface Reader {
  /**
   * Reads one article: its text, or an article with what is known about it. Options win over the article's own fields.
   *
   * @throws DramatisError `input-empty` for a text without words, `option-invalid` for a date that is none
   */
  readonly read: (article: string | Article, options?: ReadOptions) => Report;
}

/**
 * Makes a reader from tables, weights and the packs of a user.
 *
 * @param load loads the libraries that a reader may come to need; without it they are imported at once
 * @throws DramatisError `asset-missing`, `asset-invalid`, `pack-invalid`
 */
export async function createReaderFrom(assets: Assets, load?: LoadLibrary): Promise<Reader> {
  const stages = createStages(assets, await loadAnalyzer(assets), load ?? (await importLibraries()));
  return {
    read: (article, options = {}) => {
      const { tokens, omitText, ...fields } = options;
      const given = typeof article === "string" ? { text: article } : article;
      const input = { ...given, ...fields };
      if (input.published !== undefined) parseDate(input.published);
      return toReport(runPipeline(stages, input), {
        ...(tokens === undefined ? {} : { tokens }),
        ...(omitText === undefined ? {} : { omitText }),
      });
    },
  };
}

/** The stages of a reader, one by one, for programs that measure them. */
export function createStages({ data, models, packs }: Assets, analyzer: Analyzer, load: LoadLibrary): Stages {
  const tables = loadTables(data, packs);
  const knowledge = createKnowledge(tables);
  return {
    text: createTokenizer(load),
    syntax: createParser({
      analyzer,
      lemmas: tableText(data, "lexicon/lemmas.tsv"),
      load,
    }),
    entities: createFinder(tables),
    coreference: createResolver(knowledge),
    extraction: createExtractor(data, models, packs),
    implication: createImplication(knowledge),
  };
}

/** The trained model that a reader uses. Throws `asset-missing`, `asset-invalid`. */
export async function loadAnalyzer({ models }: Assets): Promise<Analyzer> {
  const weights = models["encoder/weights.bin"];
  if (weights === undefined)
    throw new DramatisError("asset-missing", "no weights", { value: "models/encoder/weights.bin" });
  return loadEncoder(weights);
}

async function importLibraries(): Promise<LoadLibrary> {
  const libraries = new Map([...(await importWink()), ...(await importCompromise())]);
  return (name) => libraries.get(name);
}
