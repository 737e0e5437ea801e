import { entityId } from "../../document/id.js";
import { type Entry, entry, type FormStyle, type KnownEntity } from "../entry.js";
import { type NameForm, parseForms } from "../forms.js";
import { parseTable, tableText } from "../table.js";
import type { Listed } from "./listed.js";

const GROUPS = "gazetteers/groups.tsv";

/** Reads peoples, religions and other communities. Throws `asset-missing` or `asset-invalid`. */
export function readGroups(data: Readonly<Record<string, string>>): Listed {
  const entities: KnownEntity[] = [];
  const entries: Entry[] = [];
  for (const { cells } of parseTable(tableText(data, GROUPS), GROUPS, [
    "name",
    "kind",
    "adjective",
    "noun",
    "plural",
  ])) {
    const [name, kind, adjective, noun, plural] = cells as [string, string, string, string, string];
    const group: KnownEntity = { id: entityId("group", name), type: "group", name, kind };
    const forms = [...formsOf("plural", plural), ...formsOf("noun", noun), ...formsOf("adjective", adjective)];
    entities.push(group);
    for (const { form, ambiguous } of new Map(forms.map((item) => [item.form, item])).values()) {
      const styles = forms.filter((item) => item.form === form).map((item) => item.style);
      entries.push(entry(group, "group", form, ambiguous, styles));
    }
  }
  return { entities, entries };
}

function formsOf(style: FormStyle, cell: string): readonly (NameForm & { readonly style: FormStyle })[] {
  return parseForms(cell).map((form) => ({ ...form, style }));
}
