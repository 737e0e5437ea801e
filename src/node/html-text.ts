/** What is needed of a node of a document tree. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  /** Elements only. */
  readonly getAttribute?: (name: string) => string | null;
}

const TEXT = 3;
const CDATA = 4;
const blocks = new Set(
  "address article aside blockquote body dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table ul".split(
    " ",
  ),
);
const silent = new Set(
  "audio button canvas figcaption head iframe input math noscript object script select style svg template textarea title video".split(
    " ",
  ),
);

/** The text that a reader sees of HTML: paragraphs apart by an empty line, rows of tables in lines of their own, captions left out. */
export function textOfHtml(root: HtmlNode): string {
  const parts: string[] = [];
  collect(root, parts);
  return parts
    .join("")
    .split("\n\n")
    .map((paragraph) => paragraph.split("\n").map(tidy).filter(Boolean).join("\n"))
    .filter(Boolean)
    .join("\n\n");
}

function collect(node: HtmlNode, parts: string[]): void {
  if (node.nodeType === TEXT || node.nodeType === CDATA) {
    parts.push((node.nodeValue ?? "").replace(/\s+/gu, " "));
    return;
  }
  const name = node.nodeName.toLowerCase();
  if (silent.has(name)) return;
  const edge = blocks.has(name) ? "\n\n" : name === "tr" ? "\n" : "";
  if (name === "br") parts.push("\n");
  parts.push(edge);
  for (const child of node.childNodes) collect(child, parts);
  parts.push(name === "td" || name === "th" ? " " : edge);
}

function tidy(line: string): string {
  return line.replace(/\s+/gu, " ").trim();
}
