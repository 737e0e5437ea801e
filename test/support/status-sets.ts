import { readFileSync } from "node:fs";
import type { NewsEvent, Report } from "../../src/document/report.js";
import { parseTable } from "../../src/lexicon/table.js";

/** One event of a sentence of our own as a person reads it. */
export interface StatusRow {
  /** Day of publication. */
  readonly published?: string;
  readonly sentence: string;
  /** Words of the trigger; the last such words of the sentence. */
  readonly trigger: string;
  readonly status: string;
  /** Words that name each claimant, or `=` and an entity id; outermost first. */
  readonly claimants: readonly string[];
  /** `start[/end] precision`, or `-` where the sentence tells no date; absent where time is not scored. */
  readonly time?: string;
}

/** What the reader says of a row. */
export interface StatusResult {
  readonly row: StatusRow;
  /** Whether an event with that trigger is found at all; without one, status and claimants are wrong. */
  readonly found: boolean;
  readonly status: string;
  readonly claimants: readonly string[];
  readonly time: string;
  readonly right: { readonly status: boolean; readonly claimants: boolean; readonly time: boolean };
}

/** The short sentences, one construction each: status and claimants. */
export function shortRows(): readonly StatusRow[] {
  return readRows("modality-set.tsv", ["sentence", "trigger", "status", "claimants"]).map(
    ([sentence, trigger, status, claimants]) => ({
      sentence: sentence!,
      trigger: trigger!,
      status: status!,
      claimants: listed(claimants!, ","),
    }),
  );
}

/** The sentences of news: status, claimants and time. */
export function newsRows(): readonly StatusRow[] {
  return readRows("news-set.tsv", ["published", "sentence", "trigger", "status", "claimants", "time"]).map(
    ([published, sentence, trigger, status, claimants, time]) => ({
      published: published!,
      sentence: sentence!,
      trigger: trigger!,
      status: status!,
      claimants: listed(claimants!, ";"),
      time: time!,
    }),
  );
}

function readRows(name: string, columns: readonly string[]): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../extraction/${name}`, import.meta.url), "utf8");
  return parseTable(text, name, columns).map(({ cells }) => cells);
}

function listed(cell: string, separator: string): readonly string[] {
  return cell === "-" ? [] : cell.split(separator);
}

/** Compares what a reader says with each row. */
export function scoreRows(
  rows: readonly StatusRow[],
  read: (text: string, published?: string) => Report,
): readonly StatusResult[] {
  return rows.map((row) => {
    const report = read(row.sentence, row.published);
    const event = eventAt(report, row);
    const claimants = event?.attributedTo ?? [];
    const time = event === undefined ? "-" : timeOf(event);
    const wanted = row.claimants.map((words) => entityOf(report, words));
    return {
      row,
      found: event !== undefined,
      status: event?.status ?? "none",
      claimants,
      time,
      right: {
        status: event?.status === row.status,
        claimants:
          event !== undefined &&
          wanted.length === claimants.length &&
          wanted.every((ids, index) => ids.includes(claimants[index]!)),
        time: row.time === undefined || time === row.time,
      },
    };
  });
}

/** Shares of right rows among `results`; time over the rows that have one or are given one. */
export function sharesOf(results: readonly StatusResult[]) {
  const timed = results.filter(({ row, time }) => row.time !== undefined && (row.time !== "-" || time !== "-"));
  const share = (part: readonly StatusResult[], what: keyof StatusResult["right"]) =>
    part.filter(({ right }) => right[what]).length / part.length;
  return {
    status: share(results, "status"),
    claimants: share(results, "claimants"),
    time: share(timed, "time"),
    timed: timed.length,
  };
}

function eventAt(report: Report, { sentence, trigger }: StatusRow): NewsEvent | undefined {
  const start = sentence.lastIndexOf(trigger);
  return report.events.find((item) => item.trigger.start < start + trigger.length && start < item.trigger.end);
}

/** Entities that a claimant's words can mean: those of the mentions on them, the innermost included. */
function entityOf({ text, mentions }: Report, words: string): readonly string[] {
  if (words.startsWith("=")) return [words.slice(1)];
  const start = text.indexOf(words);
  const end = start + words.length;
  return mentions.flatMap((mention) =>
    mention.start < end && start < mention.end ? [mention.entity, ...(mention.also ?? [])] : [],
  );
}

function timeOf({ time }: NewsEvent): string {
  if (time === undefined) return "-";
  return `${time.start}${time.end === undefined ? "" : `/${time.end}`} ${time.precision}`;
}
