import { Option } from "commander";

/** The option `--pack DIR`, which may be given several times; a later pack wins. */
export function packOption(): Option {
  return new Option(
    "--pack <folder>",
    "add the entities.tsv, offices.tsv and rules.json of a folder to the tables; may be repeated",
  )
    .argParser((folder: string, before: readonly string[]) => [...before, folder])
    .default([], "none");
}
