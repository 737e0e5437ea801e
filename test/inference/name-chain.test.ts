import { describe, expect, it } from "vitest";
import { createNameDecoder } from "../../src/inference/name-chain.js";

const tags = ["O", "B-person", "I-person", "B-country-place", "I-country-place"];
const size = tags.length;

function follows(from: string | undefined, to: string): boolean {
  return !to.startsWith("I-") || (from !== undefined && from.slice(2) === to.slice(2));
}

/** All allowed paths with their scores. */
function paths(
  emissions: Float64Array,
  transition: readonly number[],
  count: number,
): { path: number[]; score: number }[] {
  let open: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let token = 0; token < count; token++) {
    open = open.flatMap(({ path, score }) =>
      tags.flatMap((tag, index) => {
        const before = path.at(-1);
        if (!follows(before === undefined ? undefined : tags[before], tag)) return [];
        const step = emissions[token * size + index]! + transition[(before ?? size) * size + index]!;
        return [{ path: [...path, index], score: score + step }];
      }),
    );
  }
  return open;
}

function numbers(count: number, seed: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.sin(seed * 97 + index * 7.3) * 2);
}

function spans(path: readonly number[]): string[] {
  const found: string[] = [];
  path.forEach((tag, index) => {
    if (!tags[tag]!.startsWith("B-")) return;
    let last = index + 1;
    while (last < path.length && tags[path[last]!]!.startsWith("I-")) last++;
    found.push(`${index} ${last} ${tags[tag]!.slice(2)}`);
  });
  return found;
}

describe("createNameDecoder", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])("agrees with the sum over all paths, case %i", (seed) => {
    const count = 5;
    const transition = numbers((size + 1) * size, seed);
    const emissions = Float64Array.from(numbers(count * size, seed + 0.5));
    const all = paths(emissions, transition, count);
    const best = all.reduce((a, b) => (b.score > a.score ? b : a));
    const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const found = createNameDecoder(tags, transition)(emissions, count);
    const named = found.map(
      ({ first, last, type, reading }) => `${first} ${last} ${reading === undefined ? type : `${type}-${reading}`}`,
    );
    expect(named).toEqual(spans(best.path));
    found.forEach(({ confidence }, index) => {
      const share = all
        .filter(({ path }) => spans(path).includes(named[index]!))
        .reduce((sum, { score }) => sum + Math.exp(score), 0);
      expect(confidence).toBeCloseTo(share / total, 9);
    });
  });

  it("finds nothing in no tokens", () => {
    expect(createNameDecoder(tags, numbers((size + 1) * size, 1))(new Float64Array(), 0)).toEqual([]);
  });

  it("refuses tags it does not know", () => {
    expect(() => createNameDecoder(["O", "B-planet"], [])).toThrow(/unknown name tag/);
  });
});
