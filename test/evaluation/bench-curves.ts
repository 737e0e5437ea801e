import { createHash } from "node:crypto";
import { createReader, readAll } from "../../src/node/index.js";
import { manyArticles } from "./batch/many-articles.js";
import type { JobsResult } from "./plots/numbers.js";

/** What a batch gave: its speed, its memory, and a hash of all reports, which does not depend on the number of workers. */
export interface CurveResult extends JobsResult {
  readonly processorSeconds: number;
  readonly sha256: string;
}

/** Articles of a batch: those of the corpora, or the sample article with other dates. */
function* articlesFor(corpora: string | undefined, sample: string, count: number) {
  const source = corpora === undefined ? undefined : manyArticles(corpora);
  for (let index = 0; index < count; index++)
    yield source?.next().value ?? { id: `a${index}`, published: `${2000 + (index % 25)}-05-01`, text: sample };
}

/** Reads a batch with some worker threads. The time of the first results, while workers load, counts too. */
export async function runJobs(
  jobs: number,
  count: number,
  corpora: string | undefined,
  sample: string,
): Promise<CurveResult> {
  const hash = createHash("sha256");
  const before = performance.now();
  for await (const { report } of readAll(articlesFor(corpora, sample, count), { jobs, limit: 1e6 }))
    hash.update(JSON.stringify(report));
  const seconds = (performance.now() - before) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  return {
    jobs,
    articlesPerSecond: count / seconds,
    megabytesPerWorker: maxRSS / 1024 / jobs,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    sha256: hash.digest("hex").slice(0, 12),
  };
}

/** Processor seconds for one article of each length: the best of three. */
export async function runLengths(sample: string): Promise<readonly { characters: number; seconds: number }[]> {
  const reader = await createReader();
  reader.read(sample.repeat(5));
  return [5_000, 20_000, 50_000, 100_000, 200_000].map((characters) => {
    const text = `${sample}\n\n`.repeat(Math.ceil(characters / sample.length)).slice(0, characters);
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      reader.read(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    });
    return { characters, seconds: Math.round(Math.min(...times) * 1000) / 1000 };
  });
}
