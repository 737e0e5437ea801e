import { describe, expect, it } from "vitest";
import { DramatisError } from "../../src/document/errors.js";
import { loadLexicon } from "../../src/lexicon/lexicon.js";
import { readData } from "../support/data.js";

const data = readData();
const lexicon = loadLexicon(data);

/** Ids and kinds of what begins at the first word. */
function found(words: string): string[] {
  return lexicon.matchAt(words.split(" "), 0).map(({ entry }) => `${entry.kind} ${entry.id}`);
}

describe("loadLexicon", () => {
  it.each([
    ["DPRK said", "country country:PRK"],
    ["D.P.R.K. said", "country country:PRK"],
    ["North Korean leader", "demonym country:PRK"],
    ["Republic of Korea", "country country:KOR"],
    ["U.S. troops", "country country:USA"],
    ["UAE", "country country:ARE"],
    ["Britain", "country country:GBR"],
    ["Britons", "demonym country:GBR"],
    ["Filipinos", "demonym country:PHL"],
    ["Dutch", "demonym country:NLD"],
    ["Afghan", "demonym country:AFG"],
    ["Türkiye", "country country:TUR"],
    ["Turkiye", "country country:TUR"],
    ["Burma", "country country:MMR"],
    ["Côte d’Ivoire", "country country:CIV"],
    ["Zaire", "country country:COD"],
    ["Congo - Kinshasa", "country country:COD"],
    ["Congo", "country country:COG"],
    ["Congo", "country country:COD"],
    ["Guinea - Bissau", "country country:GNB"],
    ["Soviet Union", "country country:SUN"],
    ["East Germany", "country country:DDR"],
    ["Kosovar", "demonym country:XKX"],
    ["Palestinians", "demonym country:PSE"],
    ["Hong Kong", "country country:HKG"],
    ["Sino - Russian", "demonym country:CHN"],
    ["Kremlin", "seat country:RUS"],
    ["White House", "seat country:USA"],
    ["White House", "place place:USA/white-house"],
    ["Elysee Palace", "seat country:FRA"],
    ["Pyongyang", "capital place:PRK/pyongyang"],
    ["Seoul", "capital place:KOR/seoul"],
    ["Kiev", "capital place:UKR/kyiv"],
    ["Crimean", "place place:UKR/crimea"],
    ["West Bank", "place place:PSE/west-bank"],
    ["Georgia", "country country:GEO"],
    ["Georgia", "place place:USA/georgia-state"],
    ["EU", "organization organization:european-union"],
    ["NATO", "organization organization:nato"],
  ])("knows %s as %s", (words, expected) => {
    expect(found(words)).toContain(expected);
  });

  it.each(["us", "who", "Sino Russian", "polish", "turkey", "chad"])("takes %s for no name", (words) => {
    expect(found(words)).toEqual([]);
  });

  it("returns shorter names when asked", () => {
    const tokens = ["New", "York", "City"];
    const lengths = lexicon.matchAt(tokens, 0, { shorter: true }).map(({ length }) => length);
    expect(new Set(lengths)).toEqual(new Set([3, 2]));
    expect(new Set(lexicon.matchAt(tokens, 0).map(({ length }) => length))).toEqual(new Set([3]));
  });

  it("marks what is often something else, and acronyms in lines of capitals", () => {
    expect(lexicon.matchAt(["Jordan"], 0)[0]?.entry.ambiguous).toBe(true);
    expect(lexicon.matchAt(["France"], 0)[0]?.entry.ambiguous).toBe(false);
    expect(lexicon.matchAt(["US"], 0)[0]?.entry.ambiguous).toBe(false);
    expect(lexicon.matchAt(["US"], 0, { casing: "upper" })[0]?.entry.ambiguous).toBe(true);
  });

  it("knows capitals", () => {
    expect(lexicon.capitalOf("FRA")?.id).toBe("place:FRA/paris");
    expect(lexicon.capitalOf("SUN")).toBeUndefined();
  });

  it("names the file that is missing or wrong, and the line", () => {
    const { "gazetteers/seats.tsv": _, ...rest } = data;
    expect(() => loadLexicon(rest)).toThrow(DramatisError);
    expect(() => loadLexicon(rest)).toThrow("gazetteers/seats.tsv");
    const broken = { ...data, "gazetteers/seats.tsv": "entity\tform\ncountry:QQQ\tNowhere\n" };
    expect(() => loadLexicon(broken)).toThrow("gazetteers/seats.tsv, line 2: no entity country:QQQ");
  });
});
