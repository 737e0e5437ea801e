import { type PlvSentence, readPlv } from "../../../models/training/corpora/plv.js";
import type { NewsEvent, Report } from "../../../src/document/report.js";
import type { Span } from "../../../src/document/span.js";
import { type Context, type EvaluationSet, percent } from "../context.js";

/** News sentences with source, target and PLOVER type. */
export const plvSet: EvaluationSet = { name: "plv", measure };

/** Types that the set writes otherwise than we do. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = { YIELD: ["CONCEDE", "RETREAT"] };

interface Judged {
  readonly sentence: PlvSentence;
  readonly anywhere: boolean;
  readonly between: boolean;
  readonly chosen: string;
  readonly right: boolean;
}

function measure(context: Context) {
  const judged = readPlv(context.file("plv/PLV_train.tsv"))
    .slice(0, context.limit)
    .map((sentence) => judge(sentence, context.read(sentence.text)));
  const values = (some: readonly Judged[]) => {
    const share = (test: (item: Judged) => boolean) => percent(some.filter(test).length / some.length);
    return {
      anywhere: share(({ anywhere }) => anywhere),
      "between the parties": share(({ between }) => between),
      "given the parties": share(({ right }) => right),
      sentences: String(some.length),
    };
  };
  const types = [...new Set(judged.map(({ sentence }) => sentence.type))].sort();
  return [
    {
      title: `event types: plv, ${judged.length} sentences`,
      rows: [
        { label: "all", values: values(judged) },
        ...types.map((type) => ({
          label: type,
          values: values(judged.filter(({ sentence }) => sentence.type === type)),
        })),
      ],
      errors: judged
        .filter(({ between }) => !between)
        .map(({ sentence, chosen, anywhere }) => {
          const kind = anywhere ? "parties" : `type ${sentence.type}→${chosen}`;
          return `plv ${kind}\t${sentence.source} → ${sentence.target}: ${sentence.text}`;
        }),
    },
  ];
}

function judge(sentence: PlvSentence, report: Report): Judged {
  const wanted = OTHER_NAMES[sentence.type] ?? [sentence.type];
  const isWanted = ({ plover }: NewsEvent) => plover !== undefined && wanted.includes(plover);
  const source = spanOf(sentence.text, sentence.source);
  const target = spanOf(sentence.text, sentence.target);
  const takesPart = (event: NewsEvent, roles: readonly string[], span: Span | undefined) =>
    span !== undefined &&
    event.arguments.some(
      (argument) => roles.includes(argument.role) && argument.start < span.end && span.start < argument.end,
    );
  const reciprocal = (event: NewsEvent) => !event.arguments.some(({ role }) => role === "recipient");
  const joins = (event: NewsEvent) =>
    takesPart(event, ["actor"], source) && takesPart(event, reciprocal(event) ? ["actor"] : ["recipient"], target);
  const closeness = (event: NewsEvent) => {
    const roles = ["actor", "recipient", "place", "topic", "victims"];
    return (
      (joins(event) ? 4 : 0) + (takesPart(event, roles, source) ? 2 : 0) + (takesPart(event, roles, target) ? 1 : 0)
    );
  };
  const political = report.events.filter(({ plover }) => plover !== undefined);
  const best = [...political].sort((a, b) => closeness(b) - closeness(a) || a.trigger.start - b.trigger.start)[0];
  return {
    sentence,
    anywhere: political.some(isWanted),
    between: political.some((event) => isWanted(event) && joins(event)),
    chosen: best?.plover ?? "none",
    right: best !== undefined && isWanted(best),
  };
}

function spanOf(text: string, words: string): Span | undefined {
  const start = text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}
