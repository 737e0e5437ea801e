import type { NewsEvent, Quote } from "../../document/report.js";
import { contains, indexAt } from "../../document/span.js";
import type { Scene } from "../events/scene.js";
import { childrenBy } from "../grammar/tree-view.js";
import { cueOf } from "../status/effects.js";

/** How many sentences a speaker goes on without being named again. */
const CONTINUATION = 1;

/**
 * Says who speaks each quotation: whom the nearest reporting words outside it in its sentences name, or the clause before its colon; where
 * there are none and the quotation fills its sentence, the speaker of the one before.
 */
export function attributeQuotes(scene: Scene): readonly Quote[] {
  const quotes: Quote[] = [];
  let last: { readonly quote: Quote; readonly sentence: number } | undefined;
  for (const quote of scene.document.quotes) {
    const first = indexAt(scene.document.sentences, quote.start);
    const final = indexAt(scene.document.sentences, quote.end - 1);
    const told = first < 0 ? undefined : reported(scene, quote, first, Math.max(first, final));
    const continued = last !== undefined && first - last.sentence <= CONTINUATION && fills(scene, quote, first);
    const speaker = told?.speaker ?? (continued ? last?.quote.speaker : undefined);
    const attributed: Quote = {
      ...quote,
      ...(speaker === undefined ? {} : { speaker }),
      ...(told === undefined ? {} : { cue: told.cue }),
    };
    quotes.push(attributed);
    if (speaker !== undefined) last = { quote: attributed, sentence: Math.max(first, final) };
  }
  return quotes;
}

/** Adds the speaker of a quotation to the events told within it, as the innermost claimant. */
export function attributeQuoted(events: readonly NewsEvent[], quotes: readonly Quote[]): readonly NewsEvent[] {
  return events.map((event) => {
    const quote = quotes.find((item) => item.speaker !== undefined && contains(item, event.trigger));
    if (quote?.speaker === undefined || event.attributedTo?.includes(quote.speaker) === true) return event;
    return { ...event, attributedTo: [...(event.attributedTo ?? []), quote.speaker] };
  });
}

interface Reported {
  readonly speaker: string;
  readonly cue: { readonly start: number; readonly end: number };
}

/** The nearest reporting words outside a quotation in the sentences `first` to `final`, or the clause before a colon; and who speaks. */
function reported(scene: Scene, quote: Quote, first: number, final: number): Reported | undefined {
  const { document } = scene;
  let best: (Reported & { readonly distance: number }) | undefined;
  for (let sentence = first; sentence <= final; sentence++) {
    const bounds = document.sentences[sentence]!;
    for (let token = bounds.first; token < bounds.last; token++) {
      const { start, end } = document.tokens[token]!;
      if (contains(quote, { start, end })) continue;
      const speaker = speakerAt(scene, token);
      const distance = start >= quote.end ? start - quote.end : quote.start - end;
      if (speaker !== undefined && (best === undefined || distance < best.distance)) {
        best = { speaker, cue: { start, end }, distance };
      }
    }
  }
  return best === undefined ? introduced(scene, quote, first) : { speaker: best.speaker, cue: best.cue };
}

/** Who speaks by a reporting word: the subject of a verb, the name right behind it ("said Lula"), whom "according to" names. */
function speakerAt(scene: Scene, token: number): string | undefined {
  const { view } = scene;
  const lemma = view.lemma[token]!;
  if (lemma === "accord" && view.relation[token] === "case") return namedBy(scene, [view.head[token]!]);
  if (view.upos[token] !== "VERB" || cueOf(scene.tables.cues, "clause", lemma)?.speaks !== true) return undefined;
  const subjects = scene.predicates.slotsOf(token).get("subj");
  if (subjects !== undefined) return namedBy(scene, subjects);
  return namedBy(
    scene,
    childrenBy(view, token, "obj", "iobj").filter((child) => child === token + 1),
  );
}

/** The subject of the clause that a colon ends before a quotation: "Merkel was blunt: …". */
function introduced(scene: Scene, quote: Quote, sentence: number): Reported | undefined {
  const { document, view } = scene;
  const own = indexAt(document.tokens, quote.start);
  const colon = [own - 1, own - 2].find((token) => document.tokens[token]?.text === ":");
  if (colon === undefined || sentence < 0) return undefined;
  const { first } = document.sentences[document.tokens[colon]!.sentence]!;
  for (let token = first; token < colon; token++) {
    if (view.deprel[token] !== "nsubj") continue;
    const speaker = namedBy(scene, [token]);
    const { start, end } = document.tokens[view.head[token]!]!;
    if (speaker !== undefined) return { speaker, cue: { start, end } };
  }
  return undefined;
}

function namedBy(scene: Scene, tokens: readonly number[]): string | undefined {
  return tokens.flatMap((token) => scene.parties.partiesOf(token)).find((party) => party.by !== "possessor")?.entity;
}

/** Whether a quotation begins the sentence that it stands in. */
function fills(scene: Scene, quote: Quote, sentence: number): boolean {
  const bounds = scene.document.sentences[sentence];
  return bounds !== undefined && quote.start - bounds.start <= 2;
}
