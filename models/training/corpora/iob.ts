/** A labelled stretch of tokens `[first, last)`. */
export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly label: string;
}

/** A sentence with flat labelled spans. */
export interface LabelledSentence {
  readonly tokens: readonly string[];
  readonly spans: readonly LabelledSpan[];
}

/** Where a file in columns keeps token and tag. */
export interface Columns {
  readonly token: number;
  readonly tag: number;
  readonly separator: string | RegExp;
}

/** CrossNER, GMB, SLUE, Few-NERD: token, tab, tag. */
export const TWO_COLUMNS: Columns = { token: 0, tag: 1, separator: "\t" };
/** Universal NER: number, token, tag and annotator. */
export const UNER_COLUMNS: Columns = { token: 1, tag: 2, separator: "\t" };
/** WikiGold: token, space, tag. */
export const SPACED_COLUMNS: Columns = { token: 0, tag: 1, separator: " " };

/**
 * Reads sentences in columns, IOB1 or IOB2, one token a line, sentences apart by empty lines. Lines `# …` of Universal NER are comments; the
 * line `-DOCSTART-` of some sets is a sentence of its own.
 */
export function readIob(source: string, columns: Columns): readonly LabelledSentence[] {
  return source
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((block) => readBlock(block, columns))
    .filter(({ tokens }) => tokens.length > 0);
}

function readBlock(block: string, { token, tag, separator }: Columns): LabelledSentence {
  const rows = block
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line) => line.split(separator))
    .filter((row) => row.length > Math.max(token, tag));
  return { tokens: rows.map((row) => row[token]!), spans: readTags(rows.map((row) => row[tag]!.trim())) };
}

/** The spans of a row of IOB1 or IOB2 tags. */
export function readTags(tags: readonly string[]): readonly LabelledSpan[] {
  const spans: { first: number; last: number; label: string }[] = [];
  tags.forEach((tag, index) => {
    const label = tag.slice(2);
    const open = spans.at(-1);
    if (tag[1] !== "-") return;
    if (tag[0] === "I" && open !== undefined && open.last === index && open.label === label) open.last = index + 1;
    else spans.push({ first: index, last: index + 1, label });
  });
  return spans;
}
