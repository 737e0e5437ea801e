import * as v from "valibot";
import { DramatisError } from "./errors.js";
import { EVENT_TYPES, type EventType } from "./labels.js";
import type { Pack } from "./pack.js";

const text = v.pipe(v.string(), v.trim());
const filled = v.pipe(text, v.nonEmpty());
const name = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/, "is no name such as cyberattack"));
const pos = v.picklist(["verb", "noun", "adjective"]);

const type = v.strictObject({
  type: v.pipe(
    name,
    v.check((word) => !(EVENT_TYPES as readonly string[]).includes(word), "is a type of the package"),
  ),
  refines: v.picklist(EVENT_TYPES),
  frames: v.optional(
    v.strictObject({ verb: v.optional(text), noun: v.optional(text), adjective: v.optional(text) }),
    {},
  ),
});
const trigger = v.strictObject({
  trigger: filled,
  pos,
  type: filled,
  frame: v.optional(text, ""),
  where: v.optional(text, ""),
  confidence: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
});
const shape = v.strictObject({
  types: v.optional(v.array(type), []),
  classes: v.optional(v.record(name, v.array(filled)), {}),
  triggers: v.optional(v.array(trigger), []),
  without: v.optional(v.array(filled), []),
});

/** A type of event of a user's own: one of the package's types, told apart by a finer name. */
export interface PackType {
  readonly type: string;
  readonly refines: EventType;
  /** Where the parties stand, by part of speech of the trigger; what is missing is as for the refined type. */
  readonly frames: { readonly [Pos in PackTrigger["pos"]]?: string | undefined };
}

/** A trigger in the columns of `data/lexicon/triggers.tsv`; `type` may be a type of the pack. */
export interface PackTrigger {
  readonly trigger: string;
  readonly pos: "verb" | "noun" | "adjective";
  readonly type: string;
  readonly frame: string;
  readonly where: string;
  readonly confidence: number;
}

/** What the `rules.json` of a pack says. */
export interface PackRules {
  readonly types: readonly PackType[];
  /** Lemmas that conditions name as `@class`; those of a class that the package has are added to it. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly triggers: readonly PackTrigger[];
  /** Ids of rules that are dropped, such as `agree/noun:deal`. */
  readonly without: readonly string[];
}

/**
 * Reads the `rules.json` of a pack; `undefined` of one without it.
 *
 * @throws DramatisError `pack-invalid` for text that is no JSON, and for a wrong field, which it names
 */
export function parsePackRules(pack: Pack): PackRules | undefined {
  const source = pack.files["rules.json"];
  if (source === undefined) return undefined;
  const path = `${pack.name}/rules.json`;
  const json = fromJson(source, path);
  if (Array.isArray(json)) throw packRulesInvalid(path, "the file: a list, not an object");
  const result = v.safeParse(shape, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw packRulesInvalid(path, `${v.getDotPath(issue) ?? "the file"}: ${issue.message}`);
}

/** The error for a `rules.json`: `pack-invalid`, with the file and the field. */
export function packRulesInvalid(path: string, problem: string): DramatisError {
  return new DramatisError("pack-invalid", `${path}: ${problem}`, {
    value: path,
    remedy: "mend the field; the README shows a rules.json",
  });
}

function fromJson(source: string, path: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw packRulesInvalid(path, `no JSON: ${(cause as Error).message}`);
  }
}
