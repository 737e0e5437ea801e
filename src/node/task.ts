import type { Article } from "../document/article.js";
import { DramatisError } from "../document/errors.js";
import type { NewsEvent, Relation, Report } from "../document/report.js";
import type { ReportOptions } from "../document/to-report.js";
import type { Reader } from "../reader.js";
import type { ReaderOptions } from "./reader.js";

/** A saved page of HTML whose article is still to be found. */
export interface Page {
  readonly html: string;
}

/** How to read the articles of a batch; the same for all of them. */
export interface TaskOptions extends ReportOptions {
  /** Leaves out statements less sure than this, 0 to 1. Default: 0. */
  readonly minConfidence?: number;
  /** Refuses texts of more characters with `input-too-long`. Default: no limit. */
  readonly limit?: number;
  /** ISO 8601 date of articles that carry none. */
  readonly published?: string;
}

/** How to read many articles, and with which tables, weights and packs. */
export interface ReadAllOptions extends TaskOptions, ReaderOptions {
  /** Worker threads; 0 reads in this thread. Default: one for each core. */
  readonly jobs?: number;
  /** Ends the reading with its reason. */
  readonly signal?: AbortSignal;
  /** Seconds for one article: one that takes longer fails with `timeout`. Default: no limit. */
  readonly timeBudget?: number;
}

/** An article to read, as it is sent to whoever reads it. */
export interface Task {
  readonly article: Article | Page;
  readonly options: TaskOptions;
}

/** Reads tasks: in this thread or in others. */
export interface TaskRunner {
  /** The report as JSON. Rejects with what the reader threw, or with `timeout`. */
  readonly run: (task: Task) => Promise<string>;
  /** Stops what is running and frees all. */
  readonly close: () => Promise<void>;
}

/** Does one task. Throws what the reader throws, `input-too-long`, and `input-shape` for a page without an article. */
export async function perform(reader: Reader, { article: given, options }: Task): Promise<Report> {
  const article = await articleOf(given);
  checkLength(article.text, options.limit ?? Infinity);
  const published = article.published ?? options.published;
  const { tokens = false, omitText = false, minConfidence = 0 } = options;
  const report = reader.read(published === undefined ? article : { ...article, published }, { tokens, omitText });
  return minConfidence > 0 ? sureOf(report, minConfidence) : report;
}

/** An article itself, or the one of a page. Throws `input-shape` for a page without one. */
export async function articleOf(given: Article | Page): Promise<Article> {
  return "html" in given ? (await import("./page.js")).articleOfPage(given.html) : given;
}

function checkLength({ length }: string, limit: number): void {
  if (length <= limit) return;
  throw new DramatisError("input-too-long", `has ${length} characters, the limit is ${limit}`, {
    value: length,
    remedy: "cut it up or raise the limit",
  });
}

/** A report without the statements below a confidence. */
function sureOf(report: Report, least: number): Report {
  const sure = <T extends NewsEvent | Relation>(statements: readonly T[]) =>
    statements.filter(({ confidence }) => confidence >= least);
  return { ...report, events: sure(report.events), relations: sure(report.relations) };
}
