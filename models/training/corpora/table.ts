/** Reads tab-separated rows under a row of column names. Cells in double quotes may hold doubled quotes. */
export function readTable(source: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = source.split(/\r?\n/).filter((line) => line !== "");
  const names = head!.split("\t");
  return lines.map((line) =>
    Object.fromEntries(line.split("\t").map((cell, index) => [names[index] ?? String(index), unquote(cell)])),
  );
}

function unquote(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
