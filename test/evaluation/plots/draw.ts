/** Draws the plots of the README from `numbers.json`: `npm run plots`. */
import { writeFileSync } from "node:fs";
import { type Numbers, readNumbers } from "./numbers.js";
import { bar, curve, label, rule, svg, whisker } from "./svg.js";

const OURS = "#2563eb";
const OTHERS = "#9ca3af";
const GRID = "#e5e7eb";
const LEFT = 190;
const numbers = readNumbers();

save("accuracy.svg", accuracy(numbers));
save("speed.svg", speed(numbers));
if (numbers.length.length > 0 && numbers.jobs.length > 0) save("cost.svg", cost(numbers));

function accuracy({ accuracy: scores }: Numbers): string {
  const scale = 3.4;
  let y = 32;
  const rows = scores.flatMap(({ label: name, score, low = score, high = score, compromise }) => {
    const top = y;
    y += compromise === undefined ? 24 : 38;
    const reach = LEFT + Math.max(score, high) * scale;
    return [
      label(LEFT - 8, top + 10, name, "end"),
      bar(LEFT, top, score * scale, OURS),
      ...(high > low ? [whisker(LEFT + low * scale, LEFT + high * scale, top + 6)] : []),
      label(reach + 6, top + 10, score.toFixed(1)),
      ...(compromise === undefined
        ? []
        : [
            bar(LEFT, top + 14, compromise * scale, OTHERS),
            label(LEFT + compromise * scale + 6, top + 24, `${compromise.toFixed(1)} compromise`),
          ]),
    ];
  });
  const marks = [0, 20, 40, 60, 80, 100].flatMap((value) => [
    rule(LEFT + value * scale, 26, LEFT + value * scale, y, GRID),
    label(LEFT + value * scale, y + 16, String(value), "middle"),
  ]);
  return svg(620, y + 26, "F1 in per cent, with 95 % intervals where measured", [...marks, ...rows]);
}

function speed({ speed: rows }: Numbers): string {
  const most = Math.log10(Math.max(...rows.map(({ tokensPerSecond }) => tokensPerSecond)));
  const at = (value: number) => LEFT + (280 * (Math.log10(value) - 3)) / (most - 3);
  const bottom = 32 + rows.length * 24;
  const parts = rows.flatMap(({ label: name, tokensPerSecond, peakMegabytes }, index) => {
    const y = 32 + index * 24;
    const end = at(tokensPerSecond);
    return [
      label(LEFT - 8, y + 10, name, "end"),
      bar(LEFT, y, end - LEFT, ["wink-nlp", "compromise"].includes(name) ? OTHERS : OURS),
      label(end + 6, y + 10, `${short(tokensPerSecond)} tokens/s, ${peakMegabytes} MB`),
    ];
  });
  const marks = [1e3, 1e4, 1e5].flatMap((value) => [
    rule(at(value), 26, at(value), bottom, GRID),
    label(at(value), bottom + 16, short(value), "middle"),
  ]);
  const title = "Tokens a second on one core, logarithmic; each stage with all before it";
  return svg(680, bottom + 26, title, [...marks, ...parts]);
}

function cost({ length, jobs }: Numbers): string {
  const longest = length.at(-1)!;
  const x = (characters: number) => 60 + (240 * characters) / longest.characters;
  const y = (seconds: number) => 180 - (130 * seconds) / longest.seconds;
  const marks = length
    .slice(1)
    .flatMap(({ characters, seconds }) => [
      rule(60, y(seconds), x(characters), y(seconds), GRID),
      label(54, y(seconds) + 4, `${seconds.toFixed(1)} s`, "end"),
      ...(characters >= 50_000 ? [label(x(characters), 196, `${characters / 1000}`, "middle")] : []),
    ]);
  const most = Math.max(...jobs.map(({ articlesPerSecond }) => articlesPerSecond));
  const batches = jobs.flatMap(({ jobs: count, articlesPerSecond }, index) => {
    const top = 54 + index * 24;
    const width = (150 * articlesPerSecond) / most;
    return [
      label(432, top + 10, count === 1 ? "1 thread" : `${count} threads`, "end"),
      bar(440, top, width, OURS),
      label(446 + width, top + 10, `${articlesPerSecond.toFixed(1)} articles/s`),
    ];
  });
  return svg(700, 226, "Processor seconds for one article by its length; articles a second by worker threads", [
    ...marks,
    rule(60, 180, 300, 180),
    rule(60, 180, 60, 50),
    label(180, 214, "thousand characters", "middle"),
    curve(
      length.map(({ characters, seconds }) => [x(characters), y(seconds)]),
      OURS,
    ),
    ...batches,
  ]);
}

/** A number with three digits that count, such as 128,000. */
function short(value: number): string {
  return value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
}

function save(name: string, picture: string): void {
  writeFileSync(new URL(name, import.meta.url), picture);
}
