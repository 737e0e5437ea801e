import type { Graph } from "../graph/graph.js";
import { collect } from "./collect.js";
import { embedJson, escapeHtml } from "./embed.js";
import { STYLE } from "./style.js";

/** The program of a page. */
export interface PageScript {
  /** JavaScript without `</script` and `<!--`. */
  readonly text: string;
  /** SHA-256 of its UTF-8 bytes in Base64: the one script that the page lets run. */
  readonly sha256: string;
}

/** What to put on a page. */
export interface PageOptions {
  /** Default: `Dramatis`. */
  readonly title?: string;
  /** The package's own, where it is run by Node. */
  readonly script: PageScript;
}

const BODY = `<header><h1></h1></header>
<main>
<form id="controls" aria-label="Search and filters"></form>
<section id="stage" aria-label="Graph">
<div id="canvas" role="img" aria-label="Drawing of the graph; the lists beside it have the same content"></div>
<p id="message" role="status" hidden></p>
<section id="details" aria-label="Details" tabindex="-1" hidden></section>
</section>
<section id="lists" aria-label="Lists"></section>
</main>
<noscript>This page needs JavaScript to show the graph.</noscript>
`;

/** One HTML file that shows a graph, in one string; see {@link writeHtml}. */
export function toHtml(graph: Graph, options: PageOptions): string {
  return [...writeHtml(graph, options)].join("");
}

/**
 * One HTML file that shows a graph, in pieces: search, filters, evidence and articles, without network. Its policy lets no script run but
 * the given one; names and texts stand in it as JSON only. The same graph gives the same bytes.
 */
export function* writeHtml(graph: Graph, { title = "Dramatis", script }: PageOptions): Generator<string> {
  const policy = `default-src 'none'; script-src 'sha256-${script.sha256}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escapeHtml(title)}</title>\n`;
  yield `<style>${STYLE}</style>\n</head>\n<body>\n${BODY}`;
  yield `<script type="application/json" id="data">${embedJson(collect(graph, title))}</script>\n`;
  yield `<script>${script.text}</script>\n</body>\n</html>\n`;
}
