import { DramatisError } from "../../document/errors.js";
import { PACK_FILES, type Pack } from "../../document/pack.js";

/** A pack as it may come from a program: its own files alone, each a text. Throws `pack-invalid`. */
export function checkPack(pack: unknown): Pack {
  const { name, files } = (pack ?? {}) as { readonly name?: unknown; readonly files?: unknown };
  const remedy = `give a name and files: ${PACK_FILES.join(", ")}`;
  if (typeof name !== "string" || typeof files !== "object" || files === null)
    throw new DramatisError("pack-invalid", "a pack without name or files", { value: typeof pack, remedy });
  const entries = Object.entries(files);
  for (const [file, text] of entries) {
    if (!PACK_FILES.some((known) => known === file))
      throw new DramatisError("pack-invalid", `${name}: ${file} is no file of a pack`, { value: file, remedy });
    if (typeof text !== "string")
      throw new DramatisError("pack-invalid", `${name}: ${file} is no text`, { value: file, remedy });
  }
  return { name, files: Object.fromEntries(entries) };
}
