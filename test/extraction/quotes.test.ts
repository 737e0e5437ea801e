import { describe, expect, it } from "vitest";
import { createReader } from "../../src/node/index.js";

const reader = await createReader();

/** The speaker of each quotation of a text, by name; `-` where nobody is found. */
function speakersOf(text: string): readonly string[] {
  const { quotes, entities } = reader.read(text);
  return quotes.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? "-");
}

describe("speakers of quotations", () => {
  it.each([
    ['"I met the envoy in Oslo," Donald Tusk said on Friday.', ["Donald Tusk"]],
    ['"We will stay," said Sergei Lavrov.', ["Sergei Lavrov"]],
    ['"We will stay," said Donald Tusk. "Our troops are ready."', ["Donald Tusk", "Donald Tusk"]],
    ['Kenya\'s president, William Ruto, told reporters: "The talks have ended."', ["William Ruto"]],
    ['Angela Merkel was blunt: "Mali attacked Niger, and we condemn it."', ["Angela Merkel"]],
    ['"The talks hurt ordinary people," according to Emmanuel Macron.', ["Emmanuel Macron"]],
    ['Asked about the talks, Antony Blinken replied, "The offer stands."', ["Antony Blinken"]],
    ['The minister, Sergei Shoigu, described the attack as "barbaric".', ["Sergei Shoigu"]],
    ['"The door is open." Nobody knew who wrote it.', ["-"]],
  ])("%s", (text, expected) => expect(speakersOf(text)).toEqual(expected));

  it("claim what is told within", () => {
    const { events, entities } = reader.read('"Mali attacked Niger," Emmanuel Macron said.');
    const [claimant] = events.find(({ type }) => type === "assault")?.attributedTo ?? [];
    expect(entities.find(({ id }) => id === claimant)?.name).toBe("Emmanuel Macron");
  });
});
