import type { Argument } from "../../document/report.js";
import type { Scene } from "./scene.js";

/** How many characters before a pronoun its name may stand: about a sentence. */
const REACH = 400;

/**
 * An argument as the sentence names it: where a pronoun stands for someone whom the same sentence names before it ("Russia said it had
 * expelled two diplomats"), the argument is the name.
 */
export function toldByName({ mentions, document }: Scene, argument: Argument): Argument {
  const { entity, start, end } = argument;
  if (entity === undefined) return argument;
  const at = mentions.startingAt(start);
  const pronoun = at === undefined ? undefined : mentions.all[at];
  if (at === undefined || pronoun?.form !== "pronoun" || pronoun.end !== end) return argument;
  const { sentence } = document.tokens[pronoun.first]!;
  for (let index = at - 1; index >= 0; index--) {
    const mention = mentions.all[index]!;
    if (document.tokens[mention.first]!.sentence !== sentence || start - mention.end > REACH) break;
    if (mention.form !== "pronoun" && mention.entity === entity) {
      return { ...argument, start: mention.start, end: mention.end };
    }
  }
  return argument;
}
