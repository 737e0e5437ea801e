import { type PackRules, type PackTrigger, packRulesInvalid } from "../../document/pack-rules.js";
import { buildRule, type DefaultFrames } from "./build-rule.js";
import { indexRules } from "./index-rules.js";
import { completeFrame, parseFrame } from "./parse-frame.js";
import type { EventRule, RuleIndex } from "./rule.js";
import type { WordClasses } from "./word-classes.js";

/** The tables that the `rules.json` of a pack adds to. */
export interface RuleTables {
  readonly rules: RuleIndex;
  readonly frames: DefaultFrames;
  readonly classes: WordClasses;
}

/**
 * Adds the types, word classes and triggers of a pack to the tables and drops the rules that it names. A type of the pack refines one
 * of the package's: its events bear that type, PLOVER and CAMEO codes, and the finer name as `subtype`.
 *
 * @param path names the file in errors
 * @throws DramatisError `pack-invalid`, naming the field
 */
export function extendRules(tables: RuleTables, pack: PackRules, path: string): RuleTables {
  const classes = extendClasses(tables.classes, pack.classes);
  const before = Object.values(tables.rules).flatMap((rules) => [...rules.values()].flat());
  const ids = new Set(before.map(({ id }) => id));
  const unknown = pack.without.find((id) => !ids.has(id));
  if (unknown !== undefined) throw packRulesInvalid(path, `without: no rule is called ${unknown}`);
  const own = pack.triggers.map((trigger, index) => {
    const field = `triggers.${index}`;
    const rule = named(path, field, () => packRule(trigger, pack, tables.frames));
    checkClasses(rule, classes, `${path}: ${field}`);
    return rule;
  });
  const kept = before.filter(({ id }) => !pack.without.includes(id));
  return { rules: indexRules([...own, ...kept], tables.rules), frames: tables.frames, classes };
}

function packRule(trigger: PackTrigger, { types }: PackRules, frames: DefaultFrames): EventRule {
  const own = types.findLast(({ type }) => type === trigger.type);
  if (own === undefined) return { ...buildRule(trigger, frames), given: true };
  const rule = buildRule({ ...trigger, type: own.refines }, frames);
  const frame = completeFrame(parseFrame(trigger.frame), parseFrame(own.frames[trigger.pos] ?? ""));
  return {
    ...rule,
    id: `${own.type}/${trigger.pos}:${trigger.trigger.split(" ").join("-")}`,
    subtype: own.type,
    frame: completeFrame(frame, rule.frame),
    given: true,
  };
}

function extendClasses(classes: WordClasses, added: PackRules["classes"]): WordClasses {
  const extended = new Map(classes);
  for (const [name, lemmas] of Object.entries(added)) {
    extended.set(name, new Set([...(classes.get(name) ?? []), ...lemmas]));
  }
  return extended;
}

function checkClasses({ where }: EventRule, classes: WordClasses, field: string): void {
  for (const test of where.flatMap(({ tests }) => tests)) {
    if (test.kind === "class" && !classes.has(test.name)) throw packRulesInvalid(field, `no class @${test.name}`);
  }
}

function named<T>(path: string, field: string, build: () => T): T {
  try {
    return build();
  } catch (error) {
    if (error instanceof RangeError) throw packRulesInvalid(path, `${field}: ${error.message}`);
    throw error;
  }
}
