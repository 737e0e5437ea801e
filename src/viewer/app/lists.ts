import type { PageData } from "../page-data.js";
import { type Details, edgeTitle } from "./details.js";
import { dot, element } from "./dom.js";
import type { Selection } from "./selection.js";

/** Rows that a list shows at most: the search narrows it. */
const ROWS = 300;

/** Makes the lists of entities, relations and articles. Returns how to show a selection. */
export function buildLists(section: HTMLElement, data: PageData, details: Details): (selection: Selection) => void {
  const byWeight = [...data.nodes.keys()].sort((a, b) => data.nodes[b]!.salience - data.nodes[a]!.salience || a - b);
  const byCount = [...data.edges.keys()].sort((a, b) => data.edges[b]!.count - data.edges[a]!.count || a - b);
  const nodes = list(section, "nodes", "Entities");
  const edges = list(section, "edges", "Relations");
  const articles = list(section, "articles", "Articles");
  articles(
    [...data.articles.keys()],
    (index) => [data.articles[index]!.label],
    (index) => details.article(index),
  );
  return (selection) => {
    nodes(
      byWeight.filter((index) => selection.listed.has(index)),
      (index) => [
        dot(data.colors[data.nodes[index]!.type]),
        `${data.nodes[index]!.label} (${data.nodes[index]!.type})`,
      ],
      (index) => details.node(index),
    );
    edges(
      byCount.filter((index) => selection.edges.has(index)),
      (index) => [edgeTitle(data, data.edges[index]!)],
      (index) => details.edge(index),
    );
  };
}

type Fill = (
  indices: readonly number[],
  content: (index: number) => readonly (Node | string)[],
  act: (index: number) => void,
) => void;

function list(section: HTMLElement, id: string, title: string): Fill {
  const heading = element("h2", { id: `${id}-title`, ariaLive: "polite" }, title);
  const rows = element("ul", { id });
  rows.setAttribute("aria-labelledby", heading.id);
  section.append(heading, rows);
  return (indices, content, act) => {
    heading.textContent = `${title} (${indices.length})`;
    const items = indices
      .slice(0, ROWS)
      .map((index) =>
        element("li", {}, element("button", { type: "button", onclick: () => act(index) }, ...content(index))),
      );
    const rest = indices.length - items.length;
    if (rest > 0) items.push(element("li", {}, `and ${rest} more: search or filter to see them`));
    rows.replaceChildren(...items);
  };
}
