import type { Assets } from "../document/assets.js";
import { createReaderFrom, type Reader } from "../reader.js";
import { readAssets } from "./assets.js";
import { loadLibrary } from "./libraries.js";

/**
 * Makes a reader from the tables and weights of the package, or from others.
 *
 * @throws DramatisError `asset-missing`, `asset-invalid`
 */
export async function createReader(assets: Assets = readAssets()): Promise<Reader> {
  return createReaderFrom(assets, loadLibrary);
}
