import { DramatisError } from "../document/errors.js";

/** A row of a table: one cell a column, and the line it stands on, counted from 1. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads a table: lines of tab-separated cells, of which those that begin with `#` are remarks and the first other one names the columns.
 *
 * @param path names the table in errors
 * @throws DramatisError `asset-invalid` with path and line, where the columns are not `columns` or a row has more or fewer cells
 */
export function parseTable(text: string, path: string, columns: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  let header = false;
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line === "" || line.startsWith("#")) continue;
    const cells = (line.endsWith("\r") ? line.slice(0, -1) : line).split("\t");
    if (header) {
      if (cells.length !== columns.length)
        throw invalidRow(path, index + 1, `${cells.length} cells, not ${columns.length}`);
      rows.push({ cells, line: index + 1 });
    } else {
      if (cells.join("\t") !== columns.join("\t")) {
        throw invalidRow(path, index + 1, `columns ${cells.join(", ")}, not ${columns.join(", ")}`);
      }
      header = true;
    }
  }
  if (!header) throw invalidRow(path, lines.length, "no line that names the columns");
  return rows;
}

/** The error for a row that cannot be read: `asset-invalid`, with the path of its table and its line. */
export function invalidRow(path: string, line: number, problem: string): DramatisError {
  return new DramatisError("asset-invalid", `${path}, line ${line}: ${problem}`, {
    value: `${path}:${line}`,
    remedy: "Restore the file from the package, or mend the line.",
  });
}

/**
 * The text of a table among the data.
 *
 * @throws DramatisError `asset-missing`
 */
export function tableText(data: Readonly<Record<string, string>>, path: string): string {
  const text = data[path];
  if (text !== undefined) return text;
  throw new DramatisError("asset-missing", `data file ${path} is missing`, {
    value: path,
    remedy: "Pass every file under data/ to the reader, or install the package again.",
  });
}
