/**
 * Writes what is generated from `data/ontology`: `src/document/labels.ts`, its closed unions, and `src/ontology/tables.ts`, its
 * facts. Run with `npm run labels`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { tablesSource } from "./tables.js";

const ontology = new URL("../ontology/", import.meta.url);
const labels = new URL("../../src/document/labels.ts", import.meta.url);
const tables = new URL("../../src/ontology/tables.ts", import.meta.url);

interface Typed {
  readonly type: string;
  readonly plover?: string;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`${name}.json`, ontology), "utf8")) as T;
}

function constant(name: string, doc: string, values: readonly string[]): string {
  const items = values.map((value) => JSON.stringify(value));
  const line = `export const ${name} = [${items.join(", ")}] as const;`;
  const lines = `export const ${name} = [\n${items.map((item) => `  ${item},`).join("\n")}\n] as const;`;
  return `/** ${doc} */\n${line.length > 120 ? lines : line}\n`;
}

function union(name: string, source: string, doc: string): string {
  return `/** ${doc} */\nexport type ${name} = (typeof ${source})[number];\n`;
}

/** Returns the text of the generated file. */
export function labelsSource(): string {
  const events = read<Typed[]>("events");
  const lists = read<Record<string, string[]>>("roles");
  const plover = [...new Set(events.flatMap((event) => event.plover ?? []))];
  const types = (name: string) => read<Typed[]>(name).map((item) => item.type);
  const list = (name: string) => lists[name] ?? [];
  const parts: [constant: string, type: string, doc: string, values: readonly string[]][] = [
    ["ENTITY_TYPES", "EntityType", "What an entity can be.", types("entities")],
    ["RELATION_TYPES", "RelationType", "A lasting tie between two entities.", types("relations")],
    [
      "EVENT_TYPES",
      "EventType",
      "A kind of event: a PLOVER type or a refinement of one, or a kind outside PLOVER.",
      events.map((event) => event.type),
    ],
    ["PLOVER_TYPES", "PloverType", "One of the sixteen PLOVER event types.", plover],
    ["ARGUMENT_ROLES", "ArgumentRole", "The part an argument plays in an event.", list("argumentRoles")],
    ["STATUSES", "Status", "How real the text presents a statement to be.", list("statuses")],
    ["READINGS", "Reading", "What a mention of a country, capital or seat of government stands for.", list("readings")],
    ["QUALIFIERS", "Qualifier", "How an office is held.", list("qualifiers")],
    ["SECTION_KINDS", "SectionKind", "A part of an article.", list("sectionKinds")],
  ];
  const body = parts.map(
    ([name, type, doc, values]) => `${constant(name, `Values of {@link ${type}}.`, values)}\n${union(type, name, doc)}`,
  );
  return `// Generated from data/ontology by \`npm run labels\`; edit the data, not this file.\n\n${body.join("\n")}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(labels, labelsSource());
  writeFileSync(tables, tablesSource(read));
}
