import type { Argument } from "../../document/report.js";
import type { Span } from "../../document/span.js";
import type { Scene } from "../events/scene.js";
import type { FilledRole, JudgedEvent } from "./judge.js";

const ROLES = ["actor", "recipient", "place"] as const;

/** The arguments of a judged event: its roles, and what the rules say of unnamed parties, topics and the like. */
export function learnedArguments(scene: Scene, { roles, ruled, unlisted, match }: JudgedEvent): readonly Argument[] {
  const chosen = ROLES.flatMap((role) =>
    roles
      .filter((item) => item.role === role)
      .map((item): Argument => ({ role, ...spanOf(scene, item, ruled, match.token), entity: item.candidate.entity })),
  );
  const rest = ruled.filter(({ role, entity }) => entity === undefined && !chosen.some((item) => item.role === role));
  return [...chosen, ...unlisted, ...rest].sort((a, b) => order(a) - order(b));
}

function order({ role }: Argument): number {
  const at = (ROLES as readonly string[]).indexOf(role);
  return at < 0 ? ROLES.length : at;
}

/** Where a party stands: the phrase that the rules take for it, else its mention, else the trigger. */
function spanOf(scene: Scene, { role, candidate }: FilledRole, ruled: readonly Argument[], token: number): Span {
  const phrase =
    ruled.find((item) => item.entity === candidate.entity && item.role === role) ??
    ruled.find((item) => item.entity === candidate.entity && item.role !== "place");
  const near = [...candidate.mentions].sort((a, b) => Math.abs(a.head - token) - Math.abs(b.head - token))[0];
  const { start, end } = phrase ?? near ?? candidate.elsewhere ?? scene.document.tokens[token]!;
  return { start, end };
}
