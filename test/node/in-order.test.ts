import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapInOrder } from "../../src/node/in-order.js";

const soon = (turns: number) => new Promise<void>((resolve) => setTimeout(resolve, turns));

async function listOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("mapInOrder", () => {
  it("keeps the order and the window, however long each item takes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (waits, window) => {
          let running = 0;
          let most = 0;
          const work = async (wait: number) => {
            most = Math.max(most, ++running);
            await soon(wait);
            running--;
            return wait * 2;
          };
          expect(await listOf(mapInOrder(waits, work, { window }))).toEqual(waits.map((wait) => wait * 2));
          expect(most).toBeLessThanOrEqual(window);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("takes no more than the consumer asks for", async () => {
    let taken = 0;
    function* source() {
      for (;;) yield taken++;
    }
    for await (const item of mapInOrder(source(), async (number) => number, { window: 4 })) if (item === 5) break;
    expect(taken).toBeLessThanOrEqual(6 + 4);
  });

  it("gives results while the source waits, and ends its source", async () => {
    let ended = false;
    async function* source() {
      try {
        yield 1;
        await soon(1e6);
      } finally {
        ended = true;
      }
    }
    const results = mapInOrder(source(), async (number) => number, { window: 4 });
    expect((await results.next()).value).toBe(1);
    await results.return(undefined);
    function* numbers() {
      try {
        yield* [1, 2, 3];
      } finally {
        ended = true;
      }
    }
    for await (const _ of mapInOrder(numbers(), async (number) => number, { window: 1 })) break;
    expect(ended).toBe(true);
  });

  it("ends with the reason of a signal, also while it waits", async () => {
    const control = new AbortController();
    async function* source() {
      yield 1;
      await soon(1e6);
    }
    const results = mapInOrder(source(), async (number) => number, { window: 4, signal: control.signal });
    await results.next();
    const next = results.next();
    control.abort(new Error("enough"));
    await expect(next).rejects.toThrow("enough");
  });

  it("passes on what source and work throw", async () => {
    const fails = async () => {
      throw new Error("work");
    };
    await expect(listOf(mapInOrder([1, 2], fails, { window: 2 }))).rejects.toThrow("work");
    // biome-ignore lint/correctness/useYield: it fails before
    function* source(): Generator<number> {
      throw new Error("source");
    }
    await expect(listOf(mapInOrder(source(), async (number) => number, { window: 2 }))).rejects.toThrow("source");
  });
});
