import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { TypedSpan } from "./score/spans.js";

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** The people, organizations and places that compromise sees, without the marks it keeps at their edges. */
export function compromiseNames(text: string): readonly TypedSpan[] {
  const document = nlp(text);
  const lists = [
    ["person", document.people()],
    ["organization", document.organizations()],
    ["location", document.places()],
  ] as const;
  return lists.flatMap(([type, view]) =>
    (view.json({ offset: true }) as readonly Found[]).map(({ offset }) => {
      const words = text.slice(offset.start, offset.start + offset.length);
      const start = offset.start + (/^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0);
      const end = offset.start + words.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, "").length;
      return { start, end: Math.max(start, end), type };
    }),
  );
}

/** A tagger of wink-nlp: universal parts of speech of a text with the tokens they belong to. */
export function createWinkTagger(): (text: string) => readonly { readonly value: string; readonly upos: string }[] {
  const wink = winkNLP(model, ["sbd", "pos"]);
  const { its } = wink;
  return (text) => {
    const tokens = wink.readDoc(text).tokens();
    const values = tokens.out(its.value) as unknown as readonly string[];
    const tags = tokens.out(its.pos) as unknown as readonly string[];
    return values.map((value, index) => ({ value, upos: tags[index]! }));
  };
}
