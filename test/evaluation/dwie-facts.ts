import type { DwieArticle } from "../../models/training/corpora/dwie.js";
import type { Relation, Report } from "../../src/document/report.js";

/** Relations of the set that our ontology covers, in the words they are compared by. */
const COVERED = new Set(
  "head_of_state head_of_gov minister_of spokesperson_of agent_of head_of citizen_of member_of part_of agency_of ministry_of based_in0 in0 is_meeting spouse_of parent_of".split(
    " ",
  ),
);

/** Those that tie people and offices. */
export const OFFICE_FACTS: readonly string[] = [
  "head_of_state",
  "head_of_gov",
  "minister_of",
  "spokesperson_of",
  "agent_of",
  "head_of",
];

/** Facts of an article as `type head tail` over cluster indices; nationality words are their country. */
export function goldFacts({ relations }: DwieArticle, merged: ReadonlyMap<number, number>): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const { type, head, tail } of relations) {
    const name = type.replace(/-x$/, "");
    const [a, b] = [merged.get(head) ?? head, merged.get(tail) ?? tail];
    if (name === "child_of") facts.add(`parent_of ${b} ${a}`);
    else if (COVERED.has(name) && a !== b) facts.add(symmetric(name, String(a), String(b)));
  }
  return facts;
}

function symmetric(name: string, a: string, b: string): string {
  const swap = (name === "is_meeting" || name === "spouse_of") && b < a;
  return swap ? `${name} ${b} ${a}` : `${name} ${a} ${b}`;
}

/** Facts that a report states in the terms of the set, and whether each is a mere consequence, which costs nothing when wrong. */
export function dwieFacts(report: Report, keys: ReadonlyMap<string, string>): ReadonlyMap<string, boolean> {
  const facts = new Map<string, boolean>();
  const add = (name: string, subject: string, object: string, free: boolean) => {
    const [a, b] = [keys.get(subject), keys.get(object)];
    if (a === undefined || b === undefined || a === b) return;
    const fact = symmetric(name, a, b);
    facts.set(fact, (facts.get(fact) ?? true) && free);
  };
  const officesOf = new Map<string, string[]>();
  for (const { type, subject, object } of report.relations) {
    if (type === "officeOf") officesOf.set(subject, [...(officesOf.get(subject) ?? []), object]);
  }
  for (const relation of report.relations) {
    if (relation.type === "holdsOffice") officeFacts(report, relation, officesOf.get(relation.object) ?? [], add);
    else for (const [name, free] of plainFacts(relation)) add(name, relation.subject, relation.object, free);
    if (relation.type === "parentOf") add("parent_of", relation.subject, relation.object, false);
  }
  for (const event of report.events) {
    const actors = event.arguments.flatMap(({ role, entity }) =>
      role === "actor" && entity !== undefined ? [entity] : [],
    );
    if (event.type === "meeting" && actors.length === 2) add("is_meeting", actors[0]!, actors[1]!, false);
  }
  return facts;
}

function plainFacts({ type }: Relation): readonly (readonly [name: string, free: boolean])[] {
  switch (type) {
    case "spokespersonFor":
      return [
        ["spokesperson_of", false],
        ["agent_of", true],
      ];
    case "leads":
      return [
        ["head_of", false],
        ["member_of", true],
      ];
    case "memberOf":
      return [["member_of", false]];
    case "partOf":
      return [
        ["part_of", true],
        ["agency_of", true],
        ["ministry_of", true],
        ["based_in0", true],
        ["member_of", true],
      ];
    case "basedIn":
      return [
        ["based_in0", false],
        ["in0", true],
      ];
    case "locatedIn":
      return [
        ["in0", false],
        ["based_in0", true],
      ];
    case "capitalOf":
      return [["in0", true]];
    case "citizenOf":
      return [["citizen_of", false]];
    case "represents":
    case "worksFor":
      return [
        ["agent_of", type === "worksFor"],
        ["member_of", true],
        ["citizen_of", true],
      ];
    case "spouseOf":
      return [["spouse_of", false]];
    default:
      return [];
  }
}

const HEAD_OF_GOVERNMENT = /prime minister|premier|chancellor|head of government/i;
const HEAD_OF_STATE = /president|king|queen|emir|sultan|monarch|head of state|supreme leader/i;
const MINISTER = /minister|secretary|treasurer|attorney general/i;
const LEADING =
  /president|chair|head|leader|director|chief|secretary[- ]general|ceo|commander|governor|mayor|premier|minister/i;

function officeFacts(
  report: Report,
  { subject, object }: Relation,
  bodies: readonly string[],
  add: (name: string, subject: string, object: string, free: boolean) => void,
): void {
  const office = report.entities.find(({ id }) => id === object);
  const role = `${office?.office?.role ?? ""} ${office?.name ?? ""}`;
  for (const body of bodies) {
    const isCountry = body.startsWith("country:");
    if (isCountry) {
      if (HEAD_OF_GOVERNMENT.test(role)) add("head_of_gov", subject, body, false);
      else if (HEAD_OF_STATE.test(role) && !/vice/i.test(role)) add("head_of_state", subject, body, false);
      else if (MINISTER.test(role)) add("minister_of", subject, body, false);
      add("agent_of", subject, body, true);
      add("citizen_of", subject, body, true);
      continue;
    }
    if (/spokes/i.test(role)) add("spokesperson_of", subject, body, false);
    else if (LEADING.test(role)) add("head_of", subject, body, body.startsWith("place:"));
    add("member_of", subject, body, true);
    add("agent_of", subject, body, true);
  }
}
