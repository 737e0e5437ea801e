import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReader, type Reader } from "../../src/node/index.js";
import { readPack } from "../../src/node/packs.js";
import { runCli } from "../cli/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "dramatis-pack-"));
const pack = join(folder, "harbor");
const article = {
  id: "a",
  published: "2032-05-03",
  text: "TALLINN — The Estonian prime minister said on Monday that Volta Rassi had promised her a new port. Estonia's Harbor Warden Kaja Tamm met the Rain Queen on Sunday.",
};

beforeAll(() => {
  mkdirSync(pack);
  writeFileSync(
    join(pack, "entities.tsv"),
    "type\tname\taliases\tcountry\twikidata\norganization\tVolta Rassi\tRassi\tEST\tQ123456789\nperson\tMaire Sepp\tthe Rain Queen|Rain Queen\tEST\n",
  );
  writeFileSync(
    join(pack, "offices.tsv"),
    "person\toffice\tjurisdiction\tstart\tend\nKaja Tamm\tHarbor Warden\tEST\t2030\t\nMaire Sepp\tPrime Minister\tEST\t2031-04-01\t\n",
  );
  writeFileSync(join(pack, "README.md"), "ours");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a reader with a pack", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader({ packs: [pack] });
  });

  it("finds its names and codes them", () => {
    const { entities } = reader.read(article);
    expect(entities).toContainEqual(
      expect.objectContaining({
        id: "organization:volta-rassi",
        country: "country:EST",
        codes: { wikidata: "Q123456789" },
      }),
    );
    expect(entities).toContainEqual(expect.objectContaining({ id: "person:maire-sepp", aliases: ["Rain Queen"] }));
  });

  it("finds its offices and knows their holders", () => {
    const { relations, mentions } = reader.read(article);
    expect(relations).toContainEqual(
      expect.objectContaining({ type: "holdsOffice", subject: "person:kaja-tamm", object: "office:EST/harbor-warden" }),
    );
    expect(mentions.find(({ text }) => text === "prime minister")?.entity).toBe("office:EST/prime-minister");
  });

  it("is the same from data, and reads as before without", async () => {
    const given = await createReader({ packs: [readPack(pack)] });
    expect(given.read(article)).toEqual(reader.read(article));
    const plain = await createReader();
    expect(plain.read(article).entities.map(({ id }) => id)).not.toContain("person:maire-sepp");
  });
});

describe("--pack", () => {
  it("reads articles with the names of a folder", () => {
    const run = runCli(["read", "--pack", pack, "--input", "json", "--format", "ndjson"], JSON.stringify(article));
    expect(run).toMatchObject({ code: 0, errors: [] });
    expect(run.out).toContain("organization:volta-rassi");
  });

  it("explains a tie of its names", () => {
    const file = join(folder, "article.json");
    writeFileSync(file, JSON.stringify(article));
    const run = runCli(["explain", file, "--pack", pack, "--between", "Kaja Tamm", "Rain Queen"]);
    expect(run.out).toContain("«met»");
  });

  it.each([
    ["missing", undefined, /no folder that can be read/],
    ["empty", {}, /holds no file of a pack/],
    ["misspelt", { "entites.tsv": "" }, /entites\.tsv is no file of a pack/],
    ["latin", { "offices.tsv": new Uint8Array([0xe9]) }, /cannot be read as UTF-8/],
    [
      "broken",
      { "offices.tsv": "person\toffice\tjurisdiction\nA B\tKing\tXXX\n" },
      /broken\/offices\.tsv, line 2: .*XXX/,
    ],
  ])("ends with 2 for a folder that is %s", (name, files, message) => {
    const bad = join(folder, name);
    if (files !== undefined) mkdirSync(bad);
    for (const [file, text] of Object.entries(files ?? {})) writeFileSync(join(bad, file), text as string | Uint8Array);
    const run = runCli(["read", "--pack", bad], article.text);
    expect(run.code).toBe(2);
    expect(run.errors).toEqual([expect.stringMatching(message)]);
  });
});
