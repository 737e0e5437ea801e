const FONT = 'font-family="system-ui, sans-serif" font-size="12"';

/** A picture of some parts, readable on light and dark pages. */
export function svg(width: number, height: number, title: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${title}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
<g ${FONT} fill="#222">
<text x="8" y="18" font-weight="bold">${title}</text>
${parts.join("\n")}
</g>
</svg>
`;
}

/** A bar with what it shows at its end. */
export function bar(x: number, y: number, width: number, color: string, text: string): string {
  const end = x + width;
  return `<rect x="${x}" y="${y}" width="${round(width)}" height="12" fill="${color}"/><text x="${round(end + 6)}" y="${y + 10}">${text}</text>`;
}

/** A curve through points of a frame, with a dot and a label at each. */
export function curve(points: readonly (readonly [x: number, y: number, label: string])[], color: string): string {
  const line = points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ");
  const dots = points.map(
    ([x, y, label]) =>
      `<circle cx="${round(x)}" cy="${round(y)}" r="3" fill="${color}"/><text x="${round(x + 5)}" y="${round(y - 6)}">${label}</text>`,
  );
  return `<polyline points="${line}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join("")}`;
}

/** Text at a place. */
export function label(x: number, y: number, text: string, anchor: "start" | "middle" | "end" = "start"): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${text}</text>`;
}

/** A thin line. */
export function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="#555"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
