import type { Report } from "../../src/document/report.js";

/** A sentence and what must be found in it. */
export interface OfficeCase {
  readonly sentence: string;
  readonly expectations: readonly string[];
}

/** Reads `offices.tsv`: sentence, tab, expectations separated by `|`. */
export function readOfficeCases(table: string): readonly OfficeCase[] {
  const lines = table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [sentence, expectations] = line.split("\t") as [string, string];
    return { sentence, expectations: expectations.split("|") };
  });
}

/** The expectations of a case that a report does not meet. */
export function unmet(report: Report, { expectations }: OfficeCase): readonly string[] {
  return expectations.filter((expectation) => !meets(report, expectation));
}

function meets(report: Report, expectation: string): boolean {
  const [, kind, qualifier, rest] = /^([HFORPCX])(?:\[(\w+)\])? (.*)$/.exec(expectation)!;
  const [words, wanted = ""] = rest!.split(/ [>=] /) as [string, string?];
  const mentions = report.mentions.filter((mention) => mention.text.replace(/^the /i, "") === words);
  switch (kind) {
    case "R":
      return mentions.some((mention) => mention.type === "country" && mention.reading === wanted);
    case "C":
      return mentions.some((mention) => mention.entity === `country:${wanted}`);
    case "X":
      return mentions.length === 0;
    case "P":
      return mentions.some((mention) => mention.type === "place");
    case "O":
      return mentions.some((mention) => wanted.split("~").some((id) => mention.entity === `office:${id}`));
    default:
      return holds(report, new Set(mentions.map(({ entity }) => entity)), wanted, kind === "F", qualifier);
  }
}

function holds(
  report: Report,
  people: ReadonlySet<string>,
  office: string,
  former: boolean,
  qualifier: string | undefined,
): boolean {
  const ids = office.split("~").map((id) => `office:${id}`);
  return report.relations.some(
    (relation) =>
      relation.type === "holdsOffice" &&
      people.has(relation.subject) &&
      ids.includes(relation.object) &&
      (relation.status === "former") === former &&
      (qualifier === undefined || relation.qualifier?.some((one) => one === qualifier) === true),
  );
}
