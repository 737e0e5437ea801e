import type { Article } from "../document/article.js";
import { parseArticle } from "../document/parse.js";
import type { Report } from "../document/report.js";
import { runTasks } from "./run-tasks.js";
import type { ReadAllOptions } from "./task.js";

/** What became of an article: its report, or why there is none. `index` counts the articles from 0. */
export type ReadResult<A extends string | Article = string | Article> = {
  readonly index: number;
  readonly article: A;
} & ({ readonly report: Report; readonly error?: never } | { readonly error: Error; readonly report?: never });

/**
 * Reads many articles, by default with all cores. The results come in the order of the articles and are the same for any number of jobs.
 * Articles are taken from the iterable only as results are taken, so memory does not grow with their number. An article that cannot be
 * read gives a result with an `error`, mostly a `DramatisError`, and the others go on. Leaving the loop early ends all workers.
 *
 * @throws DramatisError `asset-missing`, `asset-invalid`, `option-invalid`; the signal's reason
 */
export async function* readAll<A extends string | Article>(
  articles: Iterable<A> | AsyncIterable<A>,
  options: ReadAllOptions = {},
): AsyncGenerator<ReadResult<A>> {
  let index = 0;
  for await (const { item: article, ...end } of runTasks(articles, asArticle, options)) {
    if ("error" in end) yield { index, article, error: end.error };
    else yield { index, article, report: JSON.parse(end.json) as Report };
    index++;
  }
}

/** Takes only the known fields, so that what is sent to a worker can be sent. Throws `input-shape`. */
function asArticle(article: string | Article): Article {
  return typeof article === "string" ? { text: article } : parseArticle(article);
}
