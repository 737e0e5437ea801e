import { keyParts } from "./key.js";

const PLAIN = /^[A-Za-z ]*$/;

/** A person's name as it is looked up: lower case, without accents, hyphens as spaces, no full stops. */
export function personKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.split(/\s+/u).flatMap(keyParts).join(" ").toLowerCase();
}
