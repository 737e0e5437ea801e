import { describe, expect, it } from "vitest";
import { dictionaryCode } from "./code.js";
import { readVerbDictionary } from "./read.js";

const dictionary = readVerbDictionary(`
&BARRIER
+EMBARGO_

--- LIFT [080] ---
LIFT
RAISE {RAISES RAISED RAISING} [---]
- * &BARRIER + [085]  # LIFT
- WILL NOT * &BARRIER [124]
--- ATTACK [190] ---
ATTACK
`);
const code = (text: string) => dictionaryCode(dictionary, text, "Chad", "Mali");

describe("a dictionary of verb patterns", () => {
  it.each([
    ["Chad lifted the trophy before Mali", "080"],
    ["Chad lifted an embargo on Mali", "085"],
    ["Chad will not lift the embargo on Mali", "124"],
    ["Chad raises children, Mali attacks", "190"],
    ["Chad raised a flag in Mali", undefined],
  ])("codes %s as %s", (text, expected) => expect(code(text)).toBe(expected));
});
