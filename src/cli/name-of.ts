/** What to call an input in messages: a file, or standard input for `-`, with the line where it has one. */
export function nameOf(file: string, line?: number): string {
  const name = file === "-" ? "standard input" : file;
  return line === undefined ? name : `${name}:${line}`;
}
