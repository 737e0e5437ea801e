import { DramatisError } from "../document/errors.js";
import type { Override } from "../graph/overrides.js";
import { readText } from "../node/files.js";

/** The fields that each kind of correction has beside its `id`. */
const FIELDS: Readonly<Record<Override["kind"], readonly string[]>> = {
  merge: ["into"],
  split: ["articles", "into"],
  rename: ["name"],
  apart: [],
};

/**
 * The corrections in a file: a JSON list of them, as `graph.override` takes them.
 *
 * @throws DramatisError `input-json`, `input-shape` and those of reading a file
 */
export async function readOverrides(file: string): Promise<readonly Override[]> {
  const list = parsed(await readText(file), file);
  if (!Array.isArray(list)) throw unfit(file, list);
  for (const item of list) if (!isOverride(item)) throw unfit(file, item);
  return list as Override[];
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DramatisError("input-json", `${file} is not JSON: ${(cause as Error).message}`, { cause });
  }
}

function isOverride(item: unknown): item is Override {
  const { kind, id, ...rest } = (item ?? {}) as Readonly<Record<string, unknown>>;
  const fields = FIELDS[kind as Override["kind"]];
  return (
    fields !== undefined &&
    typeof id === "string" &&
    Object.keys(rest).sort().join() === fields.join() &&
    fields.every((field) => fits(field, rest[field]))
  );
}

function fits(field: string, value: unknown): boolean {
  if (field !== "articles") return typeof value === "string";
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function unfit(file: string, value: unknown): DramatisError {
  return new DramatisError("input-shape", `${file} holds something that is no correction: ${JSON.stringify(value)}`, {
    remedy:
      'write a list as in [{"kind":"merge","id":"person:a","into":"person:b"}]; kinds: merge, split, rename, apart',
  });
}
