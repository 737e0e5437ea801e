import { describe, expect, it } from "vitest";
import { bestAssignment } from "./assignment.js";
import { bCubed, ceafE, chainF1, conllAverage, lea, muc } from "./coreference.js";

/** One cluster of three is cut; one of two is found with a stranger in it. */
const gold = [
  ["a", "b", "c"],
  ["d", "e"],
];
const found = [["a", "b"], ["c"], ["d", "e", "x"]];

describe("coreference measures", () => {
  it("give the values that one gets by hand", () => {
    expect(muc(found, gold)).toEqual({ precision: [2, 3], recall: [2, 3] });
    const cubed = bCubed(found, gold);
    expect(cubed.recall[0]).toBeCloseTo(4 / 3 + 1 / 3 + 2);
    expect(cubed.recall[1]).toBe(5);
    expect(cubed.precision[0]).toBeCloseTo(2 + 1 + 4 / 3);
    expect(cubed.precision[1]).toBe(6);
    expect(ceafE(found, gold).recall[0]).toBeCloseTo(4 / 5 + 4 / 5);
    const links = lea(found, gold);
    expect(links.recall[0]).toBeCloseTo(3 * (1 / 3) + 2 * 1);
    expect(links.precision[0]).toBeCloseTo(2 * 1 + 0 + 3 * (1 / 3));
  });

  it("are perfect for the gold clusters and zero for nothing", () => {
    for (const measure of [muc, bCubed, ceafE, lea]) {
      expect(chainF1([measure(gold, gold)]).f1).toBeCloseTo(1);
      expect(chainF1([measure([], gold)]).f1).toBe(0);
    }
    expect(conllAverage([{ found: gold, gold }]).average).toBeCloseTo(1);
  });

  it("give a lone mention credit only for being alone", () => {
    expect(lea([["a"]], [["a"]]).recall).toEqual([1, 1]);
    expect(lea([["a", "b"]], [["a"]]).recall).toEqual([0, 1]);
  });
});

describe("bestAssignment", () => {
  it("prefers the best total over the best first pick", () => {
    expect(
      bestAssignment([
        [5, 4],
        [4, 0],
      ]),
    ).toBe(8);
    expect(bestAssignment([[1, 2, 3]])).toBe(3);
    expect(bestAssignment([[1], [2], [3]])).toBe(3);
    expect(bestAssignment([])).toBe(0);
  });

  it("agrees with trying every order", () => {
    const table = Array.from({ length: 5 }, (_, row) =>
      Array.from({ length: 5 }, (_, column) => Math.abs(Math.sin(row * 5 + column + 1)) * 10),
    );
    const orders = (rest: readonly number[]): number[][] =>
      rest.length === 0
        ? [[]]
        : rest.flatMap((item) => orders(rest.filter((other) => other !== item)).map((tail) => [item, ...tail]));
    const best = Math.max(
      ...orders([0, 1, 2, 3, 4]).map((order) => order.reduce((sum, column, row) => sum + table[row]![column]!, 0)),
    );
    expect(bestAssignment(table)).toBeCloseTo(best);
  });
});
