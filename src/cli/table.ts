import { table as csv } from "../export/csv.js";
import type { Paint } from "./paint.js";
import { plain } from "./plain.js";

/** Ways to print rows. */
export const ROW_FORMATS = ["table", "json", "csv"] as const;

/** One of {@link ROW_FORMATS}. */
export type RowFormat = (typeof ROW_FORMATS)[number];

/** A column of a printed table. */
export interface TableColumn<Row> {
  readonly name: string;
  readonly value: (row: Row) => string | number | undefined;
}

/** Rows as aligned text, as JSON with all that they hold, or as CSV. */
export function printRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  format: RowFormat,
  paint: Paint,
): Iterable<string> {
  switch (format) {
    case "json":
      return [`${JSON.stringify(rows, null, 2)}\n`];
    case "csv":
      return csv(
        rows,
        columns.map(({ name, value }) => ({ name, type: "string", value })),
      );
    case "table":
      return textTable(rows, columns, paint);
  }
}

function* textTable<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[], paint: Paint): Generator<string> {
  if (rows.length === 0) return;
  const cells = rows.map((row) => columns.map(({ value }) => shorten(plain(String(value(row) ?? "")))));
  const widths = columns.map(({ name }, index) =>
    cells.reduce((widest, row) => Math.max(widest, row[index]!.length), name.length),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => cell.padEnd(widths[index]!))
      .join("  ")
      .trimEnd();
  yield `${paint.bold(line(columns.map(({ name }) => name)))}\n`;
  for (const row of cells) yield `${line(row)}\n`;
}

const WIDEST = 100;

function shorten(text: string): string {
  return text.length <= WIDEST ? text : `${text.slice(0, WIDEST - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
