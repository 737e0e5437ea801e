import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Article } from "../document/article.js";
import { DramatisError } from "../document/errors.js";
import { textOfHtml } from "./html-text.js";
import { publishedDate } from "./published-date.js";

type HtmlDocument = ReturnType<typeof parseHTML>["document"];

/**
 * The article of a saved page of HTML: its headline and main text without menus, captions and other furniture; title, date and address
 * from its metadata.
 *
 * @throws DramatisError `input-shape` for a page without an article
 */
export function articleOfPage(html: string): Article {
  try {
    const article = findArticle(html);
    if (article !== undefined) return article;
  } catch (cause) {
    throw new DramatisError("input-shape", `not a page that can be read: ${(cause as Error).message}`, { cause });
  }
  throw new DramatisError("input-shape", "no article found on the page", { remedy: "save its text as .txt" });
}

function findArticle(html: string): Article | undefined {
  const { document } = parseHTML(html);
  if (document.documentElement === null) return undefined;
  const date = dateOf(document);
  const source = addressOf(document);
  const headings = [...document.querySelectorAll("h1")].map(({ textContent }) => (textContent ?? "").trim());
  const found = new Readability(document).parse();
  const body = textOfHtml(parseHTML(`<html><body>${found?.content ?? ""}</body></html>`).document);
  if (body === "") return undefined;
  const title = titleOf(found?.title ?? "", headings);
  const published = publishedDate(found?.publishedTime) ?? date;
  return {
    text: title === "" || body.startsWith(title) ? body : `${title}\n\n${body}`,
    ...(title === "" ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
  };
}

/** Titles often end in the name of the site; the heading of the page does not. */
function titleOf(title: string, headings: readonly string[]): string {
  return (headings.find((heading) => heading.length > 8 && title.startsWith(heading)) ?? title)
    .replace(/\s+/gu, " ")
    .trim();
}

function dateOf(document: HtmlDocument): string | undefined {
  const names =
    "date|pubdate|publishdate|publish-date|publication_date|dc.date|dc.date.issued|dcterms.date|dcterms.created|parsely-pub-date|sailthru.date|article:published_time|og:published_time|datepublished".split(
      "|",
    );
  for (const meta of document.querySelectorAll("meta")) {
    const name = meta.getAttribute("name") ?? meta.getAttribute("property") ?? meta.getAttribute("itemprop") ?? "";
    const date = names.includes(name.toLowerCase()) ? publishedDate(meta.getAttribute("content")) : undefined;
    if (date !== undefined) return date;
  }
  const times = [...document.querySelectorAll("time")];
  return times.map((time) => publishedDate(time.getAttribute("datetime"))).find((date) => date !== undefined);
}

function addressOf(document: HtmlDocument): string | undefined {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return [link, meta].find((address) => /^https?:\/\//i.test(address ?? "")) ?? undefined;
}
