import type { EntityType } from "./labels.js";

/** A name as the last part of an id: lower case, accents removed, words joined with hyphens. Empty for a name of symbols alone. */
export function slug(name: string): string {
  const ascii = /^[\x00-\x7f]*$/.test(name);
  const plain = ascii ? name : name.normalize("NFKD").replace(/\p{M}+/gu, "");
  return plain
    .toLowerCase()
    .replace(/['’ʼ]/g, "")
    .replace(ascii ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Id of an entity: `person:antony-blinken`, `place:KOR/seoul`, `office:USA/secretary-of-state`. */
export function entityId(type: EntityType, name: string, scope?: string): string {
  return scope === undefined ? `${type}:${slug(name)}` : `${type}:${scope}/${slug(name)}`;
}

/** Id of someone or something known by a partial name in one article only: `person:?blinken@<article id>`. */
export function localId(type: EntityType, name: string, article: string): string {
  return `${type}:?${slug(name)}@${article}`;
}

/**
 * A 64-bit hash of a string as sixteen hexadecimal digits: two FNV-1a hashes of 32 bits over its UTF-16 code units, from
 * different seeds. For ids, not for security. Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/.
 */
export function hash64(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ ((unit << 8) | (unit >> 8)), 0x01000193);
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, "0");
  return hex(high) + hex(low);
}

/** Id of a statement (`event` or `relation`): a hash of the article, its type and where it stands or whom it joins. */
export function statementId(kind: "event" | "relation", ...parts: readonly (string | number)[]): string {
  return `${kind}:${hash64(parts.join("\u0000"))}`;
}
