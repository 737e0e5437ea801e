import { beforeAll, describe, expect, it } from "vitest";
import { createReader, type Reader } from "../../src/node/index.js";

describe("one person or two", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });

  /** The names by which each person of a text is mentioned. */
  function people(text: string): readonly (readonly string[])[] {
    const { entities, mentions } = reader.read(text);
    return entities
      .filter(({ type }) => type === "person")
      .map((person) => person.mentions.filter((at) => mentions[at]!.form === "name").map((at) => mentions[at]!.text));
  }

  it.each([
    ["Volodymyr Zelensky spoke in Kyiv. Mr. Zelenskiy left at noon.", [["Volodymyr Zelensky", "Zelenskiy"]]],
    ["Sergei Ivankov resigned on Monday. Sergey Ivankov gave no reason.", [["Sergei Ivankov", "Sergey Ivankov"]]],
    ["Recep Tayyip Erdoğan arrived in Doha. Erdogan met the emir.", [["Recep Tayyip Erdoğan", "Erdogan"]]],
    [
      "Mohammed bin Salman flew home. Muhammad bin Salman had promised oil.",
      [["Mohammed bin Salman", "Muhammad bin Salman"]],
    ],
    ["Nguyen Van Thanh spoke first. Mr. Thanh warned of floods.", [["Nguyen Van Thanh", "Thanh"]]],
    ["Kim Jong Un watched the parade. Kim Yo Jong clapped.", [["Kim Jong Un"], ["Kim Yo Jong"]]],
    ["George H. W. Bush was president before George W. Bush.", [["George H. W. Bush"], ["George W. Bush"]]],
    ["Yusuf Haddad Sr. founded the firm. Yusuf Haddad Jr. leads it now.", [["Yusuf Haddad Sr."], ["Yusuf Haddad Jr."]]],
    ["Hassan Nouri and Leila Nouri were held. Mrs. Nouri teaches.", [["Hassan Nouri"], ["Leila Nouri", "Nouri"]]],
    [
      "Lena Orlov trained in Graz. Orlov is the younger sister of Pavel Orlov. Orlov won in May.",
      [["Lena Orlov", "Orlov", "Orlov"], ["Pavel Orlov"]],
    ],
    [
      "Tessa Brandt won the seat. Her husband, Karl Brandt, stayed away. Brandt thanked voters.",
      [["Tessa Brandt", "Brandt"], ["Karl Brandt"]],
    ],
    ["Ivan Petrenko resigned. His son Oleh Petrenko follows him.", [["Ivan Petrenko"], ["Oleh Petrenko"]]],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
