import { readFileSync } from "node:fs";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readDwie } from "../../models/training/corpora/dwie.js";
import type { Assets } from "../../src/document/assets.js";
import { readAssets } from "../../src/node/assets.js";
import { loadLibrary } from "../../src/node/libraries.js";
import { createTokenizer } from "../../src/text/tokenizer.js";
import { dwieText } from "./dwie-text.js";

/** What is measured: the libraries alone, then our stages, each with those before it. */
export const SUBJECTS = ["wink-nlp", "compromise", "text", "syntax", "entities", "coreference", "extraction"] as const;

/** What a run gives. */
export interface BenchResult {
  readonly tokensPerSecond: number;
  readonly loadMilliseconds: number;
  readonly peakMegabytes: number;
}

/** How to measure. */
export interface BenchSettings {
  readonly corpora: string | undefined;
  readonly weights: string | undefined;
  readonly rounds: number;
  readonly read: (path: string) => string;
}

/** Measures one subject in this process: the median speed of several rounds after one to warm up. */
export async function runSubject(subject: string, settings: BenchSettings): Promise<BenchResult> {
  const texts = settings.corpora === undefined ? sample(settings) : articles(settings.corpora, settings);
  const tokens = countTokens(texts);
  const start = performance.now();
  const work = await workOf(subject, settings);
  const loadMilliseconds = performance.now() - start;
  const speeds = Array.from({ length: settings.rounds + 1 }, () => {
    const before = performance.now();
    for (const text of texts) work(text);
    return (1000 * tokens) / (performance.now() - before);
  });
  const sorted = speeds.slice(1).sort((a, b) => a - b);
  return {
    tokensPerSecond: sorted[Math.floor(sorted.length / 2)]!,
    loadMilliseconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function sample({ read }: BenchSettings): readonly string[] {
  const path = new URL("../../data/sample/article.txt", import.meta.url).pathname;
  return Array.from({ length: 20 }, () => read(path));
}

function articles(corpora: string, { read }: BenchSettings): readonly string[] {
  return readDwie(read(`${corpora}/dwie/dev.json`))
    .slice(0, 40)
    .map(({ tokens }) => dwieText(tokens).text);
}

function countTokens(texts: readonly string[]): number {
  const tokenize = createTokenizer(loadLibrary);
  return texts.reduce((sum, text) => sum + tokenize({ text }).tokens.length, 0);
}

async function workOf(subject: string, settings: BenchSettings): Promise<(text: string) => unknown> {
  if (subject === "compromise") return (text) => nlp(text);
  if (subject === "wink-nlp") {
    const wink = winkNLP(model, ["sbd", "pos"]);
    return (text) => wink.readDoc(text).tokens().out(wink.its.pos);
  }
  const { createStages, loadAnalyzer } = await importBuilt();
  const assets = withWeights(readAssets(), settings);
  const stages = createStages(assets, await loadAnalyzer(assets), loadLibrary);
  const steps: Readonly<Record<string, (text: string) => unknown>> = {
    text: (text) => stages.text({ text }),
    syntax: (text) => stages.syntax(stages.text({ text })),
    entities: (text) => stages.entities(stages.syntax(stages.text({ text }))),
    coreference: (text) => stages.coreference(stages.entities(stages.syntax(stages.text({ text })))),
    extraction: (text) => stages.extraction(stages.coreference(stages.entities(stages.syntax(stages.text({ text }))))),
  };
  return steps[subject]!;
}

/** The reader as it is built for users: running from the sources is a little slower. */
function importBuilt(): Promise<typeof import("../../src/reader.js")> {
  return import(new URL("../../dist/reader.js", import.meta.url).href);
}

function withWeights(assets: Assets, { weights }: BenchSettings): Assets {
  if (weights === undefined) return assets;
  return { ...assets, models: { ...assets.models, "encoder/weights.bin": new Uint8Array(readFileSync(weights)) } };
}
