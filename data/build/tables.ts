/** The text of `src/ontology/tables.ts`, the facts of the ontology, from `data/ontology`. Run with `npm run labels`. */

type Item = Readonly<Record<string, unknown>> & { readonly type: string };

function value(item: unknown): string {
  return Array.isArray(item) ? `[${item.map((part) => JSON.stringify(part)).join(", ")}]` : JSON.stringify(item);
}

function table(name: string, key: string, facts: string, doc: string, items: readonly Item[]): string {
  const rows = items.map(({ type, ...rest }) => {
    const fields = Object.entries(rest).map(([field, content]) => `    ${field}: ${value(content)},\n`);
    return `  ${type}: {\n${fields.join("")}  },\n`;
  });
  return `/** ${doc} */\nexport const ${name}: Readonly<Record<${key}, ${facts}>> = {\n${rows.join("")}};\n`;
}

/**
 * Returns the text of the generated file.
 *
 * @param read reads one file of `data/ontology` by its name without extension
 */
export function tablesSource(read: (name: string) => readonly Item[]): string {
  return [
    "// Generated from data/ontology by `npm run labels`; edit the data, not this file.\n",
    'import type { EntityType, EventType, RelationType } from "../document/labels.js";\nimport type { EntityFacts, EventFacts, RelationFacts } from "./facts.js";\n',
    table("ENTITY_FACTS", "EntityType", "EntityFacts", "Label and class of each kind of entity.", read("entities")),
    table(
      "RELATION_FACTS",
      "RelationType",
      "RelationFacts",
      "Label, property and parties of each kind of relation.",
      read("relations"),
    ),
    table("EVENT_FACTS", "EventType", "EventFacts", "Codes and edge verb of each kind of event.", read("events")),
  ].join("\n");
}
