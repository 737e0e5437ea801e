import { beforeAll, describe, expect, it } from "vitest";
import { createReader, type Reader } from "../../src/node/index.js";

describe("names of occasions and agreements by their make", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });

  it.each([
    ["Hurricane Odalys tore roofs off houses along the coast.", "Hurricane Odalys", "occasion"],
    ["He fought in the Battle of Karlsborg as a young man.", "Battle of Karlsborg", "occasion"],
    ["Police still look for the men behind the March 3 bombings in the old town.", "March 3 bombings", "occasion"],
    ["The team won the 2018 World Cup and then fell apart.", "2018 World Cup", "occasion"],
    ["Turnout in the June 9 parliamentary elections was low.", "June 9 parliamentary elections", "occasion"],
    ["She was a child when the Karlsborg massacre shook the country.", "Karlsborg massacre", "occasion"],
    ["Both sides blamed each other for leaving the Karlsborg accords.", "Karlsborg accords", "agreement"],
    ["The council adopted Resolution 4123 after a long debate.", "Resolution 4123", "agreement"],
    ["Lawmakers voted on the Treaty of Karlsborg late in the night.", "Treaty of Karlsborg", "agreement"],
  ])("%s", (text, name, type) => {
    expect(reader.read(text).mentions).toContainEqual(expect.objectContaining({ text: name, type }));
  });

  it.each([
    ["Iraqi agreement to the plan came late.", "agreement"],
    ["The European massacre of birds goes on.", "occasion"],
    ["They met on May 4 and planned attacks.", "occasion"],
    ["A treaty was signed by Fiji on Monday.", "agreement"],
  ])("finds none in: %s", (text, type) => {
    expect(reader.read(text).mentions.filter((mention) => mention.type === type)).toEqual([]);
  });
});
