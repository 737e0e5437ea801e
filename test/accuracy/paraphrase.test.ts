import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { NewsEvent } from "../../src/document/report.js";
import { createReader } from "../../src/node/index.js";
import { type Key, scoreSeed } from "../support/seed-score.js";

const read = (name: string) => readFileSync(new URL(`paraphrase/${name}`, import.meta.url), "utf8");
const key = JSON.parse(read("key.json")) as Key & {
  readonly truth: readonly Readonly<Record<"plover" | "actor" | "recipient", readonly string[]>>[];
};
const reader = await createReader();
const report = reader.read(read("article.txt"), { published: key.published });
const score = scoreSeed(report, key);
const keys = new Map(
  report.entities.map(({ id, name, codes }) => [
    id,
    key.entities.find(({ names, iso3 }) => (iso3 === undefined ? names.includes(name) : iso3 === codes?.iso3))?.key ??
      id,
  ]),
);

/** The keys of the parties in a role. */
function parties({ arguments: all }: NewsEvent, role: string): readonly string[] {
  return all.flatMap((item) => (item.role === role && item.entity !== undefined ? [keys.get(item.entity)!] : []));
}

describe("an article of our own", () => {
  it("yields its entities", () => expect(score.f1, JSON.stringify(score)).toBeGreaterThanOrEqual(0.95));

  it("yields its relations", () => expect(score.missedRelations).toEqual([]));

  it("yields at least nine of its ten events", () =>
    expect(score.foundEvents.length, score.missedEvents.join(", ")).toBeGreaterThanOrEqual(9));

  it("yields no relation that is not so", () => {
    const known = new Set(key.entities.map((entity) => entity.key));
    const written = report.relations
      .map(({ type, subject, object }) => ({ type, subject: keys.get(subject)!, object: keys.get(object)! }))
      .filter(({ subject, object }) => known.has(subject) && known.has(object));
    const right = written.filter(({ type, subject, object }) =>
      key.relations.some(
        (item) =>
          item.type === type &&
          ((item.subject === subject && item.object === object) ||
            (item.symmetric === true && item.subject === object && item.object === subject)),
      ),
    );
    expect(written).toEqual(right);
  });

  it("yields no event between parties that is not so", () => {
    const wrong = report.events.filter((event) =>
      parties(event, "actor").some((actor) =>
        parties(event, "recipient").some(
          (recipient) =>
            !key.truth.some(
              (fact) =>
                fact.plover.includes(event.plover ?? event.type) &&
                fact.actor.includes(actor) &&
                fact.recipient.includes(recipient),
            ),
        ),
      ),
    );
    expect(wrong.map(({ type, arguments: all }) => [type, all])).toEqual([]);
  });

  it("tells what is alleged or to come from what took place", () => {
    const aid = report.events.filter(({ plover }) => plover === "AID");
    expect(aid.map(({ status }) => status)).toEqual(["alleged"]);
    const austin = report.events.filter((event) => parties(event, "actor").includes("austin"));
    expect(austin.map(({ status }) => status)).toEqual(austin.map(() => "planned"));
  });
});
