import { describe, expect, it } from "vitest";
import { DramatisError } from "../../src/document/errors.js";
import { parsePackRules } from "../../src/document/pack-rules.js";
import { loadExtractionTables } from "../../src/extraction/tables.js";
import { readAssets } from "../../src/node/assets.js";
import { createReader } from "../../src/node/index.js";

const { data } = readAssets();
const RULES = {
  types: [
    { type: "cyberattack", refines: "assault", frames: { verb: "actor=subj recipient=obj", noun: "recipient=on" } },
  ],
  classes: { machine: ["server", "network"] },
  triggers: [
    { trigger: "deface", pos: "verb", type: "cyberattack", confidence: 0.8 },
    { trigger: "ransomware attack", pos: "noun", type: "cyberattack", confidence: 0.9 },
    {
      trigger: "knock out",
      pos: "verb",
      type: "cyberattack",
      frame: "recipient=of",
      where: "obj:@machine",
      confidence: 0.9,
    },
    { trigger: "cheer", pos: "verb", type: "support", frame: "actor=subj recipient=obj", confidence: 0.7 },
  ],
  without: ["praise/verb:applaud"],
};

function pack(rules: unknown) {
  return { name: "harbor", files: { "rules.json": typeof rules === "string" ? rules : JSON.stringify(rules) } };
}

function failure(rules: unknown): DramatisError {
  try {
    loadExtractionTables(data, {}, [pack(rules)]);
  } catch (error) {
    if (error instanceof DramatisError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("the rules.json of a pack", async () => {
  const reader = await createReader({ packs: [pack(RULES)] });
  const events = (text: string) => reader.read(text).events;

  it("adds types that refine one of the package's, with their frames", () => {
    const [event] = events("Belarus defaced Lithuania.");
    expect(event).toMatchObject({ type: "assault", subtype: "cyberattack", plover: "ASSAULT", cameo: "18" });
    expect(event?.evidence[0].provenance).toEqual({ rule: "cyberattack/verb:deface" });
    expect(event?.arguments.map(({ role, entity }) => [role, entity])).toEqual(
      expect.arrayContaining([
        ["actor", "country:BLR"],
        ["recipient", "country:LTU"],
      ]),
    );
  });

  it("adds phrases of nouns, conditions and classes", () => {
    expect(events("A ransomware attack on Ireland began.")[0]).toMatchObject({ subtype: "cyberattack" });
    expect(events("Russia knocked out the servers of Estonia.")[0]).toMatchObject({ subtype: "cyberattack" });
    expect(events("Russia knocked out the windows of Estonia.").filter(({ subtype }) => subtype)).toEqual([]);
  });

  it("adds triggers of the package's types, and drops rules", async () => {
    expect(events("Norway cheered Sweden.")[0]).toMatchObject({ type: "support" });
    expect(events("Norway cheered Sweden.")[0]).not.toHaveProperty("subtype");
    const text = "Norway applauded Sweden.";
    expect((await createReader()).read(text).events).toHaveLength(1);
    expect(events(text)).toEqual([]);
  });

  it("leaves a refusal of a finer type without the finer name", async () => {
    const rules = {
      types: [{ type: "sponsor", refines: "aid" }],
      triggers: [{ trigger: "sponsor", pos: "verb", type: "sponsor", confidence: 0.9 }],
    };
    const own = await createReader({ packs: [pack(rules)] });
    const [event] = own.read("Norway will not sponsor Sweden.").events;
    expect(event).toMatchObject({ type: "reject", status: "planned" });
    expect(event).not.toHaveProperty("subtype");
  });

  it("lets a later pack win among equally specific triggers", async () => {
    const trigger = { trigger: "cheer", pos: "verb", frame: "actor=subj recipient=obj", confidence: 0.7 };
    const later = pack({ triggers: [{ ...trigger, type: "protest" }] });
    const own = await createReader({ packs: [pack(RULES), later] });
    expect(own.read("Norway cheered Sweden.").events[0]?.type).toBe("protest");
  });

  it("is nothing in a pack without the file", () => {
    expect(parsePackRules({ name: "harbor", files: {} })).toBeUndefined();
  });

  const trigger = RULES.triggers[3]!;
  it.each([
    ["{", /^harbor\/rules\.json: no JSON/],
    ["[]", /^harbor\/rules\.json: the file/],
    [{ triggers: [{ ...trigger, confidence: 2 }] }, /triggers\.0\.confidence/],
    [{ triggers: [{ ...trigger, pos: "adverb" }] }, /triggers\.0\.pos/],
    [{ triggers: [trigger, { ...trigger, type: "juggling" }] }, /triggers\.1: unknown event type juggling/],
    [{ triggers: [{ ...trigger, frame: "winner=subj" }] }, /triggers\.0: unknown role winner/],
    [{ triggers: [{ ...trigger, where: "obj:@nowhere" }] }, /triggers\.0: no class @nowhere/],
    [{ types: [{ type: "duel", refines: "sport" }] }, /types\.0\.refines/],
    [{ types: [{ type: "clash", refines: "clash" }] }, /types\.0\.type: is a type of the package/],
    [{ types: [{ type: "a duel", refines: "clash" }] }, /types\.0\.type/],
    [{ without: ["praise/verb:nothing"] }, /without: no rule is called praise\/verb:nothing/],
    [{ rules: [] }, /rules/],
  ])("is refused where it is wrong: %j", (rules, message) => {
    const error = failure(rules);
    expect(error.code).toBe("pack-invalid");
    expect(error.message).toMatch(message);
    expect(error.details.remedy).toBeDefined();
  });
});
