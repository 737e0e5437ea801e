import type { PageArticle, PageData, PageEdge, PageEvidence } from "../page-data.js";
import { dot, element } from "./dom.js";

/** What the panel of details can show, by index. */
export interface Details {
  readonly node: (index: number) => void;
  readonly edge: (index: number) => void;
  readonly article: (index: number) => void;
}

/** A relation in words: `Ann Lee – visit → Lima`. */
export function edgeTitle({ nodes }: PageData, { source, target, type, symmetric }: PageEdge): string {
  return `${nodes[source]!.label} – ${type} ${symmetric ? "–" : "→"} ${nodes[target]!.label}`;
}

/** Makes the panel of details. Escape closes it and gives the focus back. */
export function buildDetails(panel: HTMLElement, data: PageData): Details {
  let opener: Element | null = null;
  const close = () => {
    panel.hidden = true;
    if (opener instanceof HTMLElement) opener.focus();
    opener = null;
  };
  const open = (title: string, ...content: readonly Node[]) => {
    if (panel.hidden) opener = document.activeElement;
    const button = element("button", { type: "button", className: "close", onclick: close }, "Close");
    panel.replaceChildren(button, element("h2", {}, title), ...content);
    panel.hidden = false;
    panel.scrollTop = 0;
    panel.focus();
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) close();
  });
  const list = (...items: readonly Node[]) => element("ul", {}, ...items);
  const link = (text: string, act: () => void) => element("button", { type: "button", onclick: act }, text);
  const details: Details = {
    node: (index) => {
      const { label, type, aliases } = data.nodes[index]!;
      const items = data.edges.flatMap((edge, at) =>
        edge.source === index || edge.target === index
          ? [
              element(
                "li",
                {},
                link(edgeTitle(data, edge), () => details.edge(at)),
              ),
            ]
          : [],
      );
      const names = aliases.length === 0 ? type : `${type}; also ${aliases.join(", ")}`;
      open(label, element("p", {}, dot(data.colors[type]), names), list(...items));
    },
    edge: (index) => {
      const edge = data.edges[index]!;
      const items = edge.evidence.map((item) => {
        const article = data.articles[item.article]!;
        const status = element("span", { className: "status" }, item.status ?? "");
        return element(
          "li",
          {},
          element("p", { className: "text" }, ...sentence(article, item)),
          status,
          link(article.label, () => details.article(item.article)),
        );
      });
      open(edgeTitle(data, edge), list(...items));
    },
    article: (index) => {
      const article = data.articles[index]!;
      const facts = [article.source, article.published].filter((fact) => fact !== undefined).join(", ");
      open(
        article.label,
        element("p", {}, facts),
        element("div", { className: "text" }, ...highlighted(data, article)),
      );
    },
  };
  return details;
}

/** A sentence with the evidence marked. */
function sentence({ text }: PageArticle, item: PageEvidence): (Node | string)[] {
  if (text === "") return ["(the article's text was left out)"];
  const { start, end, sentenceStart, sentenceEnd } = item;
  const from = Math.min(start, sentenceStart);
  const to = Math.max(end, sentenceEnd);
  return [text.slice(from, start), element("mark", {}, text.slice(start, end)), text.slice(end, to)];
}

/** A text with every mention marked in the colour of its entity's type. */
function highlighted(data: PageData, { text, mentions }: PageArticle): (Node | string)[] {
  if (text === "") return ["(the article's text was left out)"];
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [start, end, node] of mentions) {
    const { type, label } = data.nodes[node]!;
    const mark = element("mark", { title: `${label} (${type})` }, text.slice(start, end));
    mark.dataset["type"] = type;
    mark.style.borderColor = data.colors[type];
    parts.push(text.slice(at, start), mark);
    at = end;
  }
  return [...parts, text.slice(at)];
}
