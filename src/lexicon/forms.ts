/** A way to write a name. It is ambiguous if the same words often mean something else ("Nice", "Apple"). */
export interface NameForm {
  readonly form: string;
  readonly ambiguous: boolean;
}

/** Reads a cell of names separated by `|`; a leading `?` marks an ambiguous one. */
export function parseForms(cell: string): readonly NameForm[] {
  return cell === "" ? [] : cell.split("|").map(parseForm);
}

/** Reads one name, ambiguous if it begins with `?`. */
export function parseForm(text: string): NameForm {
  return text.startsWith("?") ? { form: text.slice(1), ambiguous: true } : { form: text, ambiguous: false };
}

/** All ways to write something: its name, and the names of a cell, which may repeat the name to mark it as ambiguous. */
export function allForms(name: string, cell: string): readonly NameForm[] {
  if (cell === "") return [{ form: name, ambiguous: false }];
  const forms = parseForms(cell);
  return forms.some(({ form }) => form === name) ? forms : [{ form: name, ambiguous: false }, ...forms];
}
