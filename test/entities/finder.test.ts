import { beforeAll, describe, expect, it } from "vitest";
import { createReader, type Reader } from "../../src/node/index.js";

describe("mentions", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });
  const texts = (text: string, type: string) =>
    reader
      .read(text)
      .mentions.filter((mention) => mention.type === type && mention.form === "name")
      .map((mention) => mention.text);

  it.each([
    ["The council met in Oslo on Friday and set a date for the vote. ab/cde (AFP, Reuters, dpa)", []],
    ["The council met in Oslo on Friday and set a date for the vote. (Reuters, AP)", []],
    ["AFP and Reuters said their reporters had been held (for an hour).", ["AFP", "Reuters"]],
    ["The Fidesz party lost two seats in the city council.", ["Fidesz"]],
    ["Borussia Dortmund signed a new coach.", ["Borussia Dortmund"]],
  ])("of bodies in: %s", (text, names) => {
    expect(texts(text, "organization")).toEqual(names);
  });

  it.each([
    ["Chelsea keeper Ana Ruiz broke her arm.", ["Ana Ruiz"]],
    ["Charles de Gaulle spoke on the radio.", ["Charles de Gaulle"]],
  ])("of people in: %s", (text, names) => {
    expect(texts(text, "person")).toEqual(names);
  });

  it.each([
    ["Europol Director Ana Ruiz opened the meeting.", "Director"],
    ["Creative Director Ana Ruiz opened the meeting.", "Creative Director"],
  ])("of offices in: %s", (text, office) => {
    expect(texts(text, "office")).toEqual([office]);
  });

  it("tell who held an office until a date", () => {
    const { relations } = reader.read("Imran Khan, who was Pakistan's prime minister until 2022, was jailed.");
    expect(relations.find(({ type }) => type === "holdsOffice")?.status).toBe("former");
  });
});
