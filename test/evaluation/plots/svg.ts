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

/** A bar from a place to the right. */
export function bar(x: number, y: number, width: number, color: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="12" fill="${color}"/>`;
}

/** An interval: a line with an end at each side. */
export function whisker(from: number, to: number, y: number): string {
  const [left, right] = [round(from), round(to)];
  return `<path d="M${left} ${y - 4}V${y + 4}M${left} ${y}H${right}M${right} ${y - 4}V${y + 4}" stroke="#111" fill="none"/>`;
}

/** A curve through points, with a dot at each. */
export function curve(points: readonly (readonly [x: number, y: number])[], color: string): string {
  const line = points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ");
  const dots = points.map(([x, y]) => `<circle cx="${round(x)}" cy="${round(y)}" r="3" fill="${color}"/>`);
  return `<polyline points="${line}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join("")}`;
}

/** Text at a place. */
export function label(x: number, y: number, text: string, anchor: "start" | "middle" | "end" = "start"): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${text}</text>`;
}

/** A thin line. */
export function rule(x1: number, y1: number, x2: number, y2: number, color = "#555"): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${color}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
