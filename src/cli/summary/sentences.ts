import type { Argument, Entity, NewsEvent, Relation } from "../../document/report.js";
import { EVENT_PHRASES, RELATION_PHRASES } from "./phrases.js";
import { dateWords, inSentence, listed } from "./words.js";

/** The entities of a report by id. */
export type Names = ReadonlyMap<string, Entity>;

/** An event in a sentence: who did what to whom, where and when, how real it is and who says so. */
export function eventSentence(event: NewsEvent, names: Names): string {
  const parties = (role: Argument["role"]) => [
    ...new Set(event.arguments.filter((argument) => argument.role === role).map((argument) => called(argument, names))),
  ];
  const actors = parties("actor");
  const { base, past, before } = EVENT_PHRASES[event.type];
  const plural = actors.length > 1;
  const verb = verbOf(event, plural, base, past);
  const goesThere = event.type === "visit" && parties("recipient").length === 0;
  const recipient = listed(parties(goesThere ? "place" : "recipient"));
  const told = [...actors, ...parties("recipient")];
  const place = goesThere ? "" : listed(parties("place").filter((name) => !told.includes(name)));
  const claim = listed(claimsOf(event, names).filter((name) => listed(actors) !== name));
  const parts = [
    actors.length === 0 ? "Someone" : capital(listed(actors)),
    verb,
    ...(recipient === "" ? [] : [before === undefined ? recipient : `${before} ${recipient}`]),
    ...(place === "" ? [] : [`in ${place}`]),
    ...(event.time === undefined ? [] : [dateWords(event.time)]),
  ];
  const remark = event.status === "denied" ? " (denied)" : event.status === "ongoing" ? " (going on)" : "";
  return `${parts.join(" ")}${remark}${claim === "" ? "" : `, according to ${claim}`}`;
}

/** Who says so. What parties say of themselves needs no mention. */
function claimsOf({ attributedTo = [] }: NewsEvent, names: Names): readonly string[] {
  return [...new Set(attributedTo.map((id) => nameOf(id, names)))];
}

function verbOf({ status }: NewsEvent, plural: boolean, base: string, past: string): string {
  switch (status) {
    case "occurred":
    case "former":
    case "ongoing":
    case "denied":
      return past;
    case "planned":
      return `${plural ? "plan" : "plans"} to ${base}`;
    case "possible":
      return `may ${base}`;
    case "demanded":
      return `${plural ? "are" : "is"} called on to ${base}`;
    case "alleged":
      return `allegedly ${past}`;
    case "negated":
      return `did not ${base}`;
  }
}

/** A relation in a sentence; none where it is told with the people. */
export function relationSentences(relation: Relation, names: Names): readonly string[] {
  const phrase = RELATION_PHRASES[relation.type];
  if (phrase === "") return [];
  const sentence = `${capital(nameOf(relation.subject, names))} ${phrase} ${nameOf(relation.object, names)}`;
  return [
    relation.status === "occurred" || relation.status === "ongoing" ? sentence : `${sentence} (${relation.status})`,
  ];
}

function called(argument: Argument, names: Names): string {
  return argument.entity === undefined ? (argument.value ?? "?") : nameOf(argument.entity, names);
}

function nameOf(id: string, names: Names): string {
  return inSentence(names.get(id)?.name ?? id);
}

function capital(text: string): string {
  return text.replace(/^the /, "The ");
}
