import { readFileSync } from "node:fs";
import { loadOffices } from "../../src/lexicon/offices.js";
import { readData } from "../../test/support/data.js";

/**
 * Writes `gazetteers/holders-countryinfo.tsv` to standard output: `tsx data/build/holders-countryinfo.ts CountryInfo.120116.txt`.
 * Leaders have exact dates; members of government stand in monthly lists of 2003 to 2011, so the first and last month are known.
 */
interface Row {
  readonly iso3: string;
  readonly role: string;
  readonly portfolio: string;
  readonly person: string;
  readonly start: string;
  readonly end: string;
}

const data = readData();
const offices = loadOffices(data);
function readCountry(block: string): readonly Row[] {
  const iso3 = countryCode(block);
  if (iso3 === undefined) return [];
  const leaders = /<Leaders>([\s\S]*?)<\/Leaders>/.exec(block)?.[1] ?? "";
  const government = /<Government>([\s\S]*?)<\/Government>/.exec(block)?.[1] ?? "";
  const first = readLeaders(iso3, leaders);
  const members = government.split("\n").flatMap((line) => readMember(iso3, line));
  return [
    ...first,
    ...members.filter((row) => !first.some(({ role, person }) => role === row.role && person === row.person)),
  ];
}

/** Dependent territories and successor states carry two codes, the second their own; two have an outdated one. */
function countryCode(block: string): string | undefined {
  const code = /<CountryCode>\[?(?:[A-Z]{3})?([A-Z]{3})[\s<]/.exec(block)?.[1];
  const name = /<CountryName>(\w+)/.exec(block)?.[1];
  if (code === undefined || OTHERS.has(name ?? "")) return undefined;
  return RENAMED[code] ?? code;
}

const RENAMED: Readonly<Record<string, string>> = { KSV: "XKX", TMP: "TLS", IMY: "IMN" };
const OTHERS = new Set([
  "JERSEY",
  "MAYOTTE",
  "SAINT_BARTHELEMY",
  "BOSNIAK",
  "BOSNIAN_SERB_REPUBLICA",
  "TIBET",
  "NETHERLANDS_ANTILLES",
]);

function readLeaders(iso3: string, block: string): readonly Row[] {
  const rows: Row[] = [];
  let title = "";
  for (const line of block.split("\n")) {
    title = /<([^/>]+)>/.exec(line)?.[1] ?? title;
    const role = LEADER_TITLES[title.toLowerCase()];
    const name = /^\s+\{?([^\s{}[\]#]+)/.exec(line)?.[1];
    const dates = /\[(>?)(\d{8})(?: - (\d{8}))?\]/.exec(line);
    if (role === undefined || name === undefined || dates === null) continue;
    const start = day(dates[2]!);
    const end = dates[3] === undefined ? (start < "2010" ? "2009" : "2011") : day(dates[3]);
    if (end < "1985") continue;
    const office = offices.canonical({ role }, iso3);
    rows.push({
      iso3,
      role: office.role,
      portfolio: office.portfolio ?? "",
      person: personName(name, iso3),
      start,
      end,
    });
  }
  return rows;
}

const LEADER_TITLES: Readonly<Record<string, string>> = {
  "prime ministers": "Prime Minister",
  "prime minister": "Prime Minister",
  premiers: "Prime Minister",
  premier: "Prime Minister",
  presidents: "President",
  president: "President",
  "presidents, prime_ministers": "President",
  "governors-general": "Governor-General",
  kings: "King",
  king: "King",
  emirs: "Emir",
  sultans: "Sultan",
  chancellors: "Chancellor",
  emperor: "Emperor",
  "chief executives": "Chief Executive",
  "chief ministers": "Chief Minister",
};

function readMember(iso3: string, line: string): readonly Row[] {
  const [entry, remark] = line.split("#").map((part) => part.trim());
  const name = /^\{?([^\s{}[\]]+)/.exec(entry ?? "")?.[1];
  if (name === undefined || remark === undefined || line.startsWith("#") || !name.slice(0, -1).includes("_")) return [];
  const terms = [...entry!.matchAll(/\[\w+ (<\d{8}|>\d{8}|\d{8} - \d{8})\]/g)].map(([, term]) => term!);
  const titles = remark.split(" & ");
  if (terms.length === 0 || (titles.length !== 1 && titles.length !== terms.length)) return [];
  return terms.flatMap((term, index) => {
    const office = readTitle(titles.length === 1 ? titles[0]! : titles[index]!, iso3);
    if (office === undefined) return [];
    const [first, second] = term.replace(/[<>]/, "").split(" - ");
    const start = term.startsWith("<") ? "2003-01" : month(first!);
    const end = term.startsWith(">") ? "2011-02" : month(second ?? first!);
    return [{ iso3, ...office, person: personName(name, iso3), start, end }];
  });
}

const POSTS = new Set([
  "President",
  "Prime Minister",
  "Vice President",
  "Deputy Prime Minister",
  "King",
  "Attorney General",
]);
const ROLES = new Set(["Minister", "Secretary", "Secretary of State"]);
const PORTFOLIOS = new Set(
  [
    "Foreign Affairs",
    "Defense",
    "Interior",
    "Finance",
    "Justice",
    "Health",
    "Trade",
    "Energy",
    "Petroleum",
    "Economy",
  ].concat(["National Security", "Information", "Intelligence", "Unification", "Nuclear Affairs", "Homeland Security"]),
);

function readTitle(title: string, iso3: string): { readonly role: string; readonly portfolio: string } | undefined {
  const words = title.split(/ |(?=,)/).filter((word) => word !== "");
  const office = offices.matchAt(words, 0)[0];
  if (office === undefined) return undefined;
  if (title === "Ambassador to the US") return { role: "Ambassador to the United States", portfolio: "" };
  if (title.startsWith("Permanent Representative to the UN, New York")) {
    return { role: "Permanent Representative to the United Nations", portfolio: "" };
  }
  const { role, portfolio = "" } = offices.canonical(office, iso3);
  if (POSTS.has(role) && office.length === words.length) return { role, portfolio };
  return ROLES.has(role) && PORTFOLIOS.has(portfolio) ? { role, portfolio } : undefined;
}

function day(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
}

function month(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(4, 6)}`;
}

const SMALL = new Set(
  "de da do dos das del della di du von van der den bin ibn bint ould el la le y e ben abu ter zu".split(" "),
);
const HYPHEN_LOW = new Set(["KOR", "PRK", "TWN"]);

/** "NOURI_AL-MALIKI_" is "Nouri al-Maliki". */
function personName(key: string, iso3: string): string {
  const words = key
    .replace(/(?<=_)AL_(?=\w)/g, "AL-")
    .split("_")
    .filter((word) => word !== "");
  return words
    .map((word, index) => {
      const lower = word.toLowerCase();
      if (index > 0 && index < words.length - 1 && SMALL.has(lower)) return lower;
      if (word.length === 1) return `${word}.`;
      if (/^(?:ii|iii|iv)$/.test(lower)) return word;
      if (lower === "jr" || lower === "jr.") return "Jr.";
      return lower
        .split("-")
        .map((part, at) => (at > 0 && HYPHEN_LOW.has(iso3) ? part : capital(part, at === 0 && lower.includes("-"))))
        .join("-");
    })
    .join(" ");
}

function capital(part: string, beforeHyphen: boolean): string {
  if (beforeHyphen && (part === "al" || part === "el" || part === "ul")) return part;
  const prefix = /^(?:mc|o'|d')/.exec(part)?.[0] ?? "";
  const head = prefix === "" ? "" : prefix[0]!.toUpperCase() + prefix.slice(1);
  const rest = part.slice(prefix.length);
  return head + rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

/** First dates of the offices in `holders.tsv`, which lists every holder of an office from there on. */
function ownHolders(table: string): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const line of table.split("\n").slice(2)) {
    const [iso3, role, portfolio, , start] = line.split("\t");
    const key = [iso3, role, portfolio].join("\t");
    const known = first.get(key);
    if (start !== undefined && (known === undefined || start < known)) first.set(key, start);
  }
  return first;
}

const text = readFileSync(process.argv[2]!, "utf8");
const rows = text.split("<Country>").slice(1).flatMap(readCountry);
const own = ownHolders(data["gazetteers/holders.tsv"] ?? "");
const lines = rows
  .filter(({ iso3, role, portfolio, start, end }) => {
    const first = own.get([iso3, role, portfolio].join("\t"));
    return start <= end.padEnd(10, "~") && (first === undefined || (start < first && end <= first));
  })
  .map(({ iso3, role, portfolio, person, start, end }) => [iso3, role, portfolio, person, start, end].join("\t"));
process.stdout.write(
  `${[
    "# Holders of offices after CountryInfo (github.com/openeventdata/CountryInfo, CC BY-SA 3.0): names in plain letters; leaders to 2009, governments 2003 to 2011.",
    ["scope", "role", "portfolio", "person", "start", "end"].join("\t"),
    ...[...new Set(lines)].sort(),
  ].join("\n")}\n`,
);
