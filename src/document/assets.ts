import type { Pack } from "./pack.js";

/**
 * The tables and weights that a reader needs, as they lie in the package: `data` maps a file's path under `data/` to its text,
 * `models` a file's path under `models/` to its bytes. In Node they are read by `createReader()` itself.
 */
export interface Assets {
  readonly data: Readonly<Record<string, string>>;
  readonly models: Readonly<Record<string, Uint8Array>>;
  /** What a user adds to the tables. */
  readonly packs?: readonly Pack[];
}
