import { expect, test } from "vitest";
import { restoreBriefs } from "../../../models/training/corpora/labels.js";
import { readVoa } from "../../../models/training/corpora/voa.js";
import { hashString } from "../../../src/inference/hash.js";

const sentences = [[], ["Kenya", "'s", "president", "flew", "to", "Lima", "on", "Monday", "."]];
const hash = hashString(sentences[1]!.join(" ")).toString(16);
const labels = [
  "=== g1",
  `1\t${hash}\t0-1 country=KEN:m\t2-3 office=president-kenya\t5-6 place=lima`,
  "R president-kenya officeOf KEN",
  "E CONSULT.visit s=1 trigger=3-5 actor=KEN place=lima status=occurred time=7-8",
].join("\n");

test("labels find their words again", () => {
  const [brief] = readVoa(restoreBriefs(labels, sentences));
  expect(brief!.sentences[0]!.tokens).toEqual(sentences[1]);
  expect(brief!.sentences[0]!.mentions).toEqual([
    { first: 0, last: 1, type: "country", key: "KEN", mark: "m" },
    { first: 2, last: 3, type: "office", key: "president-kenya" },
    { first: 5, last: 6, type: "place", key: "lima" },
  ]);
  expect(brief!.relations).toEqual([{ subject: "president-kenya", type: "officeOf", object: "KEN" }]);
  expect(brief!.events[0]).toMatchObject({ type: "CONSULT", mode: "visit", trigger: "flew to", time: "Monday" });
});

test("labels of another sentence are refused", () => {
  expect(() => restoreBriefs(labels, [[], ["Another", "sentence"]])).toThrow("sentence 1");
});
