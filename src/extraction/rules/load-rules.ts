import { invalidRow, parseTable } from "../../lexicon/table.js";
import { buildRule, type DefaultFrames } from "./build-rule.js";
import { indexRules } from "./index-rules.js";
import { parseFrame } from "./parse-frame.js";
import type { RoleFrame, RuleIndex } from "./rule.js";

const TRIGGER_COLUMNS = ["trigger", "pos", "type", "frame", "where", "confidence"];
const FRAME_COLUMNS = ["type", "pos", "frame"];

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
  const rules = parseTable(text, path, TRIGGER_COLUMNS).map(({ cells, line }) =>
    checked(path, line, () => {
      const [trigger = "", pos = "", type = "", frame = "", where = "", confidence = ""] = cells;
      return buildRule({ trigger, pos, type, frame, where, confidence: Number(confidence) }, frames);
    }),
  );
  return indexRules(rules);
}

function checked<T>(path: string, line: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw invalidRow(path, line, error.message);
    throw error;
  }
}
