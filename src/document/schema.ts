import * as v from "valibot";
import {
  ARGUMENT_ROLES,
  ENTITY_TYPES,
  EVENT_TYPES,
  PLOVER_TYPES,
  QUALIFIERS,
  READINGS,
  RELATION_TYPES,
  SECTION_KINDS,
  STATUSES,
} from "./labels.js";
import { REPORT_SCHEMA } from "./report.js";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const index = offset;
const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const span = { start: offset, end: offset };
const provenance = v.union([
  v.looseObject({ rule: v.string() }),
  v.looseObject({ model: v.string() }),
  v.looseObject({ list: v.string() }),
]);
const time = v.looseObject({
  start: v.string(),
  end: v.exactOptional(v.string()),
  precision: v.picklist(["year", "month", "week", "day", "time"]),
  text: v.string(),
});
const evidence = v.looseObject({ ...span, sentence: index, provenance });
const statement = {
  id: v.string(),
  status: v.picklist(STATUSES),
  time: v.exactOptional(time),
  confidence: probability,
  evidence: v.tupleWithRest([evidence], evidence),
};
const mention = v.looseObject({
  ...span,
  text: v.string(),
  type: v.picklist(ENTITY_TYPES),
  form: v.picklist(["name", "nominal", "pronoun"]),
  entity: v.string(),
  also: v.exactOptional(v.array(v.string())),
  reading: v.exactOptional(v.picklist(READINGS)),
  confidence: probability,
  provenance,
});
const section = v.looseObject({ ...span, kind: v.picklist(SECTION_KINDS) });
const known = {
  id: v.string(),
  type: v.picklist(ENTITY_TYPES),
  name: v.string(),
  aliases: v.array(v.string()),
  codes: v.exactOptional(
    v.looseObject({
      iso3: v.exactOptional(v.string()),
      iso2: v.exactOptional(v.string()),
      wikidata: v.exactOptional(v.string()),
    }),
  ),
  office: v.exactOptional(
    v.looseObject({
      role: v.string(),
      portfolio: v.exactOptional(v.string()),
      jurisdiction: v.exactOptional(v.string()),
    }),
  ),
  country: v.exactOptional(v.string()),
  salience: probability,
};
const entity = v.looseObject({ ...known, mentions: v.array(index) });
const argument = v.looseObject({
  ...span,
  role: v.picklist(ARGUMENT_ROLES),
  entity: v.exactOptional(v.string()),
  value: v.exactOptional(v.string()),
});
const event = v.looseObject({
  ...statement,
  type: v.picklist(EVENT_TYPES),
  subtype: v.exactOptional(v.string()),
  plover: v.exactOptional(v.picklist(PLOVER_TYPES)),
  cameo: v.exactOptional(v.string()),
  quad: v.exactOptional(v.picklist([1, 2, 3, 4])),
  trigger: v.looseObject(span),
  arguments: v.array(argument),
  attributedTo: v.exactOptional(v.array(v.string())),
});
const relation = v.looseObject({
  ...statement,
  type: v.picklist(RELATION_TYPES),
  subject: v.string(),
  object: v.string(),
  qualifier: v.exactOptional(v.array(v.picklist(QUALIFIERS))),
});
const token = v.looseObject({
  ...span,
  upos: v.string(),
  lemma: v.string(),
  head: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  deprel: v.string(),
});

/** The shape of a report, for checking JSON from outside and for the JSON Schema that ships with the package. */
export const reportShape = v.looseObject({
  schema: v.literal(REPORT_SCHEMA),
  id: v.string(),
  title: v.exactOptional(v.string()),
  source: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  text: v.string(),
  sections: v.array(section),
  sentences: v.array(v.looseObject(span)),
  mentions: v.array(mention),
  quotes: v.array(
    v.looseObject({ ...span, speaker: v.exactOptional(v.string()), cue: v.exactOptional(v.looseObject(span)) }),
  ),
  entities: v.array(entity),
  events: v.array(event),
  relations: v.array(relation),
  warnings: v.array(v.string()),
  tokens: v.exactOptional(v.array(token)),
});

/** The shape of an article given as JSON. */
export const articleShape = v.looseObject({
  text: v.string(),
  id: v.exactOptional(v.string()),
  title: v.exactOptional(v.nullable(v.string())),
  published: v.exactOptional(v.nullable(v.string())),
  source: v.exactOptional(v.nullable(v.string())),
});

/** The shape of what a graph keeps of an article. */
export const recordShape = v.looseObject({
  id: v.string(),
  title: v.exactOptional(v.string()),
  source: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  text: v.string(),
  fingerprint: v.array(v.string()),
  sections: v.array(section),
  sentences: v.array(offset),
  entities: v.array(v.looseObject({ ...known, confidence: probability, mentions: v.array(offset) })),
  events: v.array(event),
  relations: v.array(relation),
});

/** The shape of a correction of a graph. */
export const overrideShape = v.variant("kind", [
  v.strictObject({ kind: v.literal("merge"), id: v.string(), into: v.string() }),
  v.strictObject({ kind: v.literal("split"), id: v.string(), articles: v.array(v.string()), into: v.string() }),
  v.strictObject({ kind: v.literal("rename"), id: v.string(), name: v.string() }),
  v.strictObject({ kind: v.literal("apart"), id: v.string() }),
]);
