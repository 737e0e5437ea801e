import type { Section } from "../document/report.js";
import { isFurnitureSentence } from "./furniture.js";
import { sentenceStarts } from "./sentences.js";
import type { BreakJudge } from "./wink.js";
import type { Word } from "./words-of.js";
import { wordsOf } from "./words-of.js";

/** A section with its tokens and where its sentences begin among them. */
export interface SplitSection {
  readonly section: Section;
  readonly words: readonly Word[];
  readonly starts: readonly number[];
}

/** The tokens and sentences of a section; a headline, dateline or byline is one sentence, body text as many as it has. */
function split(text: string, section: Section, judge: BreakJudge): SplitSection {
  const words = wordsOf(text, section);
  const whole = section.kind !== "body" && section.kind !== "furniture";
  return { section, words, starts: whole ? [0] : sentenceStarts(words, judge) };
}

/** Body text with sentences of furniture inside it, cut into runs of the one and the other. */
function separate(text: string, { section, words, starts }: SplitSection): readonly SplitSection[] {
  if (section.kind !== "body") return [{ section, words, starts }];
  const furniture = starts.map((first, index) => {
    const last = starts[index + 1] ?? words.length;
    return isFurnitureSentence(text.slice(words[first]!.start, words[last - 1]!.end));
  });
  if (!furniture.includes(true)) return [{ section, words, starts }];
  const runs: SplitSection[] = [];
  for (let first = 0; first < starts.length; ) {
    let last = first + 1;
    while (last < starts.length && furniture[last] === furniture[first]) last++;
    const part = words.slice(starts[first], starts[last] ?? words.length);
    const kind = furniture[first] ? "furniture" : "body";
    runs.push({
      section: { start: part[0]!.start, end: part.at(-1)!.end, kind },
      words: part,
      starts: starts.slice(first, last).map((start) => start - starts[first]!),
    });
    first = last;
  }
  return runs;
}

/** Sections with their tokens and sentences, in order; sentences of furniture inside body text become sections of their own. */
export function splitSections(text: string, sections: readonly Section[], judge: BreakJudge): readonly SplitSection[] {
  return sections.flatMap((section) => separate(text, split(text, section, judge)));
}
