import type { EventType } from "../../document/labels.js";
import { EVENT_TYPES } from "../../document/labels.js";
import { completeFrame, parseConditions, parseFrame } from "./parse-frame.js";
import type { EventRule, RoleFrame, TriggerPos } from "./rule.js";

const POS: readonly string[] = ["verb", "noun", "adjective", "modal"];

/** Frames of event types by `type/pos`, used where a rule gives none of its own. */
export type DefaultFrames = ReadonlyMap<string, readonly RoleFrame[]>;

/** A row of the table of triggers. */
export interface TriggerRow {
  readonly trigger: string;
  readonly pos: string;
  readonly type: string;
  readonly frame: string;
  readonly where: string;
  readonly confidence: number;
}

/**
 * Makes a rule of a row. A phrase of a noun is written as it is read ("car bomb"), so its head stands last; that of a verb first ("call on").
 *
 * @throws RangeError saying what is wrong in the row
 */
export function buildRule(row: TriggerRow, frames: DefaultFrames): EventRule {
  const { trigger, pos, type, confidence } = row;
  if (!POS.includes(pos)) throw new RangeError(`unknown part of speech ${pos}`);
  if (!(EVENT_TYPES as readonly string[]).includes(type)) throw new RangeError(`unknown event type ${type}`);
  if (!(confidence > 0 && confidence <= 1)) throw new RangeError(`confidence ${confidence} is not in (0, 1]`);
  const words = trigger.split(" ");
  return {
    id: `${type}/${pos}:${words.join("-")}`,
    words: pos === "noun" ? words.toReversed() : words,
    pos: pos as TriggerPos,
    type: type as EventType,
    frame: completeFrame(parseFrame(row.frame), frames.get(`${type}/${pos}`) ?? frames.get(`${type}/verb`) ?? []),
    where: parseConditions(row.where),
    confidence,
  };
}
