// Generated from data/ontology by `npm run labels`; edit the data, not this file.

/** Values of {@link EntityType}. */
export const ENTITY_TYPES = [
  "person",
  "office",
  "organization",
  "country",
  "place",
  "group",
  "occasion",
  "agreement",
] as const;

/** What an entity can be. */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Values of {@link RelationType}. */
export const RELATION_TYPES = [
  "holdsOffice",
  "officeOf",
  "represents",
  "citizenOf",
  "leads",
  "memberOf",
  "partOf",
  "basedIn",
  "locatedIn",
  "capitalOf",
  "spokespersonFor",
  "worksFor",
  "alliedWith",
  "opposes",
  "successorOf",
  "spouseOf",
  "parentOf",
  "siblingOf",
  "counterpartOf",
  "participatedIn",
] as const;

/** A lasting tie between two entities. */
export type RelationType = (typeof RELATION_TYPES)[number];

/** Values of {@link EventType}. */
export const EVENT_TYPES = [
  "agree",
  "sign",
  "consult",
  "visit",
  "host",
  "meeting",
  "phone",
  "mediation",
  "support",
  "praise",
  "defend",
  "concede",
  "cooperate",
  "militaryCooperation",
  "economicCooperation",
  "humanitarianCooperation",
  "intelligenceCooperation",
  "aid",
  "militaryAid",
  "economicAid",
  "humanitarianAid",
  "retreat",
  "withdraw",
  "release",
  "ceasefire",
  "disarm",
  "request",
  "urge",
  "demand",
  "accuse",
  "criticize",
  "blame",
  "investigate",
  "charge",
  "reject",
  "threaten",
  "warn",
  "protest",
  "sanction",
  "expel",
  "recall",
  "convict",
  "breakRelations",
  "mobilize",
  "exercise",
  "deploy",
  "test",
  "coerce",
  "arrest",
  "ban",
  "seize",
  "assault",
  "bombing",
  "airstrike",
  "shooting",
  "clash",
  "kill",
  "abduct",
  "statement",
  "election",
  "appointment",
  "resignation",
  "dismissal",
  "death",
  "birth",
  "ruling",
  "legislation",
  "disaster",
] as const;

/** A kind of event: a PLOVER type or a refinement of one, or a kind outside PLOVER. */
export type EventType = (typeof EVENT_TYPES)[number];

/** Values of {@link PloverType}. */
export const PLOVER_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;

/** One of the sixteen PLOVER event types. */
export type PloverType = (typeof PLOVER_TYPES)[number];

/** Values of {@link ArgumentRole}. */
export const ARGUMENT_ROLES = ["actor", "recipient", "place", "time", "topic", "instrument", "victims"] as const;

/** The part an argument plays in an event. */
export type ArgumentRole = (typeof ARGUMENT_ROLES)[number];

/** Values of {@link Status}. */
export const STATUSES = [
  "occurred",
  "ongoing",
  "planned",
  "possible",
  "demanded",
  "alleged",
  "denied",
  "negated",
  "former",
] as const;

/** How real the text presents a statement to be. */
export type Status = (typeof STATUSES)[number];

/** Values of {@link Reading}. */
export const READINGS = ["government", "place", "people", "modifier"] as const;

/** What a mention of a country, capital or seat of government stands for. */
export type Reading = (typeof READINGS)[number];

/** Values of {@link Qualifier}. */
export const QUALIFIERS = ["acting", "deputy", "vice", "elect", "then", "late"] as const;

/** How an office is held. */
export type Qualifier = (typeof QUALIFIERS)[number];

/** Values of {@link SectionKind}. */
export const SECTION_KINDS = ["title", "heading", "dateline", "byline", "body", "furniture"] as const;

/** A part of an article. */
export type SectionKind = (typeof SECTION_KINDS)[number];
