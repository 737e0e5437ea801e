import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readText } from "../linear/files.js";
import { readIob, TWO_COLUMNS } from "./iob.js";
import { restoreBriefs } from "./labels.js";
import { readVoa, type VoaBrief } from "./voa.js";

/** The briefs of one file. */
export interface BriefFile {
  readonly name: string;
  readonly briefs: readonly VoaBrief[];
}

const OWN = fileURLToPath(new URL("../labels/", import.meta.url));

/** The files of the `dev` or `train` part of `voa`, by name; behind the train part come the project's own labels of `gmb`. */
export function readBriefFiles(corpora: string, part: "train" | "dev"): readonly BriefFile[] {
  const files = readFiles(join(corpora, "voa"), (name) => name.startsWith(`${part}-`) && name.endsWith(".ann"));
  return part === "dev" ? files : [...files, ...readOwnFiles(corpora)];
}

function readOwnFiles(corpora: string): readonly BriefFile[] {
  const sentences = readIob(readText(corpora, "gmb/train.tsv"), TWO_COLUMNS).map(({ tokens }) => tokens);
  return readFiles(
    OWN,
    (name) => name.endsWith(".tsv"),
    (labels) => restoreBriefs(labels, sentences),
  );
}

function readFiles(
  folder: string,
  fits: (name: string) => boolean,
  restore = (source: string) => source,
): readonly BriefFile[] {
  return readdirSync(folder)
    .filter(fits)
    .sort()
    .map((name) => ({ name, briefs: readVoa(restore(readText(folder, name))) }));
}
