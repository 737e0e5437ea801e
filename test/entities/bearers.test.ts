import { beforeAll, describe, expect, it } from "vitest";
import { createReader, type Reader } from "../../src/node/index.js";

describe("names with several bearers", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });
  const bearerOf = (name: string, text: string) =>
    reader.read(text).mentions.find((mention) => mention.text === name)?.entity;

  it.each([
    ["The talks in Geneva failed, AFP reported."],
    ["SYDNEY (AFP) - The prime minister of Australia opened a bridge."],
    ["SYDNEY (AFP) - Australian police arrested a man."],
    ["A witness in Manila told AFP that Philippine ships had left."],
  ])("are the news agency that is quoted from everywhere: %s", (text) => {
    expect(bearerOf("AFP", text)).toBe("organization:agence-france-presse");
  });

  it.each([
    [
      "The Australian Federal Police raided two homes. The AFP gave no reason.",
      "organization:AUS/australian-federal-police",
    ],
    ["Australian police raided two homes. The AFP gave no reason.", "organization:AUS/australian-federal-police"],
    ["The Armed Forces of the Philippines sent ships. The AFP gave no reason.", "organization:PHL/afp"],
    ["In Thailand the PPP won most seats.", "organization:THA/palang-pracharath-party"],
  ])("are whom the article names in full or describes, or who belongs to its country: %s", (text, id) => {
    expect(bearerOf(/PPP/.test(text) ? "PPP" : "AFP", text)).toBe(id);
  });
});
