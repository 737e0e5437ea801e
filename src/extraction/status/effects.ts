import type { Status } from "../../document/labels.js";
import { STATUSES } from "../../document/labels.js";
import { invalidRow, parseTable } from "../../lexicon/table.js";
import type { TreeView } from "../grammar/tree-view.js";

/**
 * What a word says of the event it governs or modifies. `report`: somebody says so; `fact`: it is so; `end`: it went on until then
 * ("stop the attacks"); the others are the status it gives.
 */
export type Effect = Status | "report" | "fact" | "end";

/**
 * How the event hangs on the word: a clause (that, to, of doing), an object or complement noun, such a noun that is itself a claim of the
 * event ("rejected the claim that…"), its subject, a modifier of a noun, an adverb.
 */
export type Attachment = "clause" | "object" | "claim" | "subject" | "modifier" | "adverb";

/** One word that bears on status. */
export interface StatusCue {
  readonly effect: Effect;
  /** Whether its subject is the one who claims the event. */
  readonly speaks: boolean;
}

/** Cues by attachment, then by lemma. */
export type StatusCues = ReadonlyMap<Attachment, ReadonlyMap<string, StatusCue>>;

const COLUMNS = ["lemma", "attachment", "effect", "speaks"];
const EFFECTS: readonly string[] = [...STATUSES, "report", "fact", "end"];
const ATTACHMENTS: readonly Attachment[] = ["clause", "object", "claim", "subject", "modifier", "adverb"];

/**
 * Reads the table of status cues: `lemma` (several separated by spaces; `call_off` is a verb with its particle), `attachment`, `effect`, and `yes` where its subject speaks.
 *
 * @throws DramatisError `asset-invalid` with the line
 */
export function loadStatusCues(text: string, path: string): StatusCues {
  const cues = new Map(ATTACHMENTS.map((attachment) => [attachment as string, new Map<string, StatusCue>()]));
  for (const { cells, line } of parseTable(text, path, COLUMNS)) {
    const [lemmas = "", attachments = "", effect = "", speaks = ""] = cells;
    if (!EFFECTS.includes(effect)) throw invalidRow(path, line, `unknown effect ${effect}`);
    for (const attachment of attachments.split(",")) {
      const own = cues.get(attachment);
      if (own === undefined) throw invalidRow(path, line, `unknown attachment ${attachment}`);
      for (const lemma of lemmas.split(" ")) own.set(lemma, { effect: effect as Effect, speaks: speaks === "yes" });
    }
  }
  return cues as StatusCues;
}

/** The cue that a word is in an attachment; `undefined` for a word without bearing. */
export function cueOf(cues: StatusCues, attachment: Attachment, lemma: string): StatusCue | undefined {
  return cues.get(attachment)?.get(lemma);
}

/**
 * The cue that a governor is, with its particle, adverb or preposition where the table knows the two together ("call off", "stop short",
 * "call for").
 *
 * @param preposition that of the governed noun
 */
export function governingCue(
  view: TreeView,
  cues: StatusCues,
  attachment: Attachment,
  governor: number,
  preposition?: string,
): StatusCue | undefined {
  const lemma = view.lemma[governor]!;
  const together = preposition === undefined ? undefined : cueOf(cues, attachment, `${lemma}_${preposition}`);
  if (together !== undefined) return together;
  for (const child of view.children[governor]!) {
    const cue = child > governor ? cueOf(cues, attachment, `${lemma}_${view.lemma[child]}`) : undefined;
    if (cue !== undefined) return cue;
  }
  return cueOf(cues, attachment, lemma);
}
