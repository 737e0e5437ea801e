import type { PackRow } from "./rows.js";

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A date cell: a year, month or day in ISO 8601, or nothing where it is not known. */
export function dateCell(row: PackRow, column: string): string {
  const cell = row.cell(column);
  if (cell !== "" && !DATE.test(cell))
    throw row.invalid(
      `${column} ${cell} is no date`,
      "write it as 2024, 2024-05 or 2024-05-31, or leave the cell empty",
    );
  return cell;
}
