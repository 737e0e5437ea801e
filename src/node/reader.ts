import type { Assets } from "../document/assets.js";
import type { Pack } from "../document/pack.js";
import { createReaderFrom, type Reader } from "../reader.js";
import { readAssets } from "./assets.js";
import { loadLibrary } from "./libraries.js";
import { readPack } from "./packs.js";

/** What a reader is made from in Node: assets are those of the package where none are given, a pack is also named by its folder. */
export interface ReaderOptions extends Partial<Omit<Assets, "packs">> {
  readonly packs?: readonly (string | Pack)[];
}

/**
 * Makes a reader from the tables and weights of the package, or from others, and from packs.
 *
 * @throws DramatisError `asset-missing`, `asset-invalid`, `pack-invalid`
 */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  return createReaderFrom(assetsOf(options), loadLibrary);
}

function assetsOf({ data, models, packs = [] }: ReaderOptions): Assets {
  const own = data === undefined || models === undefined ? readAssets() : undefined;
  return {
    data: data ?? own!.data,
    models: models ?? own!.models,
    packs: packs.map((pack) => (typeof pack === "string" ? readPack(pack) : pack)),
  };
}
