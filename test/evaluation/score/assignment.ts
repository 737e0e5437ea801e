/**
 * The largest total of a table when every row takes at most one column and every column at most one row: the Hungarian method in
 * its shortest-path form (Kuhn 1955; Jonker and Volgenant 1987). Values are not negative.
 */
export function bestAssignment(values: readonly (readonly number[])[]): number {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return 0;
  if (rows > columns) return bestAssignment(values[0]!.map((_, column) => values.map((row) => row[column]!)));
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const takenBy = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const cameFrom = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(columns + 1);
    takenBy[0] = row;
    let column = 0;
    do {
      visited[column] = 1;
      const current = takenBy[column]!;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (visited[other] === 1) continue;
        const rest = -values[current - 1]![other - 1]! - rowPrice[current]! - columnPrice[other]!;
        if (rest < slack[other]!) {
          slack[other] = rest;
          cameFrom[other] = column;
        }
        if (slack[other]! < step) {
          step = slack[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (visited[other] === 1) {
          rowPrice[takenBy[other]!]! += step;
          columnPrice[other]! -= step;
        } else slack[other]! -= step;
      }
      column = next;
    } while (takenBy[column] !== 0);
    while (column !== 0) {
      takenBy[column] = takenBy[cameFrom[column]!]!;
      column = cameFrom[column]!;
    }
  }
  let total = 0;
  for (let column = 1; column <= columns; column++) {
    if (takenBy[column] !== 0) total += values[takenBy[column]! - 1]![column - 1]!;
  }
  return total;
}
