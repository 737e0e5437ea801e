/** Writes articles as NDJSON to measure batches with: `tsx test/evaluation/batch/write.ts DIR COUNT > articles.ndjson`. */
import { manyArticles } from "./many-articles.js";

const [corpora, count] = process.argv.slice(2);
if (corpora === undefined || !(Number(count) > 0)) throw new Error("give the folder of the corpora and a count");

let written = 0;
for (const article of manyArticles(corpora)) {
  if (written++ === Number(count)) break;
  if (!process.stdout.write(`${JSON.stringify(article)}\n`))
    await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
}
