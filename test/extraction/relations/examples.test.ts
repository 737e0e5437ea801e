import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { RELATION_TYPES } from "../../../src/document/labels.js";
import type { Report } from "../../../src/document/report.js";
import { parseTable } from "../../../src/lexicon/table.js";
import { createReader } from "../../../src/node/index.js";
import type { Reader } from "../../../src/reader.js";

const PATH = new URL("../../../data/lexicon/relation-examples.tsv", import.meta.url);
const rows = parseTable(readFileSync(PATH, "utf8"), PATH.pathname, ["type", "sentence"]).map(({ cells }) => ({
  type: cells[0]!,
  marked: cells[1]!,
}));
const untold = new Set(["alliedWith", "counterpartOf"]);

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);

/** Relations of a report in the words of the article: `type status: subject > object`. */
function told(report: Report): readonly string[] {
  const words = (id: string) => {
    const own = report.mentions.filter(({ entity, form }) => entity === id && form !== "pronoun");
    return (own.find(({ form }) => form === "name") ?? own[0])?.text ?? id;
  };
  return report.relations.flatMap(({ type, status, subject, object }) => [
    `${type} ${status}: ${words(subject)} > ${words(object)}`,
    ...(["siblingOf", "spouseOf", "opposes"].includes(type)
      ? [`${type} ${status}: ${words(object)} > ${words(subject)}`]
      : []),
  ]);
}

describe("relations", () => {
  it.each(rows.filter(({ type }) => !type.startsWith("!")))("find '$type' in: $marked", ({ type, marked }) => {
    const [name, status = "ongoing"] = type.split(" ");
    const party = (role: string) => new RegExp(`\\[${role} ([^\\]]+)\\]`).exec(marked)![1]!;
    const text = marked.replace(/\[(?:subject|object) ([^\]]+)\]/g, "$1");
    expect(told(reader.read(text))).toContain(`${name} ${status}: ${party("subject")} > ${party("object")}`);
  });

  it.each(rows.filter(({ type }) => type.startsWith("!")))("find no '$type' in: $marked", ({ type, marked }) => {
    const { relations } = reader.read(marked);
    const wrong = relations.filter((relation) => `!${relation.type}` === type);
    const unwanted =
      type === "!holdsOffice" || type === "!spokespersonFor"
        ? wrong.filter(({ subject }) => subject.includes("lund"))
        : wrong;
    expect(unwanted).toEqual([]);
  });

  it("have an example and a counter-example of every type", () => {
    const missing = RELATION_TYPES.filter((type) => !untold.has(type)).filter(
      (type) =>
        !rows.some((row) => row.type.split(" ")[0] === type) ||
        (type !== "officeOf" && !rows.some((row) => row.type === `!${type}`)),
    );
    expect(missing).toEqual([]);
  });
});
