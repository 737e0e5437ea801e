import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Whether the corpora that stand beside a checkout are there; tests that need them are skipped elsewhere, and say so. */
export const hasShared = existsSync(folder);

/** Text of a file of the shared folder. */
export function readShared(path: string): string {
  return readFileSync(`${folder}${path}`, "utf8");
}
