import type { ParsedDocument } from "../document/stages.js";
import type { Candidate } from "./candidate.js";
import { readTokens } from "./reading-order.js";

type Traits = Pick<Candidate, "type" | "gender" | "plural">;

const male: Traits = { type: "person", gender: "male", plural: false };
const female: Traits = { type: "person", gender: "female", plural: false };
const person: Traits = { type: "person", plural: false };
const thing: Traits = { type: "organization", gender: "neuter", plural: false };
const several: Traits = { type: "organization", plural: true };
const anyone: Traits = { type: "person" };

const personal: ReadonlyMap<string, Traits> = new Map([
  ...["he", "him", "his", "himself"].map((word) => [word, male] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, female] as const),
  ...["i", "me", "my", "mine", "myself"].map((word) => [word, person] as const),
  ...["it", "its", "itself"].map((word) => [word, thing] as const),
  ...["they", "them", "their", "theirs", "themselves"].map((word) => [word, several] as const),
  ...["we", "us", "our", "ours", "ourselves"].map((word) => [word, { type: "person", plural: true } as const] as const),
]);
const relative: ReadonlyMap<string, Traits> = new Map([
  ...["who", "whom", "whose"].map((word) => [word, anyone] as const),
  ["which", { type: "organization" }],
  ["that", { type: "organization" }],
]);

/**
 * Personal, possessive, reflexive and relative pronouns of the article. Their type is provisional: coreference finds out what
 * "it" and "which" are. Expletive "it" ("it is raining") and interrogative "who" are left out.
 */
export function pronounCandidates(document: ParsedDocument): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const index of readTokens(document)) {
    const traits = traitsOf(document, index);
    if (traits === undefined) continue;
    found.push({
      first: index,
      last: index + 1,
      form: "pronoun",
      confidence: 0.9,
      weight: 0.9,
      provenance: { rule: "pronoun" },
      ...traits,
    });
  }
  return found;
}

function traitsOf({ tokens, syntax }: ParsedDocument, index: number): Traits | undefined {
  const text = tokens[index]!.text;
  const word = text.toLowerCase();
  const xpos = syntax.xpos[index]!;
  if (xpos.startsWith("PRP")) {
    if (syntax.deprel[index] === "expl" || (text === "US" && word === "us")) return undefined;
    return personal.get(word);
  }
  if (!xpos.startsWith("W")) return undefined;
  return isRelative(syntax, index) ? relative.get(word) : undefined;
}

/** Whether a wh-word stands in a clause that modifies a noun. */
function isRelative(syntax: ParsedDocument["syntax"], index: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 4; at = syntax.head[at]!, steps++) {
    if (syntax.deprel[at] === "acl:relcl") return true;
  }
  return false;
}
