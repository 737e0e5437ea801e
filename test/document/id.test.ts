import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { entityId, hash64, localId, slug, statementId } from "../../src/document/id.js";

describe("slug", () => {
  it.each([
    ["Antony Blinken", "antony-blinken"],
    ["Recep Tayyip Erdoğan", "recep-tayyip-erdogan"],
    ["Côte d’Ivoire", "cote-divoire"],
    ["  U.S. — Congress! ", "u-s-congress"],
    ["Москва", "москва"],
    ["***", ""],
  ])("%s → %s", (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it("is made of letters, numbers and single hyphens, and is its own slug", () => {
    assert(
      property(string({ unit: "binary" }), (name) => {
        expect(slug(name)).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
        expect(slug(slug(name))).toBe(slug(name));
      }),
    );
  });
});

describe("hash64", () => {
  it("is sixteen hexadecimal digits, the same for the same string", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        expect(hash64(text)).toMatch(/^[0-9a-f]{16}$/);
        expect(hash64(text)).toBe(hash64(`${text}`));
      }),
    );
  });

  it("has the FNV-1a hash of 32 bits as its second half", () => {
    expect(hash64("").slice(8)).toBe("811c9dc5");
    expect(hash64("a").slice(8)).toBe("e40c292c");
    expect(hash64("foobar").slice(8)).toBe("bf9cf968");
  });

  it("tells many strings apart", () => {
    const seen = new Set<string>();
    for (let first = 0; first < 300; first++)
      for (let second = 0; second < 300; second++) seen.add(hash64(`${first}:${second}`));
    expect(seen.size).toBe(90_000);
  });

  it("depends on the order and on the high byte of its characters", () => {
    expect(hash64("ab")).not.toBe(hash64("ba"));
    expect(hash64("\u0141")).not.toBe(hash64("A"));
  });
});

describe("ids", () => {
  it("say what they stand for", () => {
    expect(entityId("person", "Antony Blinken")).toBe("person:antony-blinken");
    expect(entityId("place", "Seoul", "KOR")).toBe("place:KOR/seoul");
    expect(localId("person", "Blinken", "a1")).toBe("person:?blinken@a1");
  });

  it("of statements keep their parts apart", () => {
    expect(statementId("event", "ab", "c")).not.toBe(statementId("event", "a", "bc"));
    expect(statementId("relation", "a", 1)).toMatch(/^relation:[0-9a-f]{16}$/);
    expect(statementId("relation", "a", 1)).toBe(statementId("relation", "a", "1"));
  });
});
