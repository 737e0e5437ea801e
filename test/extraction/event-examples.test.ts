import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../src/document/labels.js";
import type { NewsEvent } from "../../src/document/report.js";
import { parseTable } from "../../src/lexicon/table.js";
import { readAssets } from "../../src/node/assets.js";
import { createReader } from "../../src/node/index.js";

const PATH = "lexicon/event-examples.tsv";
const table = readFileSync(new URL(`../../data/${PATH}`, import.meta.url), "utf8");
const examples = parseTable(table, PATH, ["type", "sentence"]).map(({ cells }) => parse(cells[0]!, cells[1]!));
const assets = readAssets();
const { "events/weights.bin": _, ...models } = assets.models;
/** The rules alone: what a model makes of them is measured elsewhere. */
const reader = await createReader({ ...assets, models });

interface Marked {
  readonly role: string;
  readonly start: number;
  readonly end: number;
}

interface Example {
  readonly type: string;
  readonly counter: boolean;
  readonly text: string;
  readonly marked: readonly Marked[];
}

/** Reads `[role words]` marks off a sentence. */
function parse(type: string, sentence: string): Example {
  const marked: Marked[] = [];
  let text = "";
  let at = 0;
  for (const match of sentence.matchAll(/\[(\w+) ([^\]]+)\]/g)) {
    text += sentence.slice(at, match.index);
    marked.push({ role: match[1]!, start: text.length, end: text.length + match[2]!.length });
    text += match[2]!;
    at = match.index + match[0].length;
  }
  return { type: type.replace("!", ""), counter: type.startsWith("!"), text: text + sentence.slice(at), marked };
}

function tells(event: NewsEvent, { role, start, end }: Marked): boolean {
  return event.arguments.some((item) => item.role === role && item.start < end && start < item.end);
}

describe("event rules", () => {
  it("have an example and a counter-example for every type but neutral statements", () => {
    const missing = EVENT_TYPES.filter(
      (type) =>
        type !== "statement" &&
        (!examples.some((item) => item.type === type && !item.counter) ||
          !examples.some((item) => item.type === type && item.counter)),
    );
    expect(missing).toEqual([]);
  });

  it.each(examples.filter((item) => !item.counter))("find $type in: $text", ({ type, text, marked }) => {
    const events = reader.read(text).events.filter((event) => event.type === type);
    expect(events.some((event) => marked.every((mark) => tells(event, mark)))).toBe(true);
  });

  it.each(examples.filter((item) => item.counter))("find no $type in: $text", ({ type, text }) => {
    expect(reader.read(text).events.filter((event) => event.type === type)).toEqual([]);
  });
});
