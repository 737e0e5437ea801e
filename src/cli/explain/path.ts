import type { Report, ReportToken } from "../../document/report.js";
import { contains, type Span } from "../../document/span.js";

/** How two stretches of one sentence hang together in its tree. */
export interface TreePath {
  /** The word that governs both. */
  readonly joint: ReportToken;
  /** `France –nsubj→ recognized ←obj– junta ←nmod(in)– Niger`. */
  readonly text: string;
}

/** The path between the heads of two mentions; `undefined` where the report has no tokens or they lie in different trees. */
export function pathBetween({ text, tokens = [] }: Report, a: Span, b: Span): TreePath | undefined {
  const [left, right] = [upwards(tokens, headIn(tokens, a)), upwards(tokens, headIn(tokens, b))];
  const joint = left.find((token) => right.includes(token));
  if (joint === undefined) return undefined;
  const up = left.slice(0, left.indexOf(joint)).map((token) => `${wordOf(token)} –${relationOf(token)}→ `);
  const down = right
    .slice(0, right.indexOf(joint))
    .reverse()
    .map((token) => ` ←${relationOf(token)}– ${wordOf(token)}`);
  return { joint: tokens[joint]!, text: [...up, wordOf(joint), ...down].join("") };

  function wordOf(token: number): string {
    return text.slice(tokens[token]!.start, tokens[token]!.end);
  }

  function relationOf(token: number): string {
    const marker = tokens.findIndex(({ head, deprel }) => head === token && deprel === "case");
    return marker < 0 ? tokens[token]!.deprel : `${tokens[token]!.deprel}(${wordOf(marker).toLowerCase()})`;
  }
}

function headIn(tokens: readonly ReportToken[], span: Span): number {
  const inside = (token: number) => token >= 0 && contains(span, tokens[token]!);
  return tokens.findIndex((token, index) => inside(index) && !inside(token.head));
}

function upwards(tokens: readonly ReportToken[], token: number): readonly number[] {
  const path: number[] = [];
  for (let at = token; at >= 0 && !path.includes(at); at = tokens[at]!.head) path.push(at);
  return path;
}
