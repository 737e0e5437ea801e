import { rankedChooser } from "./coreference/choose.js";
import { FEATURE_SIZES } from "./coreference/features.js";
import { createImplication } from "./coreference/implied.js";
import { createKnowledge, type Knowledge } from "./coreference/knowledge.js";
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
import type { WorldFacts } from "./extraction/facts.js";
import type { Analyzer } from "./inference/analyzer.js";
import { loadEncoder } from "./inference/encoder.js";
import { loadRanker, type Ranker } from "./inference/ranker.js";
import type { Lexicon } from "./lexicon/lexicon.js";
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

/** The stages up to the mentions, with what coreference and extraction ask the tables. */
export interface FrontStages extends Pick<Stages, "text" | "syntax" | "entities"> {
  readonly knowledge: Knowledge;
  readonly facts: WorldFacts;
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
export function createStages(assets: Assets, analyzer: Analyzer, load: LoadLibrary): Stages {
  const { knowledge, facts, ...front } = createFrontStages(assets, analyzer, load);
  return {
    ...front,
    coreference: createResolver(knowledge, rankedChooser(loadCoreference(assets.models))),
    extraction: createExtractor(assets.data, assets.models, assets.packs, facts, analyzer.vectors),
    implication: createImplication(knowledge),
  };
}

/** The stages up to the mentions, and what coreference knows: what its training needs. */
export function createFrontStages(
  { data, packs }: Pick<Assets, "data" | "packs">,
  analyzer: Analyzer,
  load: LoadLibrary,
): FrontStages {
  const tables = loadTables(data, packs);
  return {
    text: createTokenizer(load),
    syntax: createParser({
      analyzer,
      lemmas: tableText(data, "lexicon/lemmas.tsv"),
      load,
    }),
    entities: createFinder(tables),
    knowledge: createKnowledge(tables),
    facts: worldFacts(tables.lexicon),
  };
}

/** What extraction asks the tables of names. */
export function worldFacts(lexicon: Lexicon): WorldFacts {
  const code = (id: string) => (id.startsWith("country:") ? id.slice("country:".length) : undefined);
  return {
    kindOf: (id) => lexicon.entity(id)?.kind,
    isCapital: (place, country) => {
      const iso3 = code(country);
      return iso3 !== undefined && lexicon.capitalOf(iso3)?.id === place;
    },
    isMember: (country, organization, date) => {
      const iso3 = code(country);
      return iso3 !== undefined && lexicon.members(organization, date).includes(iso3);
    },
  };
}

/** The trained model that a reader uses. Throws `asset-missing`, `asset-invalid`. */
export async function loadAnalyzer({ models }: Assets): Promise<Analyzer> {
  return loadEncoder(weightsOf(models, "encoder"));
}

function loadCoreference(models: Assets["models"]): Ranker {
  return loadRanker(weightsOf(models, "coreference"), FEATURE_SIZES);
}

function weightsOf(models: Assets["models"], name: string): Uint8Array {
  const weights = models[`${name}/weights.bin`];
  if (weights === undefined)
    throw new DramatisError("asset-missing", "no weights", { value: `models/${name}/weights.bin` });
  return weights;
}

/** The libraries that a reader may come to need. */
export async function importLibraries(): Promise<LoadLibrary> {
  const libraries = new Map([...(await importWink()), ...(await importCompromise())]);
  return (name) => libraries.get(name);
}
