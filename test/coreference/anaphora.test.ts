import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/document/report.js";
import { createReader, type Reader } from "../../src/node/index.js";

describe("what pronouns and descriptions stand for", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });

  /** Names of the entities of the mention that begins at the last place where the words stand. */
  function meant(text: string, words: string, report: Report = reader.read(text)): readonly string[] {
    const start = text.lastIndexOf(words);
    const mention = report.mentions.find((one) => one.start === start);
    const ids = mention === undefined ? [] : [mention.entity, ...(mention.also ?? [])];
    return ids.map((id) => report.entities.find((entity) => entity.id === id)?.name ?? id);
  }

  it.each([
    ["Maria Lopez thanked Peter Brandt after she had won the vote.", "she", ["Maria Lopez"]],
    ["Peter Brandt met Maria Lopez in Vienna. He praised the accord.", "He", ["Peter Brandt"]],
    ["Before his flight to Madrid, Peter Brandt spoke to reporters.", "his", ["Peter Brandt"]],
    ["France said on Monday that it will recall its envoy.", "its envoy", ["France"]],
    [
      "The Foreign Ministry in Lima protested. The ministry called the raid illegal.",
      "The ministry",
      ["Ministry of Foreign Affairs"],
    ],
    [
      "Germany and Poland quarrelled for years. The two countries signed a treaty.",
      "The two countries",
      ["Germany", "Poland"],
    ],
    [
      "Sudan's army battled the Rapid Support Forces in Khartoum. The army said it had retaken a bridge.",
      "The army",
      ["army"],
    ],
    ["A lawyer, Peter Brandt, spoke to Maria Lopez on Monday. He said his client would appeal.", "client", []],
    ["Maria Lopez met Anna Novak on Monday. On Friday Lopez thanked her in a letter.", "her", ["Anna Novak"]],
    ["Anna Novak leads the group. Peter Brandt, who lives in Prague, follows.", "who", ["Peter Brandt"]],
    ["“I will not resign,” Maria Lopez said on Friday.", "I will", ["Maria Lopez"]],
  ])("%s %s → %j", (text, words, names) => {
    expect(meant(text, words)).toEqual(names);
  });

  it("learns the gender of a name from the words beside it", () => {
    const text = "The actress Wren Tallow met the minister's brother Kai Munk. Later she left for Oslo.";
    expect(meant(text, "she")).toEqual(["Wren Tallow"]);
    const office = "Spokeswoman Robin Tarrow met Lee Munkel on Monday. She had invited three reporters.";
    expect(meant(office, "She")).toEqual(["Robin Tarrow"]);
  });

  it("gives somebody without a name an entity of this article, if more is said of them", () => {
    const report = reader.read("A nurse in Basra was wounded on Monday. The nurse said that she had heard shots.");
    const unnamed = report.entities.filter(({ id }) => id.startsWith("person:?"));
    expect(unnamed.map(({ name, mentions }) => [name, mentions.length])).toEqual([["nurse", 3]]);
    expect(reader.read("A nurse was wounded in Basra.").entities.map(({ type }) => type)).not.toContain("person");
  });
});
