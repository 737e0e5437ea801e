import type { EventType } from "../../document/labels.js";
import { EVENT_TYPES } from "../../document/labels.js";
import { invalidRow, parseTable } from "../../lexicon/table.js";
import { completeFrame, parseConditions, parseFrame } from "./parse-frame.js";
import type { EventRule, RoleFrame, RuleIndex, TriggerPos } from "./rule.js";

const TRIGGER_COLUMNS = ["trigger", "pos", "type", "frame", "where", "confidence"];
const FRAME_COLUMNS = ["type", "pos", "frame"];
const POS: readonly string[] = ["verb", "noun", "adjective"];

/** Frames of event types by `type/pos`, used where a rule gives none of its own. */
export type DefaultFrames = ReadonlyMap<string, readonly RoleFrame[]>;

/**
 * Reads the table of default frames (`type`, `pos`, `frame`).
 *
 * @throws DramatisError `asset-invalid` with the line
 */
export function loadFrames(text: string, path: string): DefaultFrames {
  const frames = new Map<string, readonly RoleFrame[]>();
  for (const { cells, line } of parseTable(text, path, FRAME_COLUMNS)) {
    const [type = "", pos = "", frame = ""] = cells;
    frames.set(
      `${type}/${pos}`,
      checked(path, line, () => parseFrame(frame)),
    );
  }
  return frames;
}

/**
 * Reads the table of triggers (`trigger`, `pos`, `type`, `frame`, `where`, `confidence`) into an index.
 *
 * @throws DramatisError `asset-invalid` with the line
 */
export function loadRules(text: string, path: string, frames: DefaultFrames): RuleIndex {
  const index = new Map<string, EventRule[]>();
  for (const { cells, line } of parseTable(text, path, TRIGGER_COLUMNS)) {
    const rule = checked(path, line, () => parseRule(cells, frames));
    const [lemma = ""] = rule.words;
    const key = `${rule.pos}:${lemma}`;
    const rules = index.get(key);
    if (rules === undefined) index.set(key, [rule]);
    else rules.push(rule);
  }
  for (const rules of index.values()) rules.sort((a, b) => specificity(b) - specificity(a));
  return index;
}

/** A phrase of a noun is written as it is read ("car bomb"), so its head stands last; that of a verb first ("call on"). */
function parseRule(cells: readonly string[], frames: DefaultFrames): EventRule {
  const [trigger = "", pos = "", type = "", frame = "", where = "", confidence = ""] = cells;
  if (!POS.includes(pos)) throw new RangeError(`unknown part of speech ${pos}`);
  if (!(EVENT_TYPES as readonly string[]).includes(type)) throw new RangeError(`unknown event type ${type}`);
  const probability = Number(confidence);
  if (!(probability > 0 && probability <= 1)) throw new RangeError(`confidence ${confidence} is not in (0, 1]`);
  const words = trigger.split(" ");
  const defaults = frames.get(`${type}/${pos}`) ?? frames.get(`${type}/verb`) ?? [];
  return {
    id: `${type}/${pos}:${words.join("-")}`,
    words: pos === "noun" ? words.toReversed() : words,
    pos: pos as TriggerPos,
    type: type as EventType,
    frame: completeFrame(parseFrame(frame), defaults),
    where: parseConditions(where),
    confidence: probability,
  };
}

function specificity(rule: EventRule): number {
  return rule.words.length * 4 + rule.where.filter((condition) => !condition.negated).length * 2 + rule.confidence;
}

function checked<T>(path: string, line: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw invalidRow(path, line, error.message);
    throw error;
  }
}
