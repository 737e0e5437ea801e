import { describe, expect, it } from "vitest";
import * as browser from "../../src/index.js";
import * as node from "../../src/node/index.js";

describe("the public API", () => {
  it("is this list of names", () => {
    expect(Object.keys(browser).sort()).toMatchInlineSnapshot(`
      [
        "DramatisError",
        "EXPORT_FORMATS",
        "Graph",
        "Selection",
        "asOf",
        "bridges",
        "buildGraph",
        "centrality",
        "communities",
        "countries",
        "createReader",
        "diff",
        "ego",
        "exportGraph",
        "fromGraphML",
        "fromJSON",
        "groups",
        "holdersOf",
        "match",
        "merge",
        "offices",
        "organizations",
        "parseArticle",
        "parseReport",
        "paths",
        "people",
        "places",
        "select",
        "toGEXF",
        "toGraphML",
        "toHtml",
        "verifyReport",
        "whoMet",
      ]
    `);
  });

  it("is the same in Node, but for the threads", () => {
    expect(Object.keys(node).sort()).toEqual([...Object.keys(browser), "readAll"].sort());
  });

  it("reads the packaged files in Node only", () => {
    expect(node.createReader).not.toBe(browser.createReader);
  });
});
