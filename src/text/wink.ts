import type { ItemSentence, Model, WinkMethods } from "wink-nlp";
import type { LoadLibrary } from "../document/vendors.js";

/** Whether a sentence ends between two stretches of a paragraph, the first of which ends with an abbreviation. */
export type BreakJudge = (before: string, after: string) => boolean;

/** The libraries that {@link createWinkJudge} asks for. */
export const WINK_LIBRARIES = ["wink-nlp", "wink-eng-lite-web-model"] as const;

/** Imports them, by name. */
export async function importWink(): Promise<ReadonlyMap<string, unknown>> {
  const [wink, model] = await Promise.all([import("wink-nlp"), import("wink-eng-lite-web-model")]);
  return new Map<string, unknown>([
    [WINK_LIBRARIES[0], wink.default],
    [WINK_LIBRARIES[1], model.default],
  ]);
}

const reach = 200;

/**
 * A judge that asks the sentence detection of wink-nlp, which is loaded with the first question. The judgement depends on no more
 * than 200 characters on either side, so that its cost does not grow with the paragraph.
 */
export function createWinkJudge(load: LoadLibrary): BreakJudge {
  let wink: WinkMethods | undefined;
  return (before, after) => {
    wink ??= start(load);
    const left = before.slice(-reach).trimStart();
    const document = wink.readDoc(`${left} ${after.slice(0, reach).trimEnd()}`);
    const wanted = countLetters(left);
    let seen = 0;
    let breaks = false;
    document.sentences().each((sentence: ItemSentence) => {
      seen += countLetters(sentence.out());
      breaks ||= seen === wanted;
    });
    return breaks;
  };
}

function start(load: LoadLibrary): WinkMethods {
  const [createWink, model] = WINK_LIBRARIES.map(load) as [(model: Model, pipe: string[]) => WinkMethods, Model];
  return createWink(model, ["sbd"]);
}

/** Characters that are not white space: what wink-nlp keeps as it is. */
function countLetters(text: string): number {
  return text.replace(/\s+/gu, "").length;
}
