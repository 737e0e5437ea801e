/** Writes `data/schema/report.json`, the JSON Schema of a report, from the shape that the library checks. Run with `npm run labels`. */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { reportShape } from "../../src/document/schema.js";

const target = new URL("../schema/report.json", import.meta.url);

/** Returns the text of the generated file. */
export function schemaSource(): string {
  const schema = toJsonSchema(reportShape, { target: "draft-2020-12" });
  return `${JSON.stringify({ ...schema, title: "Dramatis report" }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(target, schemaSource());
