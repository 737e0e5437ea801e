import { keyParts } from "./key.js";

const PLAIN = /^[A-Za-z ]*$/;

/** A person's name as it is looked up: lower case, without accents, hyphens and full stops as spaces. */
export function personKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.replaceAll(".", " ").split(/\s+/u).flatMap(keyParts).join(" ").toLowerCase();
}
