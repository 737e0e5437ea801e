/** The files that a pack may hold. */
export const PACK_FILES = ["entities.tsv", "offices.tsv", "rules.json"] as const;

/** Name of a file of a pack. */
export type PackFile = (typeof PACK_FILES)[number];

/**
 * What a user adds to the tables of the package: texts of files by name. `entities.tsv` lists people, organizations and places,
 * `offices.tsv` who held which office when, `rules.json` words that tell of events. A later pack wins over an earlier one, every pack over the package.
 */
export interface Pack {
  /** Names the pack in errors, such as its folder. */
  readonly name: string;
  readonly files: Readonly<Partial<Record<PackFile, string>>>;
}
