import * as v from "valibot";
import type { Article } from "./article.js";
import { DramatisError } from "./errors.js";
import type { Report } from "./report.js";
import { articleShape, overrideShape, recordShape, reportShape } from "./schema.js";

/**
 * A report read back from JSON: a text, or a value already parsed.
 *
 * @throws DramatisError `input-json` for text that is no JSON, `input-shape` for JSON that is no report, naming the first wrong field
 */
export function parseReport(json: unknown): Report {
  const report = check(reportShape, fromJson(json), "report");
  const known = new Set(report.entities.map((entity) => entity.id));
  const missing = report.mentions.find((mention) => !known.has(mention.entity));
  if (missing !== undefined) throw wrong("report", `mention of the unknown entity ${missing.entity}`, missing.entity);
  return report;
}

/**
 * An article read from JSON: `{text, id?, title?, published?, source?}`. Other fields are ignored, empty ones dropped.
 *
 * @throws DramatisError `input-json`, `input-shape`, or `option-invalid` for a date that is none
 */
export function parseArticle(json: unknown): Article {
  const { text, id, title, published, source } = check(articleShape, fromJson(json), "article");
  return {
    text,
    ...(id === undefined ? {} : { id }),
    ...(title == null ? {} : { title }),
    ...(published == null ? {} : { published: parseDate(published) }),
    ...(source == null ? {} : { source }),
  };
}

/**
 * Checks what JSON of a graph keeps of an article.
 *
 * @throws DramatisError `input-shape`, naming the first wrong field
 */
export function checkRecord(value: unknown): void {
  check(recordShape, value, "article of a graph");
}

/**
 * Checks the corrections in JSON of a graph.
 *
 * @throws DramatisError `input-shape`, naming the first wrong field
 */
export function checkOverrides(value: unknown): void {
  check(v.array(overrideShape), value, "list of corrections");
}

/**
 * A date as articles carry it: ISO 8601, at least the day.
 *
 * @throws DramatisError `option-invalid`
 */
export function parseDate(text: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  const exists =
    day !== null && isDay(Number(day[1]), Number(day[2]), Number(day[3])) && !Number.isNaN(Date.parse(text));
  if (exists) return text;
  throw new DramatisError("option-invalid", "not a date", { value: text, remedy: "write it as YYYY-MM-DD" });
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function fromJson(json: unknown): unknown {
  if (typeof json !== "string") return json;
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new DramatisError("input-json", `not JSON: ${(cause as Error).message}`, { value: json.slice(0, 80), cause });
  }
}

function check<S extends v.GenericSchema>(schema: S, value: unknown, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw wrong(what, `${path ?? "value"}: ${issue.message}`, issue.input);
}

function wrong(what: string, message: string, value: unknown): DramatisError {
  return new DramatisError("input-shape", `not a ${what}: ${message}`, {
    value,
    remedy: `see the JSON Schema of a ${what}`,
  });
}
