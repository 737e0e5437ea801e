import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const bench = fileURLToPath(new URL("../evaluation/bench-graph.ts", import.meta.url));

/** A fifth of what the bench measures by itself. */
function measured(): string {
  const args = ["--import", "tsx", bench, "--reports", "2000", "--nodes", "20000"];
  return execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 24 });
}

describe("large graphs", () => {
  const lines = measured();
  const numbers = (pattern: RegExp) => [...lines.matchAll(pattern)].map((match) => Number(match[1]));

  it("of 2,000 reports stay under a third of a gigabyte, as 10,000 do under one", () => {
    expect(lines).toMatch(/^2000 reports/m);
    expect(numbers(/edges, peak (\d+) MB$/gm).at(-1)).toBeLessThan(340);
  });

  it("take no longer for each report as they grow", () => {
    const [first, second] = numbers(/: ([\d.]+) ms a report/g) as [number, number];
    expect(second).toBeLessThan(2 * first);
  });

  it("are written as GraphML in little memory", () => {
    expect(lines).toMatch(/^20001 nodes, 10\d{4} edges/m);
    expect(numbers(/(\d+) MB more$/gm)).toEqual([expect.any(Number)]);
    expect(numbers(/(\d+) MB more$/gm)[0]).toBeLessThan(90);
  });
});
