import { beforeAll, describe, expect, it } from "vitest";
import { createReader, type Reader } from "../../src/node/index.js";

describe("an office that the words beside it do not place", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });
  const officeOf = (text: string, words: string) =>
    reader.read(text, { id: "a" }).mentions.find((one) => one.text === words)?.entity;

  it.each([
    [
      "Kenya's interior ministry denied the report. The ministry's spokesman called it a lie.",
      "spokesman",
      "office:KEN/ministry-of-interior/spokesperson",
    ],
    ["Nokia closed the plant, and its chairman apologized.", "chairman", "office:nokia/chair"],
    [
      "Chile closed its embassy. The foreign minister said it was a hard choice.",
      "foreign minister",
      "office:CHL/foreign-minister",
    ],
    [
      "U.S. Defense Secretary Lloyd Austin called his Chinese counterpart.",
      "counterpart",
      "office:CHN/defense-minister",
    ],
    ["The committee met on Friday. A spokesman gave no details.", "spokesman", "office:?spokesperson@a"],
  ])("%s", (text, words, id) => {
    expect(officeOf(text, words)).toBe(id);
  });

  it.each([
    ["2010-05-03", "person:dmitry-medvedev"],
    ["2023-05-03", "person:vladimir-putin"],
  ])("is held in %s by %s", (published, person) => {
    const text = "Medvedev and Putin flew to Sochi. The Russian president criticized Poland on Monday.";
    const critic = reader.read(text, { published }).events.find(({ type }) => type === "criticize");
    expect(critic?.arguments.find(({ role }) => role === "actor")?.entity).toBe(person);
  });
});
