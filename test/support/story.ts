import type { Report } from "../../src/document/report.js";
import { sketch } from "./reports.js";

const LEE = "person:ann-lee";
const ORR = "person:tom-orr";
const CHILE = { id: "country:CHL", names: ["Chile", "Chilean"], codes: { iso2: "CL", iso3: "CHL", wikidata: "Q298" } };
const PERU = { id: "country:PER", names: ["Peru", "Lima"], codes: { iso2: "PE", iso3: "PER" } };
const LIMA = { id: "place:PER/lima", names: ["Lima"] };
const MINISTER = {
  id: "office:CHL/minister-of-foreign-affairs",
  names: ["Minister of Foreign Affairs (Chile)", "foreign minister"],
  office: { role: "Minister", portfolio: "Foreign Affairs", jurisdiction: "country:CHL" },
};

/** Three invented articles about one visit: an announcement, a report of it, and a denial of what was said there. */
export function story(): [announcement: Report, visit: Report, denial: Report] {
  return [
    sketch({
      id: "a1",
      title: "Minister to travel",
      published: "2024-05-02",
      text: "The Chilean foreign minister, Ann Lee, will visit Lima in May. She is to meet Tom Orr of Peru.",
      entities: [
        { id: LEE, names: ["Ann Lee", "Dr. Lee"] },
        { id: ORR, names: ["Tom Orr"] },
        CHILE,
        LIMA,
        MINISTER,
        { ...PERU, names: ["Peru"] },
      ],
      relations: [
        { type: "holdsOffice", subject: LEE, object: MINISTER.id, words: "foreign minister, Ann Lee" },
        { type: "officeOf", subject: MINISTER.id, object: CHILE.id, words: "Chilean foreign minister" },
        { type: "represents", subject: ORR, object: PERU.id, words: "Tom Orr of Peru" },
      ],
      events: [
        { type: "visit", trigger: "visit", actor: [LEE], place: [LIMA.id], status: "planned", date: "2024-05" },
        { type: "meeting", trigger: "meet", actor: [ORR, LEE], status: "planned", date: "2024-05" },
      ],
    }),
    sketch({
      id: "a2",
      title: "Minister in Lima",
      published: "2024-05-11",
      text: "Lee visited Lima on Friday. There she criticized Peru and met Orr. Peru said Chile had agreed to talks.",
      entities: [
        { id: "person:?lee@a2", names: ["Lee"] },
        { id: "person:?orr@a2", names: ["Orr"] },
        CHILE,
        LIMA,
        { ...MINISTER, names: [MINISTER.names[0]!] },
        { ...PERU, names: ["Peru"] },
      ],
      relations: [{ type: "holdsOffice", subject: "person:?lee@a2", object: MINISTER.id, words: "Lee" }],
      events: [
        { type: "visit", trigger: "visited", actor: ["person:?lee@a2"], place: [LIMA.id], date: "2024-05-10" },
        { type: "criticize", trigger: "criticized", actor: ["person:?lee@a2"], recipient: [PERU.id] },
        { type: "meeting", trigger: "met", actor: ["person:?lee@a2", "person:?orr@a2"] },
        {
          type: "agree",
          trigger: "agreed",
          actor: [CHILE.id],
          recipient: [PERU.id],
          status: "alleged",
          attributedTo: [PERU.id],
          topic: "talks",
        },
      ],
    }),
    sketch({
      id: "a3",
      published: "2024-06-01",
      text: "Ann Lee never criticized Peru, Chile said.",
      entities: [{ id: LEE, names: ["Ann Lee"] }, { ...PERU, names: ["Peru"] }, CHILE],
      events: [
        {
          type: "criticize",
          trigger: "criticized",
          actor: [LEE],
          recipient: [PERU.id],
          status: "denied",
          attributedTo: [CHILE.id],
        },
      ],
    }),
  ];
}
