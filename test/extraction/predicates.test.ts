import { describe, expect, it } from "vitest";
import { predicatesOf } from "../../src/extraction/grammar/predicates.js";
import { viewTrees } from "../../src/extraction/grammar/tree-view.js";
import { parsedDocument } from "../support/trees.js";

const VERBS = {
  light: new Set(["hold", "impose"]),
  undergo: new Set(["face"]),
  occur: new Set(["occur"]),
  quantity: new Set(["series"]),
};

/** The slots of the word `form`, each with its fillers' words. */
function slotsOf(trees: string, form: string): Readonly<Record<string, string>> {
  const view = viewTrees(parsedDocument(trees));
  const { tokens } = view.document;
  const token = tokens.findIndex((item) => item.text === form);
  const slots = predicatesOf(view, VERBS).slotsOf(token);
  return Object.fromEntries(
    [...slots].map(([name, fillers]) => [name, fillers.map((item) => tokens[item]!.text).join(" ")]),
  );
}

describe("the logical arguments of a predicate", () => {
  it("undo the passive", () => {
    const trees = `
      Kim PROPN NNP 3 nsubj:pass
      was AUX VBD 3 aux:pass be
      criticized VERB VBN 0 root criticize
      by ADP IN 5 case
      Park PROPN NNP 3 obl:agent`;
    expect(slotsOf(trees, "criticized")).toMatchObject({ subj: "Park", obj: "Kim" });
  });

  it("distribute conjuncts", () => {
    const trees = `
      Mali PROPN NNP 4 nsubj
      and CCONJ CC 3 cc
      Niger PROPN NNP 1 conj
      criticized VERB VBD 0 root criticize
      Chad PROPN NNP 4 obj`;
    expect(slotsOf(trees, "criticized")).toMatchObject({ subj: "Mali Niger", obj: "Chad" });
  });

  it("share the subject among conjoined verbs", () => {
    const trees = `
      Mali PROPN NNP 2 nsubj
      arrested VERB VBD 0 root arrest
      and CCONJ CC 4 cc
      expelled VERB VBD 2 conj expel
      Chadians PROPN NNPS 4 obj`;
    expect(slotsOf(trees, "expelled")).toMatchObject({ subj: "Mali", obj: "Chadians" });
  });

  it("resolve relative pronouns", () => {
    const trees = `
      Kim PROPN NNP 0 root
      , PUNCT , 4 punct
      who PRON WP 4 nsubj
      visited VERB VBD 1 acl:relcl visit
      Seoul PROPN NNP 4 obj`;
    expect(slotsOf(trees, "visited")).toMatchObject({ subj: "Kim", obj: "Seoul" });
  });

  it("fill the gap of a relative clause without a pronoun", () => {
    const trees = `
      people NOUN NNS 0 root person
      police NOUN NN 3 nsubj
      arrested VERB VBD 1 acl:relcl arrest`;
    expect(slotsOf(trees, "arrested")).toMatchObject({ subj: "police", obj: "people" });
  });

  it("give controlled infinitives the object of the governing verb, or its subject", () => {
    const forced = `
      Kim PROPN NNP 2 nsubj
      forced VERB VBD 0 root force
      Park PROPN NNP 2 obj
      to PART TO 5 mark
      resign VERB VB 2 xcomp`;
    const agreed = `
      Kim PROPN NNP 2 nsubj
      agreed VERB VBD 0 root agree
      to PART TO 4 mark
      resign VERB VB 2 xcomp`;
    expect(slotsOf(forced, "resign")).toMatchObject({ subj: "Park" });
    expect(slotsOf(agreed, "resign")).toMatchObject({ subj: "Kim" });
  });

  it("give the passive of a raising verb its subject", () => {
    const trees = `
      Kim PROPN NNP 3 nsubj:pass
      was AUX VBD 3 aux:pass be
      forced VERB VBN 0 root force
      to PART TO 5 mark
      resign VERB VB 3 xcomp`;
    expect(slotsOf(trees, "resign")).toMatchObject({ subj: "Kim" });
  });

  it("give the noun of a light verb the verb's subject and complements", () => {
    const trees = `
      Kim PROPN NNP 2 nsubj
      held VERB VBD 0 root hold
      talks NOUN NNS 2 obj talk
      with ADP IN 5 case
      Park PROPN NNP 2 obl`;
    expect(slotsOf(trees, "talks")).toMatchObject({ subj: "Kim", with: "Park" });
  });

  it("hang possessors on what the clitic says they own", () => {
    const trees = `
      Kim PROPN NNP 4 nsubj
      's PART POS 1 case
      visit NOUN NN 4 obj
      angered VERB VBD 0 root anger
      Park PROPN NNP 4 obj`;
    expect(slotsOf(trees, "visit")).toMatchObject({ poss: "Kim" });
  });

  it("give a reported clause its subject back", () => {
    const trees = `
      Mali PROPN NNP 5 nsubj
      attacked VERB VBD 5 ccomp attack
      Niger PROPN NNP 2 obj
      Macron PROPN NNP 5 nsubj
      said VERB VBD 0 root say`;
    expect(slotsOf(trees, "attacked")).toMatchObject({ subj: "Mali", obj: "Niger" });
    expect(slotsOf(trees, "said")).toMatchObject({ subj: "Macron" });
  });

  it("end at trees with cycles", () => {
    const trees = `
      a VERB VBD 2 conj
      b VERB VBD 1 conj`;
    expect(() => slotsOf(trees, "a")).not.toThrow();
  });
});
