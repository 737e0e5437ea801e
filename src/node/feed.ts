import { DOMParser, parseHTML } from "linkedom";
import type { Article } from "../document/article.js";
import { DramatisError } from "../document/errors.js";
import { type HtmlNode, textOfHtml } from "./html-text.js";
import { publishedDate } from "./published-date.js";

/** Where a feed tells what of an item, the fullest first. */
const fields = {
  text: ["content:encoded", "content", "description", "summary"],
  published: ["pubdate", "published", "dc:date", "updated"],
  id: ["guid", "id"],
};
const ELEMENT = 1;

/**
 * The items of an RSS or Atom feed as articles, in its order: headline and text, with id, date and address. An item without text is its
 * headline.
 *
 * @throws DramatisError `input-shape` for what is no feed
 */
export function articlesOfFeed(xml: string): readonly Article[] {
  const root: HtmlNode | null = parse(xml);
  const name = root?.nodeName.toLowerCase();
  if (root === null || (name !== "rss" && name !== "feed" && name !== "rdf:rdf"))
    throw new DramatisError("input-shape", "not an RSS or Atom feed", { value: name });
  const level = name === "rss" ? elements(root).flatMap(elements) : elements(root);
  return level.filter(({ nodeName }) => /^(?:item|entry)$/i.test(nodeName)).map(articleOf);
}

function parse(xml: string): HtmlNode | null {
  try {
    return new DOMParser().parseFromString(xml, "text/xml").documentElement as HtmlNode | null;
  } catch (cause) {
    throw new DramatisError("input-shape", `not XML: ${(cause as Error).message}`, { cause });
  }
}

function articleOf(item: HtmlNode): Article {
  const children = new Map(elements(item).map((child) => [child.nodeName.toLowerCase(), child]));
  const first = (names: readonly string[]) =>
    names.flatMap((name) => children.get(name) ?? []).find((node) => rawText(node).trim() !== "");
  const title = visible(children.get("title")).replace(/\s+/gu, " ");
  const body = visible(first(fields.text));
  const id = rawText(first(fields.id)).trim();
  const published = publishedDate(rawText(first(fields.published)));
  const source = addressOf(elements(item));
  return {
    text: body.startsWith(title) ? body : `${title}\n\n${body}`.trim(),
    ...(id === "" ? {} : { id }),
    ...(title === "" ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
  };
}

/** RSS writes the address of an item as text, Atom as an attribute. */
function addressOf(children: readonly HtmlNode[]): string | undefined {
  const links = children.filter(({ nodeName }) => nodeName.toLowerCase() === "link");
  const link = links.find((node) => (node.getAttribute?.("rel") ?? "alternate") === "alternate");
  const address = (link?.getAttribute?.("href") ?? rawText(link)).trim();
  return /^https?:\/\//i.test(address) ? address : undefined;
}

/** Text of an element that holds HTML: escaped, in a CDATA section, or as elements. */
function visible(node: HtmlNode | undefined): string {
  if (node === undefined) return "";
  if (elements(node).length > 0) return textOfHtml(node);
  return textOfHtml(parseHTML(`<html><body>${rawText(node)}</body></html>`).document);
}

function rawText(node: HtmlNode | undefined): string {
  if (node === undefined) return "";
  return node.nodeType === ELEMENT ? [...node.childNodes].map(rawText).join("") : (node.nodeValue ?? "");
}

function elements(node: HtmlNode): readonly HtmlNode[] {
  return [...node.childNodes].filter(({ nodeType }) => nodeType === ELEMENT);
}
