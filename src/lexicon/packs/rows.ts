import { DramatisError } from "../../document/errors.js";
import type { Pack, PackFile } from "../../document/pack.js";

/** A line of a table of a pack. */
export interface PackRow {
  /** Text of a cell; empty where the row or the table has none. */
  readonly cell: (column: string) => string;
  /** The error for this line: `pack-invalid`, with file and line. */
  readonly invalid: (problem: string, remedy: string) => DramatisError;
}

/** The columns that a table of a pack may have, in any order. */
export interface PackColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * Reads a table of a pack: cells separated by tabs, the first line names the columns, lines that begin with `#` are remarks. A row may
 * end early. A pack without the file has no rows.
 *
 * @throws DramatisError `pack-invalid`, with file and line
 */
export function packRows(pack: Pack, file: PackFile, columns: PackColumns): readonly PackRow[] {
  const text = Object.hasOwn(pack.files, file) ? pack.files[file]! : "";
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const rows: PackRow[] = [];
  let header: readonly string[] | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const invalid = invalidAt(`${pack.name}/${file}`, index + 1);
    const cells = line.split("\t").map((cell) => cell.normalize("NFC").trim());
    if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/u.test(line))
      throw invalid("a control character", "remove it");
    if (header === undefined) header = checkedHeader(cells, columns, invalid);
    else rows.push(rowOf(cells, header, columns, invalid));
  }
  return rows;
}

function rowOf(
  cells: readonly string[],
  header: readonly string[],
  { required }: PackColumns,
  invalid: PackRow["invalid"],
): PackRow {
  if (cells.length > header.length)
    throw invalid(`${cells.length} cells, but ${header.length} columns`, "separate cells by one tab");
  const cell = (column: string) => cells[header.indexOf(column)] ?? "";
  const missing = required.find((column) => cell(column) === "");
  if (missing !== undefined) throw invalid(`no ${missing}`, `fill the column ${missing}, or remove the line`);
  return { cell, invalid };
}

function checkedHeader(
  cells: readonly string[],
  { required, optional }: PackColumns,
  invalid: PackRow["invalid"],
): readonly string[] {
  const known = [...required, ...optional];
  const remedy = `the first line names the columns, separated by tabs: ${known.join(", ")}`;
  const unknown = cells.find((column) => !known.includes(column));
  if (unknown !== undefined) throw invalid(`unknown column ${JSON.stringify(unknown.slice(0, 40))}`, remedy);
  if (new Set(cells).size < cells.length) throw invalid("a column stands twice", remedy);
  const missing = required.find((column) => !cells.includes(column));
  if (missing !== undefined) throw invalid(`no column ${missing}`, remedy);
  return cells;
}

function invalidAt(path: string, line: number): PackRow["invalid"] {
  return (problem, remedy) =>
    new DramatisError("pack-invalid", `${path}, line ${line}: ${problem}`, { value: `${path}:${line}`, remedy });
}
