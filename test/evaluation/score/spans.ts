import { percent, type Row } from "../context.js";
import { f1Interval } from "./bootstrap.js";
import { addCounts, type Counts, countShared, scoreOf } from "./counts.js";

/** A labelled stretch of text. */
export interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A text with the spans found in it and those wanted. */
export interface SpanUnit {
  readonly text: string;
  readonly found: readonly TypedSpan[];
  readonly gold: readonly TypedSpan[];
}

/** One row for each type and one for all of them: precision, recall, F1 of exact spans, and a 95 % interval of F1. */
export function spanRows(label: string, units: readonly SpanUnit[], types: readonly string[]): readonly Row[] {
  const row = (name: string, wanted: readonly string[]): Row => {
    const counts = units.map(({ found, gold }) => {
      const keys = (spans: readonly TypedSpan[]) =>
        spans.filter(({ type }) => wanted.includes(type)).map(({ start, end, type }) => `${start} ${end} ${type}`);
      return countShared(keys(found), keys(gold));
    });
    return { label: `${label} ${name}`, values: countValues(counts) };
  };
  return [row("all", types), ...(types.length > 1 ? types.map((type) => row(type, [type])) : [])];
}

/** The columns of a row of counts. */
export function countValues(units: readonly Counts[]): Readonly<Record<string, string>> {
  const sum = addCounts(units);
  const { precision, recall, f1 } = scoreOf(sum);
  const [low, high] = f1Interval(units);
  return {
    P: percent(precision),
    R: percent(recall),
    F1: percent(f1),
    "95 %": `${percent(low)}–${percent(high)}`,
    gold: String(sum.gold),
  };
}

/** Mistakes in spans: missed, invented, of another type, or with other edges. */
export function spanErrors(label: string, units: readonly SpanUnit[]): readonly string[] {
  return units.flatMap(({ text, found, gold }) => {
    const same = (a: TypedSpan, b: TypedSpan) => a.start === b.start && a.end === b.end;
    const meets = (a: TypedSpan, b: TypedSpan) => a.start < b.end && b.start < a.end;
    const show = ({ start, end, type }: TypedSpan) => `[${text.slice(start, end)}|${type}]`;
    const around = ({ start, end }: TypedSpan) => text.slice(Math.max(0, start - 50), end + 40).replaceAll("\n", " ");
    const missed = gold.flatMap((wanted) => {
      const exact = found.find((span) => same(span, wanted));
      if (exact?.type === wanted.type) return [];
      const near = exact ?? found.find((span) => meets(span, wanted));
      const kind = exact !== undefined ? `type ${wanted.type}→${exact.type}` : near !== undefined ? "edges" : "missed";
      return [
        `${label} ${kind}\t${show(wanted)}${near === undefined ? "" : ` got ${show(near)}`}  … ${around(wanted)}`,
      ];
    });
    const invented = found
      .filter((span) => !gold.some((wanted) => meets(wanted, span)))
      .map((span) => `${label} invented\t${show(span)}  … ${around(span)}`);
    return [...missed, ...invented];
  });
}
