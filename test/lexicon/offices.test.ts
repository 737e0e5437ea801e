import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadOffices } from "../../src/lexicon/offices.js";
import { readEquivalents } from "../../src/lexicon/tables/equivalents.js";
import { readPortfolios } from "../../src/lexicon/tables/portfolios.js";
import { readRoles } from "../../src/lexicon/tables/roles.js";
import { readData } from "../support/data.js";

const data = readData();
const offices = loadOffices(data);

/** Splits at spaces and hyphens, and cuts off possessives, as the tokenizer does. */
function tokens(phrase: string): readonly string[] {
  return phrase.split(/ |(?<=-)|(?=[-,])|(?='s)/).filter((token) => token !== "");
}

/** phrase → the words of the office, role, portfolio, qualifiers; `+` at the end of the words for a plural. */
const phrases: readonly (readonly [string, string, string, string?, string?])[] = [
  ["the president", "president", "President"],
  ["Malawi's President", "President", "President"],
  ["two former presidents", "presidents+", "President", "", "former"],
  ["then-President", "President", "President", "", "then"],
  ["the president-elect", "president", "President", "", "elect"],
  ["the president designate", "president", "President", "", "elect"],
  ["the late president", "president", "President", "", "late"],
  ["ex-president", "president", "President", "", "former"],
  ["his one-time prime minister", "prime minister", "Prime Minister", "", "former"],
  ["caretaker premier", "premier", "Prime Minister", "", "acting"],
  ["acting head of state", "head of state", "President", "", "acting"],
  ["African heads of state", "heads of state+", "President"],
  ["the Irish taoiseach", "taoiseach", "Prime Minister"],
  ["outgoing German chancellor", "chancellor", "Chancellor"],
  ["the vice president", "vice president", "Vice President", "", "vice"],
  ["Vice-President", "Vice - President", "Vice President", "", "vice"],
  ["former vice-president", "vice - president", "Vice President", "", "former vice"],
  ["the executive vice presidents", "executive vice presidents+", "Executive Vice President"],
  ["South Africa's deputy president", "deputy president", "Deputy President", "", "deputy"],
  ["Iceland's foreign minister", "foreign minister", "Minister", "Foreign Affairs"],
  ["the minister of foreign affairs", "minister of foreign affairs", "Minister", "Foreign Affairs"],
  ["External Affairs Minister", "External Affairs Minister", "Minister", "Foreign Affairs"],
  ["minister for external relations", "minister for external relations", "Minister", "Foreign Affairs"],
  ["four Nordic foreign ministers", "foreign ministers+", "Minister", "Foreign Affairs"],
  ["the British Foreign Secretary", "Foreign Secretary", "Secretary", "Foreign Affairs"],
  ["Washington's top diplomat", "top diplomat", "Minister", "Foreign Affairs"],
  ["chief diplomat", "chief diplomat", "Minister", "Foreign Affairs"],
  ["deputy foreign minister", "deputy foreign minister", "Deputy Minister", "Foreign Affairs", "deputy"],
  ["vice foreign minister", "vice foreign minister", "Deputy Minister", "Foreign Affairs", "vice"],
  [
    "First Deputy Foreign Minister",
    "First Deputy Foreign Minister",
    "First Deputy Minister",
    "Foreign Affairs",
    "deputy",
  ],
  ["deputy minister for energy", "deputy minister for energy", "Deputy Minister", "Energy", "deputy"],
  ["defence minister", "defence minister", "Minister", "Defense"],
  ["the Minister of National Defense", "Minister of National Defense", "Minister", "Defense"],
  ["Defense Secretary", "Defense Secretary", "Secretary", "Defense"],
  ["U.S. Secretary of Defense", "Secretary of Defense", "Secretary", "Defense"],
  ["defense chiefs", "defense chiefs+", "Minister", "Defense"],
  ["foreign and defense ministers", "foreign and defense ministers+", "Minister", "Foreign Affairs and Defense"],
  ["the justice and interior ministers", "justice and interior ministers+", "Minister", "Justice and Interior"],
  ["minister of the interior", "minister of the interior", "Minister", "Interior"],
  ["home affairs minister", "home affairs minister", "Minister", "Interior"],
  ["Home Secretary", "Home Secretary", "Secretary", "Interior"],
  ["Internal Security Minister", "Internal Security Minister", "Minister", "Interior"],
  ["treasury secretaries", "treasury secretaries+", "Secretary", "Finance"],
  ["the Secretary of the Treasury", "Secretary of the Treasury", "Secretary", "Finance"],
  ["Chancellor of the Exchequer", "Chancellor of the Exchequer", "Minister", "Finance"],
  ["minister for economy and finance", "minister for economy and finance", "Minister", "Finance"],
  ["oil ministers", "oil ministers+", "Minister", "Petroleum"],
  [
    "minister of trade, industry and energy",
    "minister of trade , industry and energy",
    "Minister",
    "Trade and Industry and Energy",
  ],
  ["health minister", "health minister", "Minister", "Health"],
  ["secretary of health and human services", "secretary of health and human services", "Secretary", "Health"],
  ["Homeland Security Secretary", "Homeland Security Secretary", "Secretary", "Homeland Security"],
  ["unification minister", "unification minister", "Minister", "Unification"],
  ["minister for women's affairs", "minister for women 's affairs", "Minister", "Women's Affairs"],
  ["minister without portfolio", "minister without portfolio", "Minister without Portfolio"],
  ["Minister of Pacific Island Affairs", "Minister of Pacific Island Affairs", "Minister", "Pacific Island Affairs"],
  ["minister in charge of railways", "minister in charge of railways", "Minister", "Transport"],
  ["minister of Saxony", "minister", "Minister"],
  ["Secretary of State", "Secretary of State", "Secretary of State"],
  ["former secretaries of state", "secretaries of state+", "Secretary of State", "", "former"],
  ["Assistant Secretary of State", "Assistant Secretary of State", "Assistant Secretary of State", "", "deputy"],
  ["Secretary of State for Wales", "Secretary of State for Wales", "Secretary of State", "Wales"],
  ["under secretary of defense", "under secretary of defense", "Under Secretary", "Defense"],
  [
    "Deputy Assistant Secretary of State",
    "Deputy Assistant Secretary of State",
    "Deputy Assistant Secretary of State",
    "",
    "deputy",
  ],
  ["the U.N. secretary-general", "secretary - general", "Secretary-General"],
  ["Secretary General", "Secretary General", "Secretary-General"],
  [
    "under-secretary-general for humanitarian affairs",
    "under - secretary - general for humanitarian affairs",
    "Under-Secretary-General",
    "Humanitarian Affairs",
  ],
  ["High Commissioner for Human Rights", "High Commissioner for Human Rights", "High Commissioner", "Human Rights"],
  ["EU foreign policy chief", "foreign policy chief", "High Representative", "Foreign Affairs"],
  ["the trade commissioner", "trade commissioner", "Commissioner", "Trade"],
  ["nuclear envoy", "nuclear envoy", "Envoy", "Nuclear Affairs"],
  ["special climate envoy", "special climate envoy", "Special Envoy", "Environment"],
  ["the chief nuclear negotiators", "chief nuclear negotiators+", "Chief Negotiator", "Nuclear Affairs"],
  ["top commander", "commander", "Commander"],
  ["human rights chief", "human rights chief", "Chief", "Human Rights"],
  ["attorney general", "attorney general", "Attorney General"],
  ["attorneys general", "attorneys general+", "Attorney General"],
  ["commander-in-chief", "commander - in - chief", "Commander-in-Chief"],
  ["chief of the general staff", "chief of the general staff", "Chief of the General Staff"],
  ["chief of staff", "chief of staff", "Chief of Staff"],
  ["the army's chief", "chief", "Chief"],
  ["police chief", "police chief", "Police Chief"],
  ["opposition leaders", "opposition leaders+", "Opposition Leader"],
  ["majority leader", "majority leader", "Majority Leader"],
  ["the supreme leader", "supreme leader", "Supreme Leader"],
  ["North Korean leader", "leader", "Leader"],
  ["White House spokeswoman", "spokeswoman", "Spokesperson"],
  ["press secretary", "press secretary", "Press Secretary"],
  ["national security adviser", "national security adviser", "National Security Adviser"],
  ["interim central bank governor", "governor", "Governor", "", "acting"],
  ["deputy speaker", "deputy speaker", "Deputy Speaker", "", "deputy"],
  ["chairwoman", "chairwoman", "Chair"],
  ["His South Korean counterpart", "counterpart", "Counterpart"],
  ["shadow foreign secretary", "shadow foreign secretary", "Shadow Secretary", "Foreign Affairs"],
  ["ambassador-at-large", "ambassador - at - large", "Ambassador-at-Large"],
  ["the archbishop", "archbishop", "Archbishop"],
];

describe("the grammar of offices", () => {
  it.each(phrases.map((row) => ({ row, name: row[0] })))("$name", ({ row }) => {
    const [phrase, words, role, portfolio = "", qualifiers = ""] = row;
    const all = tokens(phrase);
    const office = offices.parse(all);
    expect(office).toBeDefined();
    const { first, last } = office!;
    expect({
      words: all.slice(first, last).join(" ") + (office!.plural ? "+" : ""),
      role: office!.role,
      portfolio: office!.portfolio ?? "",
      qualifiers: office!.qualifiers.join(" "),
    }).toEqual({ words, role, portfolio, qualifiers });
  });

  it.each([
    "at 9 pm on Sunday",
    "the ministry",
    "an official",
    "two diplomats",
    "the general",
    "a lawmaker",
    "defense",
  ])("finds no office in: %s", (phrase) => {
    expect(offices.parse(tokens(phrase))).toBeUndefined();
  });

  it("offers the shorter readings too, the longest first", () => {
    expect(offices.matchAt(["Secretary", "of", "State", "for", "Health"], 0).map(({ length }) => length)).toEqual([
      5, 3, 1,
    ]);
    expect(offices.matchAt(["deputy", "defence", "ministers"], 1).map(({ length }) => length)).toEqual([2]);
  });

  it("proposes one reading a length, the longest first, within the text, whatever the capitals", () => {
    const vocabulary =
      "deputy foreign and defense minister of the interior , secretary - general state vice president for Ghana".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 }), fc.nat(11), (words, index) => {
        const matches = offices.matchAt(words, index);
        const lengths = matches.map(({ length }) => length);
        expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => b - a));
        for (const length of lengths) expect(index + length).toBeLessThanOrEqual(words.length);
        const upper = words.map((word) => word.toUpperCase());
        expect(offices.matchAt(upper, index)).toEqual(matches);
      }),
    );
  });

  it("knows words that only stand beside a role", () => {
    expect(offices.qualifierAt(["newly", "elected"], 0)).toMatchObject({ length: 2 });
    expect(offices.qualifierAt(["former"], 0)?.value.qualifier).toBe("former");
    expect(offices.qualifierAt(["table"], 0)).toBeUndefined();
  });
});

