import { createRequire } from "node:module";
import type { LoadLibrary } from "../document/vendors.js";

const require = createRequire(import.meta.url);

/** Loads a library when it is first needed. */
export const loadLibrary: LoadLibrary = (name) => require(name);
