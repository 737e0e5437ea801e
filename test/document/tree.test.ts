import { assert, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { ancestorsOf, childrenOf, headOf, subtreeRange } from "../../src/document/tree.js";

/** Heads of a random forest: each token hangs on one that comes earlier in a random order, or on none. */
const forest = tuple(integer({ min: 1, max: 15 }), integer({ min: 1, max: 2 ** 30 })).map(([size, seed]) => {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const order = Array.from({ length: size }, (_, token) => token);
  for (let at = size - 1; at > 0; at--) {
    const other = next(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  const head = new Array<number>(size).fill(-1);
  for (let at = 1; at < size; at++) head[order[at]!] = next(5) === 0 ? -1 : order[next(at)]!;
  return head as readonly number[];
});

describe("trees", () => {
  it("list every token once, below its head, in ascending order", () => {
    assert(
      property(forest, (head) => {
        const children = childrenOf(head);
        expect(children.flat().sort((a, b) => a - b)).toEqual(
          head.flatMap((parent, token) => (parent >= 0 ? [token] : [])),
        );
        for (const [parent, list] of children.entries()) {
          expect(list.every((token) => head[token] === parent)).toBe(true);
          expect(list).toEqual([...list].sort((a, b) => a - b));
        }
      }),
    );
  });

  it("lead from each token up to a root", () => {
    assert(
      property(forest, (head) => {
        for (const token of head.keys()) {
          const path = ancestorsOf(head, token);
          expect(path[0]).toBe(token);
          expect(head[path.at(-1)!]).toBe(-1);
          expect(path.slice(1)).toEqual(path.slice(0, -1).map((at) => head[at]));
        }
      }),
    );
  });

  it("end at a cycle", () => {
    expect(ancestorsOf([1, 2, 0], 0).length).toBeLessThanOrEqual(4);
  });

  it("have ranges that hold exactly what lies between the outermost descendants", () => {
    assert(
      property(forest, (head) => {
        const children = childrenOf(head);
        for (const token of head.keys()) {
          const below = [...head.keys()].filter((other) => ancestorsOf(head, other).includes(token));
          expect(subtreeRange(children, token)).toEqual([Math.min(...below), Math.max(...below) + 1]);
        }
      }),
    );
  });

  it("head a range with a token of it whose own head lies outside", () => {
    assert(
      property(forest, integer({ min: 0, max: 14 }), integer({ min: 1, max: 15 }), (head, from, length) => {
        const first = Math.min(from, head.length - 1);
        const last = Math.min(first + length, head.length);
        const token = headOf(head, first, last);
        expect(token >= first && token < last).toBe(true);
        expect(head[token]! < first || head[token]! >= last).toBe(true);
      }),
    );
  });

  it("head a range that is a subtree with its root", () => {
    expect(headOf([2, 2, -1, 5, 5, 2], 3, 6)).toBe(5);
    expect(subtreeRange(childrenOf([2, 2, -1, 5, 5, 2]), 5)).toEqual([3, 6]);
  });
});
