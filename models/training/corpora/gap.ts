import type { Span } from "../../../src/document/span.js";
import { readTable } from "./table.js";

/** A snippet with a pronoun and two names. */
export interface GapSnippet {
  readonly id: string;
  readonly text: string;
  readonly pronoun: Span;
  readonly names: readonly [a: Span, b: Span];
  /** Whether the pronoun means the name. */
  readonly same: readonly [a: boolean, b: boolean];
  readonly feminine: boolean;
}

/** Reads the tab-separated table; its offsets count characters as JavaScript does, but for snippets with astral characters. */
export function readGap(source: string): readonly GapSnippet[] {
  return readTable(source).map((row) => {
    const span = (text: string, offset: string) => ({ start: Number(offset), end: Number(offset) + text.length });
    return {
      id: row["ID"]!,
      text: row["Text"]!,
      pronoun: span(row["Pronoun"]!, row["Pronoun-offset"]!),
      names: [span(row["A"]!, row["A-offset"]!), span(row["B"]!, row["B-offset"]!)],
      same: [row["A-coref"] === "TRUE", row["B-coref"] === "TRUE"],
      feminine: /^(?:she|her|hers|herself)$/i.test(row["Pronoun"]!),
    };
  });
}
