import type { Mention, Report } from "../../src/document/report.js";
import type { TypedSpan } from "./score/spans.js";

/** How a set writes names: what it calls a country that acts as a government. */
export interface NameScheme {
  readonly government: "organization" | "location";
}

/** The names of a report as person, organization and location, as `corpora/README.md` compares them across sets. */
export function reportNames(report: Report, scheme: NameScheme): readonly TypedSpan[] {
  return report.mentions.flatMap((mention) => {
    const type = nameType(mention, report, scheme);
    return type === undefined ? [] : [{ start: mention.start, end: mention.end, type }];
  });
}

function nameType(mention: Mention, report: Report, scheme: NameScheme): string | undefined {
  if (mention.form !== "name") return undefined;
  switch (mention.type) {
    case "person":
      return "person";
    case "organization":
      return "organization";
    case "place":
      return "location";
    case "country":
      if (mention.reading === "people" || isAdjective(mention, report)) return undefined;
      return mention.reading === "government" ? scheme.government : "location";
    case "office":
    case "group":
    case "occasion":
    case "agreement":
      return undefined;
  }
}

/** Whether the mention is a nationality word ("Russian") and no name ("U.S."). */
function isAdjective({ start, end }: Mention, { tokens = [] }: Report): boolean {
  const last = tokens.findLast((token) => token.start >= start && token.end <= end);
  return last?.upos === "ADJ";
}
