import type { Argument } from "../../document/report.js";

/** Whether an entity takes part, or unnamed people on both sides do. */
export function hasParties(found: readonly Argument[]): boolean {
  const parties = found.filter((item) => item.role === "actor" || item.role === "recipient");
  if (parties.some((item) => item.entity !== undefined)) return true;
  return parties.some((item) => item.role === "actor") && parties.some((item) => item.role === "recipient");
}
