import type { ArgumentRole, EntityType } from "../../document/labels.js";
import { ARGUMENT_ROLES, ENTITY_TYPES } from "../../document/labels.js";
import type { Condition, RoleFrame, Test } from "./rule.js";

/**
 * Reads `actor=between|subj+with recipient=on|against`: roles with alternatives of slots taken together. An empty alternative list
 * (`recipient=`) says that the role is never filled.
 *
 * @throws RangeError on an unknown role
 */
export function parseFrame(text: string): readonly RoleFrame[] {
  return words(text).map((part) => {
    const [role = "", slots = ""] = part.split("=");
    if (!(ARGUMENT_ROLES as readonly string[]).includes(role)) throw new RangeError(`unknown role ${role}`);
    const alternatives = slots === "" ? [] : slots.split("|").map((group) => group.split("+"));
    return { role: role as ArgumentRole, alternatives };
  });
}

/** `frame` with the roles that it leaves open taken from `defaults`. */
export function completeFrame(frame: readonly RoleFrame[], defaults: readonly RoleFrame[]): readonly RoleFrame[] {
  return [...frame, ...defaults.filter((item) => frame.every((own) => own.role !== item.role))];
}

/**
 * Reads conditions `obj:@forces,person !subj:thing`: a slot, then tests of which one must hold: `@class`, an entity type, `entity`,
 * `any`, or a lemma.
 *
 * @throws RangeError on a condition without a slot
 */
export function parseConditions(text: string): readonly Condition[] {
  return words(text).map((part) => {
    const negated = part.startsWith("!");
    const [slot = "", tests = "any"] = part.slice(negated ? 1 : 0).split(":");
    if (slot === "") throw new RangeError(`condition ${part} names no slot`);
    return { slot, negated, tests: tests.split(",").map(parseTest) };
  });
}

function parseTest(text: string): Test {
  if (text === "any") return { kind: "any" };
  if (text === "entity") return { kind: "entity" };
  if (text.startsWith("@")) return { kind: "class", name: text.slice(1) };
  if ((ENTITY_TYPES as readonly string[]).includes(text)) return { kind: "type", type: text as EntityType };
  return { kind: "lemma", lemma: text };
}

function words(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}
