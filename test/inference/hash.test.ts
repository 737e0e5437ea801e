import { describe, expect, it } from "vitest";
import { EMPTY_HASH, hashOn, hashRange, hashString } from "../../src/inference/hash.js";

describe("hashString", () => {
  it("gives the published values of FNV-1a", () => {
    expect([hashString(""), hashString("a"), hashString("foobar")]).toEqual([EMPTY_HASH, 0xe40c292c, 0xbf9cf968]);
  });
});

describe("hashOn", () => {
  it("goes on where another string ended", () => {
    expect(hashOn(hashOn(EMPTY_HASH, "foo"), "bar")).toBe(hashString("foobar"));
    expect(hashOn(hashString("foo"), "")).toBe(hashRange("xfoox", 1, 4));
  });
});
