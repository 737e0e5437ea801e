import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { restoreBriefs } from "./labels.js";
import { readVoa, type VoaBrief } from "./voa.js";

/** The briefs of one file. */
export interface BriefFile {
  readonly name: string;
  readonly briefs: readonly VoaBrief[];
}

const OWN = new URL("../labels/", import.meta.url);

/** The files of the `dev` or `train` part of `voa`, by name; behind the train part come the project's own labels of `gmb`. */
export function readBriefFiles(corpora: string, part: "train" | "dev"): readonly BriefFile[] {
  const folder = join(corpora, "voa");
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(`${part}-`) && name.endsWith(".ann"))
    .sort()
    .map((name) => ({ name, briefs: readVoa(readFileSync(join(folder, name), "utf8")) }));
  return part === "dev" ? files : [...files, ...readOwnFiles(corpora)];
}

function readOwnFiles(corpora: string): readonly BriefFile[] {
  const sentences = readFileSync(join(corpora, "gmb/train.tsv"), "utf8")
    .split("\n\n")
    .map((block) =>
      block
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => line.split("\t")[0]!),
    );
  return readdirSync(OWN)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .map((name) => ({
      name,
      briefs: readVoa(restoreBriefs(readFileSync(new URL(name, OWN), "utf8"), sentences)),
    }));
}
