import { array, assert, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpans, contains, cover, indexAt, overlaps, type Span } from "../../src/document/span.js";

const span = tuple(integer({ min: 0, max: 40 }), integer({ min: 1, max: 10 })).map(
  ([start, length]): Span => ({ start, end: start + length }),
);
const spans = array(span, { maxLength: 12 });
const inside = ({ start, end }: Span, offset: number) => start <= offset && offset < end;
const offsets = Array.from({ length: 55 }, (_, offset) => offset);

describe("spans", () => {
  it("overlap when one offset lies in both", () => {
    assert(
      property(span, span, (a, b) => {
        expect(overlaps(a, b)).toBe(offsets.some((at) => inside(a, at) && inside(b, at)));
      }),
    );
  });

  it("contain when every offset of the inner lies in the outer", () => {
    assert(
      property(span, span, (a, b) => {
        expect(contains(a, b)).toBe(offsets.every((at) => inside(a, at) || !inside(b, at)));
      }),
    );
  });

  it("contain each other only when equal", () => {
    assert(
      property(span, span, (a, b) => {
        expect(contains(a, b) && contains(b, a)).toBe(a.start === b.start && a.end === b.end);
      }),
    );
  });

  it("are in order by start, the longer first", () => {
    assert(
      property(spans, (list) => {
        const sorted = [...list].sort(compareSpans);
        for (const [index, next] of sorted.slice(1).entries()) {
          const before = sorted[index]!;
          expect(before.start < next.start || (before.start === next.start && before.end >= next.end)).toBe(true);
        }
      }),
    );
  });

  it("have the smallest cover that contains them all", () => {
    assert(
      property(spans, (list) => {
        const whole = cover(list);
        if (whole === undefined) {
          expect(list).toEqual([]);
          return;
        }
        expect(list.every((item) => contains(whole, item))).toBe(true);
        expect(list.some((item) => item.start === whole.start) && list.some((item) => item.end === whole.end)).toBe(
          true,
        );
      }),
    );
  });
});

describe("indexAt", () => {
  it("finds what a search through all finds", () => {
    const disjoint = array(tuple(integer({ min: 0, max: 3 }), integer({ min: 1, max: 5 })), { maxLength: 10 }).map(
      (steps) => {
        let at = 0;
        return steps.map(([gap, length]): Span => {
          const start = at + gap;
          at = start + length;
          return { start, end: at };
        });
      },
    );
    assert(
      property(disjoint, integer({ min: -1, max: 90 }), (list, offset) => {
        expect(indexAt(list, offset)).toBe(list.findIndex((item) => inside(item, offset)));
      }),
    );
  });
});
