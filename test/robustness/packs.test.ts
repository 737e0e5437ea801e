import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PACK_FILES, type Pack, type PackFile } from "../../src/document/pack.js";
import { parsePackRules } from "../../src/document/pack-rules.js";
import { extendRules } from "../../src/extraction/rules/extend-rules.js";
import { loadExtractionTables } from "../../src/extraction/tables.js";
import { loadTables } from "../../src/lexicon/load-tables.js";
import { checkPack } from "../../src/lexicon/packs/check.js";
import { readPackEntities } from "../../src/lexicon/packs/entities.js";
import { readPackOffices } from "../../src/lexicon/packs/offices.js";
import { withGiven } from "../../src/lexicon/packs/overlay.js";
import { createReader, DramatisError, verifyReport } from "../../src/node/index.js";
import { readData } from "../support/data.js";
import { secondsOf } from "../support/seconds.js";

const data = readData();
const { lexicon, offices } = loadTables(data);
const rules = loadExtractionTables(data);

const good: Readonly<Record<PackFile, string>> = {
  "entities.tsv":
    "type\tname\taliases\tcountry\twikidata\tgender\tkind\norganization\tVolta Rassi\tRassi|?Volta\tEST\tQ123456789\t\tcompany\nperson\tMaire Sepp\tRain Queen\tEST\t\tf\ncountry\tKenya\tHarambee Land\n",
  "offices.tsv":
    "person\toffice\tjurisdiction\tstart\tend\nKaja Tamm\tHarbor Warden\tEST\t2030\t2031-05\nMaire Sepp\tPrime Minister\tEST\t2031-04-01\n",
  "rules.json": JSON.stringify({
    types: [{ type: "hack", refines: "assault", frames: { verb: "actor=subj recipient=obj", noun: "recipient=on" } }],
    classes: { machine: ["server", "network"] },
    triggers: [
      { trigger: "knock out", pos: "verb", type: "hack", frame: "", where: "obj:@machine", confidence: 0.9 },
      { trigger: "ransomware attack", pos: "noun", type: "hack", confidence: 0.9 },
    ],
    without: ["praise/verb:applaud"],
  }),
};

const piece = fc.oneof(
  fc.constantFrom(
    ...'\t \n \r " { } [ ] : , | ? # = @ ! ; / . ( * \\ \uFEFF \u0000 \u202e \ud800 0 -1 1e999 null __proto__ constructor toString'.split(
      " ",
    ),
    ..."person country KEN President 2031 2031-13-40 actor subj obj: recipient=of @machine verb".split(" "),
    "word ".repeat(500),
    '"__proto__":{"polluted":1},',
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);

/** A file of a pack that is cut, doubled or mixed up somewhere, a few times; or any text. */
const damagedFile = (text: string): fc.Arbitrary<string> => {
  const cut = fc.tuple(fc.nat(text.length), fc.nat(40), fc.array(piece, { maxLength: 3 }));
  const damaged = fc
    .array(cut, { minLength: 1, maxLength: 4 })
    .map((cuts) =>
      cuts.reduce((was, [at, length, put]) => was.slice(0, at) + put.join("") + was.slice(at + length), text),
    );
  return fc.oneof(
    { weight: 5, arbitrary: damaged },
    fc.array(piece, { maxLength: 20 }).map((parts) => parts.join("")),
  );
};

const anyPack = fc
  .record(
    Object.fromEntries(PACK_FILES.map((file) => [file, damagedFile(good[file])])) as Record<
      PackFile,
      fc.Arbitrary<string>
    >,
  )
  .map((files): Pack => ({ name: "mine", files }));

/** Runs the readers of the three files; each may refuse its own. Returns how many did not. */
function load(given: Pack): number {
  const pack = checkPack(given);
  const loaders = [
    () => {
      const { entities, entries } = readPackEntities(pack, lexicon);
      withGiven(lexicon, entities, entries);
    },
    () => readPackOffices(pack, lexicon, offices),
    () => extendRules(rules, parsePackRules(pack)!, "mine/rules.json"),
  ];
  return loaders.filter((work) => !isRefused(work)).length;
}

function isRefused(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(DramatisError);
    expect(error).toMatchObject({ code: "pack-invalid" });
    return true;
  }
}

describe("a pack of any text", () => {
  it("is read or refused with a code in bounded time, and pollutes nothing", { timeout: 120_000 }, () => {
    expect(load({ name: "mine", files: good })).toBe(3);
    let loaded = 0;
    fc.assert(
      fc.property(anyPack, (pack) => {
        const seconds = secondsOf(() => {
          loaded += load(pack);
        });
        expect(seconds).toBeLessThan(1);
      }),
      { numRuns: 400 },
    );
    expect(loaded).toBeGreaterThan(20);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("makes a reader that reads soundly, or is refused", { timeout: 120_000 }, async () => {
    const text =
      "Volta Rassi hired Maire Sepp. Harbor Warden Kaja Tamm praised the __proto__ of Kenya. A ransomware attack on Estonia knocked out the servers.";
    await fc.assert(
      fc.asyncProperty(anyPack, fc.constantFrom(...PACK_FILES), async (pack, file) => {
        const files = { ...good, [file]: pack.files[file]! };
        const reader = await createReader({ packs: [{ name: "mine", files }] }).catch((error: unknown) => {
          expect(error).toMatchObject({ name: "DramatisError", code: "pack-invalid" });
        });
        if (reader !== undefined)
          expect(verifyReport(reader.read({ id: "a", published: "2031-05-03", text }))).toEqual([]);
      }),
      { numRuns: 12 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("a large pack", () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, n) => line(n)).join("\n");
  const word = (index: number) => index.toString(36).replace(/\d/g, (digit) => "qwertzuiop"[Number(digit)]!);

  it.each([
    ["names", "entities.tsv", `type\tname\n${many(20_000, (n) => `person\tAda ${word(n)}`)}`],
    ["aliases", "entities.tsv", `type\tname\taliases\nperson\tAda Berg\t${many(20_000, word).replaceAll("\n", "|")}`],
    ["a name of many words", "entities.tsv", `type\tname\nperson\t${"Ada ".repeat(50_000)}`],
    [
      "holders",
      "offices.tsv",
      `person\toffice\tjurisdiction\tstart\n${many(20_000, (n) => `Ada ${word(n)}\tHarbor Warden\tEST\t${1000 + (n % 9000)}`)}`,
    ],
    [
      "an office of many words",
      "offices.tsv",
      `person\toffice\tjurisdiction\nAda Berg\t${"Minister of ".repeat(20_000)}\tEST`,
    ],
    [
      "triggers",
      "rules.json",
      JSON.stringify({
        triggers: Array.from({ length: 5_000 }, (_, n) => ({
          trigger: `ab${word(n)}`,
          pos: "verb",
          type: "visit",
          confidence: 0.5,
        })),
      }),
    ],
    ["a deep list", "rules.json", `{"triggers":${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
    [
      "a long condition",
      "rules.json",
      JSON.stringify({
        triggers: [{ trigger: "go", pos: "verb", type: "visit", where: "obj:x ".repeat(20_000), confidence: 0.5 }],
      }),
    ],
  ] as const)("is read or refused in bounded time: %s", (_, file, text) => {
    expect(secondsOf(() => load({ name: "mine", files: { "rules.json": "{}", [file]: text } }))).toBeLessThan(3);
  });
});
