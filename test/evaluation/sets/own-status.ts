import {
  newsRows,
  type StatusResult,
  type StatusRow,
  scoreRows,
  sharesOf,
  shortRows,
} from "../../support/status-sets.js";
import { type Context, type EvaluationSet, type Outcome, percent } from "../context.js";

/** Sentences of our own on the status of events, who claims them, and when they are. */
export const ownStatusSet: EvaluationSet = {
  name: "own-status",
  measure: (context) => {
    const short = shortRows();
    const news = newsRows();
    return [
      outcome("short sentences of our own", short, context),
      outcome("news sentences of our own", news, context),
      outcome("both", [...short, ...news], context),
    ];
  },
};

function outcome(title: string, rows: readonly StatusRow[], { read, limit }: Context): Outcome {
  const results = scoreRows(rows.slice(0, limit), read);
  const found = results.filter((result) => result.found);
  const [all, given] = [sharesOf(results), sharesOf(found)];
  const row = (label: string, share: number, count: number) => ({
    label,
    values: { right: percent(share), rows: String(count) },
  });
  return {
    title: `status: ${title}`,
    rows: [
      row("event found", found.length / results.length, results.length),
      row("status, given the event", given.status, found.length),
      row("claimants, given the event", given.claimants, found.length),
      ...(given.timed === 0 ? [] : [row("time, given the event", given.time, given.timed)]),
      row("status, of all rows", all.status, results.length),
      row("claimants, of all rows", all.claimants, results.length),
      ...(all.timed === 0 ? [] : [row("time, of all rows", all.time, all.timed)]),
    ],
    errors: results.flatMap(mistakes),
  };
}

function mistakes({ row, found, status, claimants, time, right }: StatusResult): readonly string[] {
  const where = `\t“${row.trigger}” in: ${row.sentence}`;
  if (!found) return [`own event missed${where}`];
  return [
    ...(right.status ? [] : [`own status ${row.status}→${status}${where}`]),
    ...(right.claimants ? [] : [`own claimants ${row.claimants.join(";")}→${claimants.join(";")}${where}`]),
    ...(right.time ? [] : [`own time ${row.time}→${time}${where}`]),
  ];
}
