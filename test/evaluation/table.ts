import type { Outcome } from "./context.js";

/** A table as lines of text, columns aligned. */
export function formatTable({ title, rows }: Outcome): string {
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const cells = [
    ["", ...columns],
    ...rows.map(({ label, values }) => [label, ...columns.map((name) => values[name] ?? "")]),
  ];
  const widths = [0, ...columns.map((_, index) => index + 1)].map((column) =>
    Math.max(...cells.map((line) => line[column]!.length)),
  );
  const lines = cells.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  "),
  );
  return [`## ${title}`, ...lines].join("\n");
}

/** Mistakes grouped by kind, the most frequent kind first, up to `most` of each, spread over the whole list. */
export function formatErrors(errors: readonly string[], most: number): string {
  const groups = new Map<string, string[]>();
  for (const error of errors) {
    const [kind, text] = error.split("\t");
    groups.set(kind!, [...(groups.get(kind!) ?? []), text ?? ""]);
  }
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([kind, texts]) => {
      const step = Math.max(1, Math.floor(texts.length / most));
      const shown = texts.filter((_, index) => index % step === 0).slice(0, most);
      return [`-- ${kind}: ${texts.length}`, ...shown.map((text) => `   ${text}`)];
    })
    .join("\n");
}
