import { describe, expect, it } from "vitest";
import { costs, staticChoice } from "../../models/training/linear/arc-oracle.js";
import {
  applyTransition,
  createState,
  isFinal,
  isLegal,
  KINDS,
  resetState,
} from "../../models/training/linear/tier/transitions.js";

function follow(count: number, choose: (legal: readonly number[]) => number): Int32Array {
  const state = createState(4);
  resetState(state, count);
  while (!isFinal(state)) {
    const legal = Array.from({ length: KINDS }, (_, kind) => kind).filter((kind) => isLegal(state, kind));
    applyTransition(state, choose(legal));
  }
  return state.head.slice(1, count + 1);
}

describe("arc-hybrid transitions", () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])("always end in a tree with one root, way %i", (way) => {
    let step = 0;
    const heads = follow(
      30,
      (legal) => legal[Math.floor(Math.abs(Math.sin(way * 31 + step++ * 1.7)) * 997) % legal.length]!,
    );
    expect([...heads].filter((head) => head === 0)).toHaveLength(1);
    heads.forEach((_, index) => {
      const seen = new Set<number>();
      for (let word = index + 1; word !== 0; word = heads[word - 1]!) {
        expect(seen.has(word)).toBe(false);
        seen.add(word);
      }
    });
  });

  it("reach a projective tree when the oracle chooses", () => {
    const gold = { head: Int32Array.from([0, 2, 3, 0, 5, 3, 7, 5, 3]), label: new Int16Array(9) };
    const state = createState();
    const cost = new Float64Array(KINDS);
    resetState(state, 8);
    while (!isFinal(state)) {
      costs(state, gold, cost);
      expect(Math.min(...cost)).toBe(0);
      applyTransition(state, staticChoice(cost));
    }
    expect([...state.head.slice(1, 9)]).toEqual([...gold.head.slice(1)]);
  });

  it("have nothing to do for no words", () => {
    expect([...follow(0, () => 0)]).toEqual([]);
  });
});
