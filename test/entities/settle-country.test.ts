import { beforeAll, describe, expect, it } from "vitest";
import { createReader, type Reader } from "../../src/node/index.js";

describe("what a capital or a name shared with a country stands for", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });
  const entityOf = (text: string, name: string) => reader.read(text).mentions.find((one) => one.text === name)?.entity;

  it.each([
    ["Kinshasa accused its neighbor of arming rebels.", "Kinshasa", "country:COD"],
    ["Taipei said four more ships had come.", "Taipei", "country:TWN"],
    ["Kampala and Nairobi denied the report.", "Nairobi", "country:KEN"],
    ["Kampala was accused of breaking the deal.", "Kampala", "country:UGA"],
    ["The school in Kinshasa accused its neighbor of noise.", "Kinshasa", "place:COD/kinshasa"],
    ["She was born in Atlanta, Georgia, and never left.", "Georgia", "place:USA/georgia-state"],
    ["The governor of Georgia vetoed the bill.", "Georgia", "place:USA/georgia-state"],
    ["Georgia and Armenia opened the border.", "Georgia", "country:GEO"],
    ["She flew from Baku to Tbilisi, Georgia, on Monday.", "Georgia", "country:GEO"],
    ["Seoul said that the North had tested a rocket.", "North", "country:PRK"],
  ])("%s %s is %s", (text, name, id) => {
    expect(entityOf(text, name) ?? entityOf(text, `the ${name}`)).toBe(id);
  });
});
