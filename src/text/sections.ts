import type { SectionKind } from "../document/labels.js";
import type { Section } from "../document/report.js";
import { isByline } from "./byline.js";
import { datelineLength } from "./dateline.js";
import { isFurniture, tailStart } from "./furniture.js";
import { DATE_LINE, LIST_HEADING } from "./furniture-patterns.js";
import { isSameHeadline, looksLikeHeading, looksLikeTitle } from "./headings.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";

const LONGEST_DATE = 100;
/** How many headlines a list of other articles can have. */
const LONGEST_LIST = 12;

interface Progress {
  titled: boolean;
  begun: boolean;
  /** How many more headlines may belong to a list of other articles. */
  listed: number;
}

function bodyOf(text: string, { start, end }: Paragraph, opening: boolean): readonly Section[] {
  const paragraph = text.slice(start, end);
  const dateline = datelineLength(paragraph, opening);
  const tail = tailStart(paragraph);
  const rest = dateline + /^\s*/.exec(paragraph.slice(dateline, dateline + 8))![0].length;
  const body = paragraph.slice(rest, tail).trimEnd().length + rest;
  const sections: Section[] = [{ start: start + rest, end: start + body, kind: "body" }];
  if (dateline > 0) sections.unshift({ start, end: start + dateline, kind: "dateline" });
  if (tail < paragraph.length) sections.push({ start: start + tail, end, kind: "furniture" });
  return sections.filter((section) => section.end > section.start);
}

/** Whether a line stands apart: by blank lines, or as a short line before a longer paragraph. */
function standsApart(paragraph: Paragraph, before: string | undefined, after: Paragraph): boolean {
  const length = paragraph.end - paragraph.start;
  const above = paragraph.gapBefore || (before !== undefined && /[.!?…]["”’')\]]*$/.test(before));
  return above && (paragraph.gapAfter || after.end - after.start > 1.5 * length);
}

function kindOf(
  text: string,
  paragraphs: readonly Paragraph[],
  index: number,
  title: string | undefined,
  progress: Progress,
): SectionKind {
  const paragraph = paragraphs[index]!;
  const line = text.slice(paragraph.start, paragraph.end);
  if (line.length <= LONGEST_DATE && DATE_LINE.test(line)) return progress.begun ? "furniture" : "dateline";
  if (isFurniture(line)) {
    progress.listed = LIST_HEADING.test(line) ? LONGEST_LIST : 0;
    return "furniture";
  }
  if (progress.listed > 0 && looksLikeTitle(line)) {
    progress.listed--;
    return "furniture";
  }
  progress.listed = 0;
  if (!progress.begun && title !== undefined && isSameHeadline(line, title))
    return progress.titled ? "heading" : "title";
  if (isByline(line, !progress.begun)) return "byline";
  const after = paragraphs[index + 1];
  if (after === undefined || datelineLength(line, !progress.begun) > 0) return "body";
  const before =
    index === 0 ? undefined : text.slice(paragraphs[index - 1]!.start, paragraphs[index - 1]!.end).slice(-4);
  if (!standsApart(paragraph, before, after)) return "body";
  if (!progress.begun && !progress.titled && looksLikeTitle(line)) return "title";
  return looksLikeHeading(line) ? "heading" : "body";
}

/**
 * The parts of an article: ordered, disjoint, each within one paragraph, and together every character that is not white space.
 * The title is the line that equals the given title, or else the first short line without a full stop; a line that is a date is a dateline before the body
 * and furniture behind it; a dateline is cut off the paragraph it opens, furniture off the one it was glued to.
 *
 * @param title a headline given beside the text
 */
export function sectionsOf(text: string, title?: string): readonly Section[] {
  const paragraphs = paragraphsOf(text);
  const progress: Progress = { titled: false, begun: false, listed: 0 };
  const sections: Section[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const kind = kindOf(text, paragraphs, index, title, progress);
    if (kind === "body") {
      sections.push(...bodyOf(text, paragraph, !progress.begun));
      progress.begun = true;
    } else {
      progress.titled ||= kind === "title";
      sections.push({ start: paragraph.start, end: paragraph.end, kind });
    }
  }
  return sections;
}
