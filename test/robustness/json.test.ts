import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  buildGraph,
  createReader,
  DramatisError,
  EXPORT_FORMATS,
  exportGraph,
  fromGraphML,
  fromJSON,
  parseArticle,
  parseReport,
  type Report,
  verifyReport,
} from "../../src/node/index.js";
import { sketch } from "../support/reports.js";

const keys = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "id",
  "text",
  "schema",
  "entities",
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -1, 1e308, "", "dramatis/report@1", "__proto__", "2024-01-01"),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.array(fc.tuple(fc.oneof(keys, fc.string({ maxLength: 5 })), tie("any")), { maxLength: 5 }).map(jsonObject),
  ),
})).any;

/** JSON text of an object with these keys, so that `__proto__` is a key like any other. */
function jsonObject(entries: readonly (readonly [string, unknown])[]): unknown {
  return JSON.parse(`{${entries.map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`).join(",")}}`);
}

let report: Report;
beforeAll(async () => {
  const reader = await createReader();
  report = reader.read("Norwegian President Anna Berg met Ivan Petrov of Russia in Oslo on Monday. “No,” Berg said.", {
    id: "a",
  });
});

/** What it gives, or `undefined` for a coded error. Any other error is a fault. */
function coded<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DramatisError) return undefined;
    throw error;
  }
}

/** Puts a value somewhere into a copy of a JSON value. */
function damaged(json: unknown, path: readonly number[], item: unknown): unknown {
  const copy = structuredClone(json) as Record<string, unknown>;
  let place: Record<string, unknown> = copy;
  for (const [index, step] of path.entries()) {
    const names = Object.keys(place);
    const name = names[step % Math.max(1, names.length)];
    if (name === undefined) return copy;
    const child = place[name];
    if (index === path.length - 1 || typeof child !== "object" || child === null) {
      place[name] = item;
      return copy;
    }
    place = child as Record<string, unknown>;
  }
  return copy;
}

const path = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 });

describe("any JSON", () => {
  it("is read or refused with a code, and pollutes nothing", () => {
    fc.assert(
      fc.property(value, (json) => {
        for (const input of [json, JSON.stringify(json)]) {
          coded(() => parseArticle(input));
          coded(() => parseReport(input));
        }
        coded(() => fromJSON(JSON.stringify(json)));
      }),
      { numRuns: 500 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("in place of a part of a report is refused, or makes a graph", () => {
    fc.assert(
      fc.property(path, value, (steps, item) => {
        const parsed = coded(() => parseReport(damaged(report, steps, item)));
        if (parsed === undefined) return;
        coded(() => verifyReport(parsed));
        coded(() => [...exportGraph(buildGraph([parsed]), "graph")]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(["graph", "json", "graphology"])(
    "in place of a part of a graph as %s is refused, or makes a graph",
    (format) => {
      const json = [...exportGraph(buildGraph([report]), format)].join("");
      fc.assert(
        fc.property(path, value, (steps, item) => {
          const graph = coded(() => fromJSON(JSON.stringify(damaged(JSON.parse(json), steps, item))));
          if (graph === undefined) return;
          for (const { name } of EXPORT_FORMATS) coded(() => [...exportGraph(graph, name)]);
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each([
    [["articles", 0, "text"], 7, "text"],
    [["articles", 0, "entities", 0, "name"], null, "entities.0.name"],
    [["articles", 0, "sentences"], "none", "sentences"],
    [["articles"], [null], "value"],
    [["overrides"], [{ kind: "rename", id: "person:a", name: 1 }], "0.name"],
  ])("of a graph with a wrong field is refused: %j", (at, item, field) => {
    const data = JSON.parse([...exportGraph(buildGraph([report]), "graph")].join(""));
    const last = at.at(-1)!;
    at.slice(0, -1).reduce((place, key) => place[key], data)[last] = item;
    expect(() => fromJSON(JSON.stringify(data))).toThrow(
      expect.objectContaining({ code: "input-shape", message: expect.stringContaining(field) }),
    );
  });
});

describe("GraphML", () => {
  it("cut, repeated or mixed up anywhere is read or refused", () => {
    const xml = [...exportGraph(buildGraph([report]), "graphml")].join("");
    fc.assert(
      fc.property(
        fc.nat(xml.length),
        fc.nat(xml.length),
        fc.string({ unit: "binary", maxLength: 8 }),
        (from, to, put) => {
          coded(() => fromGraphML(xml.slice(0, from) + put + xml.slice(to)));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("names of the language's own", () => {
  it("are names like any other", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const entities = names.map((name) => ({ id: `person:${name}`, names: [name] }));
    const events = [
      { type: "visit" as const, trigger: "visited", actor: ["person:__proto__"], recipient: ["person:constructor"] },
    ];
    const text = `${names.join(" and ")} visited.`;
    const graph = buildGraph([
      sketch({ id: "__proto__", title: "constructor", published: "2024-01-01", text, entities, events }),
    ]);
    for (const name of names) expect(graph.node(name)?.label).toBe(name);
    expect(graph.neighbors("__proto__").length).toBeGreaterThan(0);
    const copy = fromJSON([...exportGraph(graph, "graph")].join(""));
    expect([...exportGraph(copy, "graph")].join("")).toBe([...exportGraph(graph, "graph")].join(""));
  });
});
