import type { NounClass } from "../lexicon/noun-classes.js";
import type { Traits } from "./referent.js";

const sorts: Readonly<Record<NounClass, string>> = {
  woman: "woman",
  man: "man",
  person: "human",
  group: "body",
  place: "location",
  thing: "thing",
  animal: "animal",
  event: "event",
  time: "time",
  idea: "idea",
};

/** What a phrase with a common noun as its head is, by the class of the noun. */
export function nounSort(noun: NounClass | undefined): string {
  return noun === undefined ? "unknown" : sorts[noun];
}

/** Features that a pronoun for such a noun must agree with, but for its number. */
export function nounTraits(noun: NounClass | undefined): Pick<Traits, "animate" | "gender"> {
  if (noun === "woman") return { animate: true, gender: "female" };
  if (noun === "man") return { animate: true, gender: "male" };
  if (noun === "person") return { animate: true, gender: undefined };
  return {
    animate: noun === undefined || noun === "group" || noun === "animal" ? undefined : false,
    gender: undefined,
  };
}
