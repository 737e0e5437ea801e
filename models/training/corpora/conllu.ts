/** One word of a treebank. */
export interface TreeToken {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence, `-1` at the root. */
  readonly head: number;
  readonly deprel: string;
  /** Whether a space stands behind it in the raw text. */
  readonly spaceAfter: boolean;
}

/** A sentence of a treebank. */
export interface TreeSentence {
  readonly id: string;
  /** Id of the document it stands in. */
  readonly document: string;
  /** The raw text. */
  readonly text: string;
  /** Whether a paragraph or heading begins with it. */
  readonly opensParagraph: boolean;
  readonly tokens: readonly TreeToken[];
}

/** Reads CoNLL-U. Ranges of multi-word tokens and empty nodes are left out. Throws on a row that has not ten columns. */
export function readConllu(source: string): readonly TreeSentence[] {
  let document = "";
  return source
    .split(/\r?\n\r?\n/)
    .filter((block) => /\S/.test(block))
    .map((block) => {
      const lines = block.split(/\r?\n/);
      const comment = (name: string) =>
        lines.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5) ?? "";
      document = comment("newdoc id") || document;
      const tokens = readTokens(lines);
      const opensParagraph = lines.some((line) => /^# new(?:par|doc)\b/.test(line));
      return { id: comment("sent_id"), document, text: comment("text"), opensParagraph, tokens };
    });
}

function readTokens(lines: readonly string[]): readonly TreeToken[] {
  const tokens: TreeToken[] = [];
  /** Last word of the multi-word token at hand, and whether a space follows it. */
  let joined = { until: 0, space: true };
  for (const line of lines) {
    if (line === "" || line.startsWith("#")) continue;
    const [id, form, lemma, upos, xpos, , head, deprel, , misc] = line.split("\t");
    if (misc === undefined) throw new Error(`not a CoNLL-U row: ${line}`);
    const space = !misc.includes("SpaceAfter=No");
    const range = /^(\d+)-(\d+)$/.exec(id!);
    if (range !== null) joined = { until: Number(range[2]), space };
    if (!/^\d+$/.test(id!)) continue;
    const number = Number(id);
    tokens.push({
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      head: Number(head) - 1,
      deprel: deprel!,
      spaceAfter: number < joined.until ? false : number === joined.until ? joined.space : space,
    });
  }
  return tokens;
}
