/** Measures the reader on corpora: `npm run eval -- --corpora DIR [--set NAME]… [--errors N] [--limit N]
 * [--weights FILE] [--linear FILE]`; `--weights` measures other weights of the encoder than those of the package; `--linear`
 * names weights of the linear tier to compare with. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadLinear } from "../../models/training/linear/tier/load.js";
import type { Assets } from "../../src/document/assets.js";
import { loadEncoder } from "../../src/inference/encoder.js";
import { readAssets } from "../../src/node/assets.js";
import { createReader } from "../../src/node/index.js";
import { type Context, corporaFolder } from "./context.js";
import { evaluationSets } from "./sets.js";
import { formatErrors, formatTable } from "./table.js";

const { values } = parseArgs({
  options: {
    corpora: { type: "string" },
    set: { type: "string", multiple: true },
    errors: { type: "string" },
    limit: { type: "string" },
    weights: { type: "string" },
    linear: { type: "string" },
  },
});
const known = evaluationSets.map(({ name }) => name);
const wanted = values.set ?? known;
if (values.corpora === undefined || !wanted.every((name) => known.includes(name))) {
  process.stderr.write(
    `usage: npm run eval -- --corpora DIR [--set NAME]… [--errors N] [--limit N]\nsets: ${known.join(" ")}\n`,
  );
  process.exit(2);
}
const packaged = readAssets();
const given =
  values.weights === undefined ? {} : { "encoder/weights.bin": new Uint8Array(readFileSync(values.weights)) };
const assets: Assets = { ...packaged, models: { ...packaged.models, ...given } };
const reader = await createReader(assets);
const linear = values.linear === undefined ? undefined : new Uint8Array(readFileSync(values.linear));
const context: Context = {
  read: (text, published) =>
    reader.read(text, published === undefined ? { tokens: true } : { tokens: true, published }),
  analyzers: {
    encoder: await loadEncoder(assets.models["encoder/weights.bin"]!),
    ...(linear === undefined ? {} : { linear: loadLinear(linear) }),
  },
  ...corporaFolder(values.corpora),
  limit: values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit),
};
for (const set of evaluationSets.filter(({ name }) => wanted.includes(name))) {
  for (const outcome of set.measure(context)) {
    process.stdout.write(`${formatTable(outcome)}\n\n`);
    if (values.errors !== undefined) process.stdout.write(`${formatErrors(outcome.errors, Number(values.errors))}\n\n`);
  }
}
