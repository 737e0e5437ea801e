import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DramatisError } from "../document/errors.js";
import { PACK_FILES, type Pack, type PackFile } from "../document/pack.js";

/**
 * Reads the files of a pack from a folder. Files other than tables and JSON are left alone.
 *
 * @throws DramatisError `pack-invalid` for a folder that is none or holds no such file, for other tables in it, and for text that is not
 *   UTF-8
 */
export function readPack(folder: string): Pack {
  const names = namesIn(folder).filter((name) => /\.(?:tsv|json)$/i.test(name));
  const other = names.find((name) => !PACK_FILES.some((known) => known === name));
  const remedy = `a pack holds ${PACK_FILES.join(", ")}`;
  if (other !== undefined)
    throw new DramatisError("pack-invalid", `${join(folder, other)} is no file of a pack`, { value: folder, remedy });
  if (names.length === 0)
    throw new DramatisError("pack-invalid", `${folder} holds no file of a pack`, { value: folder, remedy });
  return {
    name: folder,
    files: Object.fromEntries(names.map((name) => [name as PackFile, textOf(join(folder, name))])),
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (cause) {
    throw new DramatisError("pack-invalid", `${folder} is no folder that can be read`, {
      value: folder,
      remedy: "name the folder of a pack",
      cause,
    });
  }
}

function textOf(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    throw new DramatisError("pack-invalid", `${file} cannot be read as UTF-8`, {
      value: file,
      remedy: "convert it to UTF-8",
      cause,
    });
  }
}
