import type { EventType, Status } from "../../document/labels.js";
import type { Time } from "../../document/report.js";
import { EVENT_FACTS } from "../../ontology/tables.js";
import type { TriggerPos } from "../rules/rule.js";

/** Kinds of saying: told in the present tense ("Seoul denies the report") they have been said. */
const SAID: ReadonlySet<string> = new Set(["ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE", "CONCEDE"]);

/** Nouns of these kinds name what goes on, unless something says otherwise. */
const LASTING: ReadonlySet<EventType> = new Set(["investigate"]);

/** What the kind of an event makes of the status that its words tell. */
export function settleStatus(status: Status, type: EventType, xpos: string, pos: TriggerPos): Status {
  const said = SAID.has(EVENT_FACTS[type].plover ?? "");
  if (pos === "verb" && status === "ongoing" && said && (xpos === "VBZ" || xpos === "VBP")) return "occurred";
  return pos === "noun" && status === "occurred" && LASTING.has(type) ? "ongoing" : status;
}

/** Words of time that lie ahead, whenever the article was published. */
const AHEAD = /^(?:next|tomorrow|the coming|the day after tomorrow)\b/i;

/** What is dated after the day of publication has not occurred yet, and does not go on. */
export function settleByTime(
  status: Status,
  times: readonly { readonly text: string }[],
  time: Time | undefined,
  published: string | undefined,
): Status {
  if (status !== "occurred" && status !== "ongoing") return status;
  if (times.some(({ text }) => AHEAD.test(text))) return "planned";
  return time !== undefined && published !== undefined && time.start > published.slice(0, 10) ? "planned" : status;
}
