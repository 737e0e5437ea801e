import { hashString } from "../../../src/inference/hash.js";

/**
 * Briefs in the format of `voa/GUIDELINES.md`, from labels kept apart from their text (`../labels/README.md` has the format) and the
 * sentences that they count. Throws if a sentence is not the one that was labelled.
 */
export function restoreBriefs(labels: string, sentences: readonly (readonly string[])[]): string {
  const wordsOf = (sentence: string, from: number, to: number) =>
    sentences[Number(sentence)]!.slice(from, to).join(" ");
  return labels
    .split("\n")
    .map((line) => {
      if (/^\d/.test(line)) return restoreSentence(line, sentences);
      const sentence = / s=(\d+)/.exec(line)?.[1];
      if (sentence === undefined) return line;
      return line.replaceAll(
        /\b(trigger|time)=(\d+)-(\d+)/g,
        (_, name, from, to) => `${name}="${wordsOf(sentence, Number(from), Number(to))}"`,
      );
    })
    .join("\n");
}

function restoreSentence(line: string, sentences: readonly (readonly string[])[]): string {
  const [number, hash, ...marks] = line.split("\t");
  const tokens = [...(sentences[Number(number)] ?? [])];
  if (hashString(tokens.join(" ")).toString(16) !== hash)
    throw new Error(`gmb: sentence ${number} is another than the labelled one`);
  for (const mark of marks) {
    const [, first, last, label] = /^(\d+)-(\d+) (.+)$/.exec(mark)!;
    tokens[Number(first)] = `[${tokens[Number(first)]}`;
    tokens[Number(last) - 1] += `|${label}]`;
  }
  return `${number}\t${tokens.join(" ")}`;
}