describe("names of offices", () => {
  it.each<readonly [string | undefined, string, string | undefined, string]>([
    ["USA", "Minister", "Foreign Affairs", "Secretary of State"],
    ["USA", "Secretary of State", undefined, "Secretary of State"],
    ["USA", "Deputy Secretary of State", undefined, "Deputy Secretary of State"],
    ["USA", "Minister", "Defense", "Secretary of Defense"],
    ["USA", "Secretary", "Defense", "Secretary of Defense"],
    ["USA", "Deputy Secretary", "Defense", "Deputy Secretary of Defense"],
    ["USA", "Secretary", "Finance", "Secretary of the Treasury"],
    ["KOR", "Secretary", "Defense", "Defense Minister"],
    ["KOR", "Minister", "Defense", "Defense Minister"],
    ["GBR", "Minister", "Foreign Affairs", "Foreign Secretary"],
    ["GBR", "Chancellor", undefined, "Chancellor of the Exchequer"],
    ["IND", "Secretary", "Foreign Affairs", "Foreign Secretary"],
    ["IND", "Minister", "Foreign Affairs", "Foreign Minister"],
    ["DEU", "Prime Minister", undefined, "Chancellor"],
    ["CHN", "Prime Minister", undefined, "Premier"],
    ["CHN", "Deputy Prime Minister", undefined, "Vice Premier"],
    ["RUS", "Deputy Minister", "Foreign Affairs", "Deputy Foreign Minister"],
    ["VAT", "Leader", undefined, "Pope"],
    ["united-nations", "Chief", undefined, "Secretary-General"],
    ["european-union", "High Representative", undefined, "High Representative for Foreign Affairs"],
    [undefined, "Minister", "Women's Affairs", "Women's Affairs Minister"],
    [undefined, "Envoy", "Nuclear Affairs", "Nuclear Envoy"],
    [undefined, "High Commissioner", "Human Rights", "High Commissioner for Human Rights"],
  ])("%s %s %s is %s", (scope, role, portfolio, name) => {
    const kind = portfolio === undefined ? { role } : { role, portfolio };
    const office = offices.canonical(kind, scope);
    expect(office.name).toBe(name);
    expect(offices.canonical(office, scope).slug).toBe(office.slug);
  });

  it("are stable: the canonical office of a canonical office is itself", () => {
    for (const key of readEquivalents(data).keys()) {
      const [scope, role, portfolio] = key.split("\t") as [string, string, string];
      const about = portfolio === "*" ? "Culture" : portfolio;
      const once = offices.canonical(about === "" ? { role } : { role, portfolio: about }, scope);
      expect(offices.canonical(once, scope)).toEqual(once);
    }
  });

  it("every state has a president and ministers, not every state has a mayor", () => {
    expect(offices.isNational({ role: "President" })).toBe(true);
    expect(offices.isNational({ role: "Minister", portfolio: "Culture" })).toBe(true);
    expect(offices.isNational({ role: "Mayor" })).toBe(false);
  });
});

describe("tables of offices", () => {
  it("name each wording once, in order", () => {
    for (const file of ["roles", "portfolios", "qualifiers", "equivalents"]) {
      const lines = data[`lexicon/${file}.tsv`]!.trimEnd().split("\n").slice(2);
      const keys = lines.map((line) => line.replace(/^\?/, ""));
      expect(keys).toEqual([...keys].sort());
      expect(new Set(lines).size).toBe(lines.length);
    }
    const forms = readRoles(data).map(({ form }) => form);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it("use canonical portfolios only", () => {
    const known = new Set(readPortfolios(data).map(({ portfolio }) => portfolio));
    for (const { portfolio } of readRoles(data)) if (portfolio !== undefined) expect(known).toContain(portfolio);
    for (const [key, { portfolio }] of readEquivalents(data)) {
      const from = key.split("\t")[2]!;
      if (from !== "" && from !== "*") expect(known).toContain(from);
      if (portfolio !== "" && portfolio !== "-") expect(known).toContain(portfolio);
    }
  });
});
