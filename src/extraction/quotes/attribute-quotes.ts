import type { NewsEvent, Quote } from "../../document/report.js";
import { contains, indexAt } from "../../document/span.js";
import type { Scene } from "../events/scene.js";
import { cueOf } from "../status/effects.js";

/** How many sentences a speaker goes on without being named again. */
const CONTINUATION = 1;

/**
 * Says who speaks each quotation: the subject of the nearest reporting verb outside it in its sentences; where there is none and the
 * quotation fills its sentence, the speaker of the one before.
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

/** The nearest reporting verb outside a quotation in the sentences `first` to `final`, and who is its subject. */
function reported(scene: Scene, quote: Quote, first: number, final: number): Reported | undefined {
  const { document, view } = scene;
  let best: (Reported & { readonly distance: number }) | undefined;
  for (let sentence = first; sentence <= final; sentence++) {
    const bounds = document.sentences[sentence]!;
    for (let token = bounds.first; token < bounds.last; token++) {
      const { start, end } = document.tokens[token]!;
      if (view.upos[token] !== "VERB" || contains(quote, { start, end })) continue;
      if (cueOf(scene.tables.cues, "clause", view.lemma[token]!)?.speaks !== true) continue;
      const speaker = speakerOf(scene, token);
      const distance = start >= quote.end ? start - quote.end : quote.start - end;
      if (speaker !== undefined && (best === undefined || distance < best.distance)) {
        best = { speaker, cue: { start, end }, distance };
      }
    }
  }
  return best === undefined ? undefined : { speaker: best.speaker, cue: best.cue };
}

function speakerOf(scene: Scene, verb: number): string | undefined {
  const subjects = scene.predicates.slotsOf(verb).get("subj") ?? [];
  return subjects.flatMap((token) => scene.parties.partiesOf(token)).find((party) => party.by !== "possessor")?.entity;
}

/** Whether a quotation begins the sentence that it stands in. */
function fills(scene: Scene, quote: Quote, sentence: number): boolean {
  const bounds = scene.document.sentences[sentence];
  return bounds !== undefined && quote.start - bounds.start <= 2;
}
