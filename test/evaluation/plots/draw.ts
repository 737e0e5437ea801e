/** Draws the plots of the README from `numbers.json`: `npm run plots`. */
import { writeFileSync } from "node:fs";
import { type Numbers, readNumbers } from "./numbers.js";
import { bar, curve, label, rule, svg } from "./svg.js";

const OURS = "#2563eb";
const OTHERS = "#9ca3af";
const LEFT = 190;
const numbers = readNumbers();

save("accuracy.svg", accuracy(numbers));
save("speed.svg", speed(numbers));
if (numbers.length.length > 0 && numbers.jobs.length > 0) save("cost.svg", cost(numbers));

function accuracy({ accuracy: scores }: Numbers): string {
  const scale = 3.4;
  const parts = scores.flatMap(({ label: name, score, low, high, compromise }, index) => {
    const y = 30 + index * 34;
    const whisker =
      low === undefined || high === undefined ? [] : [rule(LEFT + low * scale, y + 6, LEFT + high * scale, y + 6)];
    return [
      label(LEFT - 8, y + 10, name, "end"),
      bar(LEFT, y, score * scale, OURS, `${score.toFixed(1)}`),
      ...whisker,
      ...(compromise === undefined
        ? []
        : [bar(LEFT, y + 14, compromise * scale, OTHERS, `${compromise.toFixed(1)} compromise`)]),
    ];
  });
  return svg(620, 40 + scores.length * 34, "F1 in per cent, with 95 % intervals", parts);
}

function speed({ speed: rows }: Numbers): string {
  const most = Math.log10(Math.max(...rows.map(({ tokensPerSecond }) => tokensPerSecond)));
  const parts = rows.flatMap(({ label: name, tokensPerSecond, peakMegabytes }, index) => {
    const y = 30 + index * 24;
    const width = (280 * (Math.log10(tokensPerSecond) - 3)) / (most - 3);
    const color = ["wink-nlp", "compromise"].includes(name) ? OTHERS : OURS;
    const text = `${tokensPerSecond.toLocaleString("en-US")} tokens/s, ${peakMegabytes} MB`;
    return [label(LEFT - 8, y + 10, name, "end"), bar(LEFT, y, width, color, text)];
  });
  return svg(
    680,
    40 + rows.length * 24,
    "Tokens a second on one core, logarithmic; each stage with all before it",
    parts,
  );
}

function cost({ length, jobs }: Numbers): string {
  const longest = length.at(-1)!;
  const most = Math.max(...jobs.map(({ articlesPerSecond }) => articlesPerSecond));
  const widest = jobs.at(-1)!.jobs;
  const left = length.map(
    ({ characters, seconds }) =>
      [
        50 + (200 * characters) / longest.characters,
        190 - (130 * seconds) / longest.seconds,
        `${seconds.toFixed(2)} s`,
      ] as const,
  );
  const right = jobs.map(
    ({ jobs: count, articlesPerSecond }) =>
      [350 + (200 * count) / widest, 190 - (130 * articlesPerSecond) / most, articlesPerSecond.toFixed(1)] as const,
  );
  return svg(640, 230, "Cost of one article by its length; articles a second by worker threads", [
    rule(50, 190, 280, 190),
    rule(50, 190, 50, 50),
    label(165, 215, `up to ${longest.characters.toLocaleString("en-US")} characters`, "middle"),
    curve(left, OURS),
    rule(350, 190, 590, 190),
    rule(350, 190, 350, 50),
    ...jobs.map(({ jobs: count }) => label(350 + (200 * count) / widest, 205, String(count), "middle")),
    label(470, 222, "worker threads", "middle"),
    curve(right, OURS),
  ]);
}

function save(name: string, picture: string): void {
  writeFileSync(new URL(name, import.meta.url), picture);
}
