import type { MentionDraft } from "../document/stages.js";
import { type Anaphor, FEATURE_SIZES, isParallel, noneCodes, type PairContext, pairCodes } from "./features.js";
import type { Phrase } from "./phrase.js";
import type { Traits } from "./referent.js";
import type { Scene } from "./scene.js";

/** How many sentences back a pronoun and a description may reach; a repeated word reaches farther. */
const WINDOWS = { pronoun: 5, nominal: 10 } as const;
/** At most so many phrases are compared, so that the time stays linear in the length of the article. */
const LIMIT = 60;

/** What an anaphor may stand for, the nearest first, and the codes of each choice: row 0 says that it is none of them. */
export interface Choices {
  readonly anaphor: Anaphor;
  readonly phrases: readonly Phrase[];
  readonly rows: Uint16Array;
}

/** Entities beside an anaphor that it cannot mean. */
export interface Others {
  /** Whose what it denotes is: nobody is his own client. */
  readonly owner: string | undefined;
  /** Who does to it what its verb says: nobody thanks "him" and means himself. */
  readonly agent: string | undefined;
}

/**
 * Lists what an anaphor may stand for.
 *
 * @param ahead phrases behind it that it may anticipate
 * @param others whom it cannot mean
 */
export function choicesFor(context: PairContext, anaphor: Anaphor, ahead: readonly Phrase[], others: Others): Choices {
  const all = [...ahead, ...phrasesFor(context, anaphor)];
  const { owner, agent } = others;
  const phrases = all.filter(
    (phrase) =>
      (agent === undefined || phrase.entity !== agent) &&
      (owner === undefined || isOwnable(context, anaphor, phrase, owner)),
  );
  const width = FEATURE_SIZES.length;
  const rows = new Uint16Array((phrases.length + 1) * width);
  noneCodes(context, anaphor, rows, 0);
  const { roles } = context.setting;
  const [passed, parallels, subjects] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [index, phrase] of phrases.entries()) {
    const between = {
      phrases: index,
      entities: passed.size,
      parallels: parallels.size,
      subjects: subjects.size,
      isLast: !passed.has(phrase.entity),
    };
    pairCodes(context, anaphor, phrase, between, rows, (index + 1) * width);
    passed.add(phrase.entity);
    const role = roles[phrase.head]!;
    if (role < 2) subjects.add(phrase.entity);
    if (isParallel(role, roles[anaphor.mention.head]!)) parallels.add(phrase.entity);
  }
  return { anaphor, phrases, rows };
}

/** Whether what is somebody's can be what a phrase says: not the owner, and of "its army" nothing that is no army. */
function isOwnable({ fitOf }: PairContext, { mention, noun }: Anaphor, phrase: Phrase, owner: string): boolean {
  if (phrase.entity === owner) return false;
  if (mention.type !== "organization" || phrase.form === "description") return true;
  const fit = fitOf(phrase.referent[0]!, noun);
  return fit === "kind" || fit === "name";
}

function phrasesFor(context: PairContext, { mention, sentence, noun }: Anaphor): readonly Phrase[] {
  const { scene } = context;
  const isPronoun = mention.form === "pronoun";
  const found: Phrase[] = [];
  for (const phrase of scene.phrasesBefore(mention.first, sentence - WINDOWS[isPronoun ? "pronoun" : "nominal"])) {
    if (found.length === LIMIT) break;
    if (phrase.last > mention.first) continue;
    if (isPronoun ? agrees(mention, phrase, scene) : isLike(mention, phrase)) found.push(phrase);
  }
  if (isPronoun) return mention.type === "person" ? found.concat(prominentBesides(context, mention, found)) : found;
  const repeated = scene.named(noun);
  return repeated === undefined || found.includes(repeated) || !isLike(mention, repeated)
    ? found
    : [...found, repeated];
}

/** The last mentions of the people that the whole article names most, where they are farther back. */
function prominentBesides(
  { scene, prominent }: PairContext,
  pronoun: MentionDraft,
  found: readonly Phrase[],
): readonly Phrase[] {
  const near = new Set(found.map(({ entity }) => entity));
  return prominent.flatMap((entity) => {
    const last = near.has(entity) ? undefined : scene.seen(entity)?.last;
    return last !== undefined && agrees(pronoun, last, scene) ? [last] : [];
  });
}

/** Whether gender, number and animacy of a pronoun allow a phrase. */
export function agrees(
  pronoun: MentionDraft,
  phrase: Pick<Phrase, "traits" | "entity" | "form">,
  scene: Scene,
): boolean {
  const { traits }: { readonly traits: Traits } = phrase;
  if (pronoun.plural === true) return traits.plural !== false || traits.animate === undefined;
  if (traits.plural === true) return false;
  if (pronoun.type !== "person") return traits.animate !== true;
  if (traits.animate === false || (phrase.form === "noun" && traits.animate === undefined)) return false;
  const gender = scene.seen(phrase.entity)?.gender ?? traits.gender;
  return pronoun.gender === undefined || gender === undefined || gender === pronoun.gender;
}

const likeSorts: Readonly<Record<string, readonly string[]>> = {
  person: ["person", "office", "human", "woman", "man"],
  organization: ["organization", "body", "country", "group", "thing"],
  place: ["place", "country", "location", "thing"],
  country: ["country", "place", "location", "body"],
};

/** Whether a description may be of what a phrase is. */
function isLike(mention: MentionDraft, { sort, form, traits }: Phrase): boolean {
  if (form === "several") return mention.plural === true;
  if (mention.plural !== true && traits.plural === true) return false;
  if (mention.gender !== undefined && traits.gender !== undefined && mention.gender !== traits.gender) return false;
  return (likeSorts[mention.type] ?? [mention.type]).includes(sort);
}
