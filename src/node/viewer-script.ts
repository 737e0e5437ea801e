import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DramatisError } from "../document/errors.js";
import type { PageScript } from "../viewer/html.js";
import { packageFolder } from "./assets.js";

/** The program of a page, as it lies in the package. Throws `asset-missing` where the package was not built. */
export function viewerScript(): PageScript {
  const file = join(packageFolder("data"), "..", "dist", "viewer", "app.js");
  try {
    const text = readFileSync(file, "utf8");
    return { text, sha256: createHash("sha256").update(text).digest("base64") };
  } catch (cause) {
    throw new DramatisError("asset-missing", `cannot read ${file}`, {
      value: file,
      remedy: "install the package anew",
      cause,
    });
  }
}
