import { describe, expect, it } from "vitest";
import { personKey } from "../../src/lexicon/key-of-person.js";
import { loadPersons } from "../../src/lexicon/persons.js";
import { readPersons } from "../../src/lexicon/tables/persons.js";
import { readData } from "../support/data.js";

const data = readData();
const persons = loadPersons(data);

describe("people", () => {
  it.each([
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
    ["Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"],
    ["Moammar Gadhafi", "Muammar Gaddafi"],
    ["Kim Jong-un", "Kim Jong Un"],
    ["Usama Bin Laden", "Osama bin Laden"],
    ["MBS", "Mohammed bin Salman"],
    ["Lula", "Luiz Inácio Lula da Silva"],
    ["A.Q. Khan", "Abdul Qadeer Khan"],
    ["George H.W. Bush", "George H. W. Bush"],
  ])("%s is %s", (name, canonical) => {
    expect(persons.find(name)?.name).toBe(canonical);
  });

  it.each(["Bush", "George Bush", "Kim", "Abdullah", "Nobody Atall", ""])("names nobody in particular: %s", (name) => {
    expect(persons.find(name)).toBeUndefined();
  });

  it.each([
    ["Angela Merkel", "female"],
    ["Park Geun-hye", "female"],
    ["Ngozi Okonjo-Iweala", "female"],
    ["Mr. Olumide Balogun", undefined],
    ["Svetlana Orlova", "female"],
    ["Khalid Mansoor", "male"],
    ["Nguyen Minh Triet", "male"],
    ["Smith", undefined],
  ])("%s is %s", (name, gender) => {
    expect(persons.genderOf(name)?.gender).toBe(gender);
  });
});

describe("the gender that a name tells", () => {
  it.each([
    ["Angela Merkel", false],
    ["Radhika Menon", false],
    ["Vrelina Kost", true],
    ["Sayaka", true],
  ])("of %s is a guess: %s", (name, isGuess) => {
    expect(persons.genderOf(name)).toEqual({ gender: "female", isGuess });
  });
});

describe("names of people", () => {
  it.each([
    ["Xi Jinping", true],
    ["Kim Dae-jung", true],
    ["Nguyen Phu Trong", true],
    ["Park Chung Hee", true],
    ["Lee Hsien Loong", true],
    ["Lee Harris", false],
    ["Angela Merkel", false],
    ["Kim", false],
  ])("%s begins with the family name: %s", (name, isFirst) => {
    expect(persons.isFamilyNameFirst(name.split(" "))).toBe(isFirst);
  });

  it("knows honorifics if they are capitalized", () => {
    expect(persons.honorific("Mr.")).toEqual({ gender: "male", kind: "address" });
    expect(persons.honorific("Mrs")).toEqual({ gender: "female", kind: "address" });
    expect(persons.honorific("Gen.")).toEqual({ kind: "rank" });
    expect(persons.honorific("general")).toBeUndefined();
    expect(persons.honorific("Table")).toBeUndefined();
  });

  it("knows particles, suffixes and family names", () => {
    expect(persons.namePart("van")).toBe("particle");
    expect(persons.namePart("bin")).toBe("particle");
    expect(persons.namePart("Jr.")).toBe("suffix");
    expect(persons.namePart("Kumar")).toBeUndefined();
    expect(persons.isSurname("Papadopoulos")).toBe(true);
    expect(persons.isSurname("table")).toBe(false);
    expect(persons.givenName("Fatoumata")).toEqual({ gender: "female" });
  });
});

describe("tables of people", () => {
  it("are sorted and name everything once", () => {
    for (const file of ["gazetteers/persons", "lexicon/first-names", "lexicon/surnames", "lexicon/honorifics"]) {
      const lines = data[`${file}.tsv`]!.trimEnd().split("\n").slice(2);
      expect(lines).toEqual([...lines].sort());
      const names = lines.map((line) => line.split("\t")[0]!);
      expect(
        names.filter((name, index) => names.indexOf(name, index - 1) < index && names[index - 1] === name),
      ).toEqual([]);
    }
  });

  it("give a spelling to one person only", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { person, aliases } of readPersons(data)) {
      for (const name of [person.name, ...aliases]) {
        const key = personKey(name);
        if (owners.has(key)) shared.push(`${name}: ${owners.get(key)}, ${person.name}`);
        owners.set(key, person.name);
      }
    }
    expect(shared).toEqual([]);
  });

  it("know countries by their codes", () => {
    const countries = new Set(data["gazetteers/countries.tsv"]!.split("\n").map((line) => line.split("\t")[0]));
    const wrong = readPersons(data).filter(({ person }) => person.iso3 !== undefined && !countries.has(person.iso3));
    expect(wrong).toEqual([]);
  });
});
