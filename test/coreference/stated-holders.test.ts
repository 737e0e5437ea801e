import { beforeAll, describe, expect, it } from "vitest";
import { areOnePerson } from "../../src/coreference/person-names.js";
import { createReader, type Reader } from "../../src/node/index.js";

describe("holders whom the tables do not have", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });
  const warnings = (text: string, published = "2023-11-11") => reader.read(text, { published }).warnings;

  it("are warnings, with whom the tables have", () => {
    expect(warnings("French Foreign Minister Jean Martin resigned.")).toEqual([
      "office: the article has Jean Martin as Foreign Minister (France), the table Catherine Colonna since 2022-05-20",
    ]);
  });

  it("are warnings where the tables have nobody", () => {
    expect(warnings("Fijian Tourism Minister Sera Vakatora met investors in Suva on Monday.").join()).toMatch(
      /Sera Vakatora as Tourism Minister \(Fiji\), the table nobody then/,
    );
  });

  it.each([
    ["French Foreign Minister Catherine Colonna resigned."],
    ["Former French Foreign Minister Jean Martin resigned."],
    ["Acting French Foreign Minister Jean Martin resigned."],
    ["British Prime Minister Tony Blair sent the troops in 2003."],
    ["Ukrainian President Zelenskiy flew to Warsaw."],
    ["Police spokesman Peter Mwangi said the road was closed."],
  ])("are not in: %s", (text) => {
    expect(warnings(text)).toEqual([]);
  });

  it("are not looked for without a date", () => {
    expect(reader.read("French Foreign Minister Jean Martin resigned.").warnings).toEqual([]);
  });

  it("leave the report as it is", () => {
    const { relations } = reader.read("French Foreign Minister Jean Martin resigned.", { published: "2023-11-11" });
    expect(relations.find(({ type }) => type === "holdsOffice")?.subject).toBe("person:jean-martin");
  });
});

describe("areOnePerson", () => {
  it.each([
    ["Zelenskiy", "Volodymyr Zelenskyy"],
    ["Zelensky", "Volodymyr Zelenskyy"],
    ["Vladimir Putin", "Putin"],
    ["Viktor Yanukovich", "Viktor Yanukovych"],
  ])("%s and %s", (a, b) => {
    expect(areOnePerson(a, b)).toBe(true);
  });

  it("keeps different people apart", () => {
    expect(areOnePerson("George Bush", "Jeb Bush")).toBe(false);
    expect(areOnePerson("Li Peng", "Li Qiang")).toBe(false);
    expect(areOnePerson("李强", "王毅")).toBe(false);
  });
});
