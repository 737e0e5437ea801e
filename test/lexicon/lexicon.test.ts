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
    ["Germans", "demonym country:DEU"],
    ["Czechs", "demonym country:CZE"],
    ["West German", "demonym country:DEU"],
    ["Shi'ite", "group group:shiites"],
    ["Shi ’ ite", "group group:shiites"],
    ["Kurdish", "group group:kurds"],
    ["Security Council", "organization organization:un-security-council"],
    ["U.N. Security Council", "organization organization:un-security-council"],
    ["al - Qaida", "organization organization:al-qaeda"],
    ["Al Qaeda", "organization organization:al-qaeda"],
    ["Nato", "organization organization:nato"],
    ["KCNA", "organization organization:kcna"],
    ["Workers ’ Party of Korea", "organization organization:PRK/workers-party-of-korea"],
    ["New START", "agreement agreement:new-start"],
    ["Kyoto Protocol", "agreement agreement:kyoto-protocol"],
    ["Second World War", "occasion occasion:world-war-ii"],
    ["9/11", "occasion occasion:september-11-attacks"],
    ["six-party talks", "occasion occasion:six-party-talks"],
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

  it("knows who belonged to what, and when", () => {
    expect(lexicon.members("organization:nato", "2023-04-03")).not.toContain("FIN");
    expect(lexicon.members("organization:nato", "2023-04-04")).toContain("FIN");
    expect(lexicon.members("organization:european-union")).not.toContain("GBR");
    expect(lexicon.members("organization:european-union", "2010-05-01")).toContain("GBR");
    expect(lexicon.members("organization:g7")).toHaveLength(7);
    expect(lexicon.members("organization:nobody")).toEqual([]);
  });

  it("knows what words of names tell", () => {
    expect(lexicon.headKinds("ministry")).toContainEqual({ kind: "organization", position: "both" });
    expect(lexicon.headKinds("Strait").map(({ kind }) => kind)).toContain("place");
    expect(lexicon.headKinds("said")).toEqual([]);
  });

  it("gives an entity one name, and a form of acronym and name one entry", () => {
    const nato = lexicon.matchAt(["NATO"], 0).filter(({ entry }) => entry.id === "organization:nato");
    expect(nato).toHaveLength(1);
    expect(lexicon.entity("organization:nato")).toMatchObject({
      name: "NATO",
      kind: "international",
      wikidata: "Q7184",
    });
    expect(lexicon.entity("country:PRK")).toMatchObject({ name: "North Korea", iso3: "PRK", iso2: "KP" });
  });

  it("names the file that is missing or wrong, and the line", () => {
    const { "gazetteers/seats.tsv": _, ...rest } = data;
    expect(() => loadLexicon(rest)).toThrow(DramatisError);
    expect(() => loadLexicon(rest)).toThrow("gazetteers/seats.tsv");
    const broken = { ...data, "gazetteers/seats.tsv": "entity\tform\ncountry:QQQ\tNowhere\n" };
    expect(() => loadLexicon(broken)).toThrow("gazetteers/seats.tsv, line 2: no entity country:QQQ");
  });
});
