import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder with seed and corpora that stands beside a checkout. */
export const sharedFolder = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Whether the corpora that stand beside a checkout are there; tests that need them are skipped elsewhere, and say so. */
export const hasShared = existsSync(sharedFolder);

/** Text of a file of the shared folder. */
export function readShared(path: string): string {
  return readFileSync(`${sharedFolder}${path}`, "utf8");
}
