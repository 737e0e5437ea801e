/** A camelCase name as formats with relationship types write it: `holdsOffice` becomes `HOLDS_OFFICE`; words are joined with `_`. */
export function snake(name: string): string {
  return name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1_$2")
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .toUpperCase();
}
