import type { PloverType } from "../../src/document/labels.js";
import { EVENT_TYPES, type EventType, STATUSES } from "../../src/document/labels.js";
import type { ResolvedDocument } from "../../src/document/stages.js";
import type { Scene } from "../../src/extraction/events/scene.js";
import { sceneOf } from "../../src/extraction/events/scene.js";
import type { TriggerPos } from "../../src/extraction/rules/rule.js";
import { statusFeatures } from "../../src/extraction/status/learned/features.js";
import { settleStatus } from "../../src/extraction/status/settle.js";
import { loadExtractionTables } from "../../src/extraction/tables.js";
import { readAssets } from "../../src/node/assets.js";
import { createStages, loadAnalyzer } from "../../src/reader.js";
import { importCompromise } from "../../src/syntax/compromise.js";
import { importWink } from "../../src/text/wink.js";
import { briefText, type GoldBrief, triggerSpan } from "../../test/evaluation/gold-mention.js";
import { readBriefFiles } from "../training/corpora/briefs.js";
import type { VoaEvent } from "../training/corpora/voa.js";
import type { Case } from "./logistic.js";

/** An event of the briefs to learn from. */
export interface StatusExample extends Case {
  readonly file: string;
  /** The status that the rules give, as an index into `STATUSES`. */
  readonly rule: number;
}

/** Reads every event of the briefs of a part, as the pipeline of the package sees its words. */
export async function readCases(corpora: string, part: "train" | "dev"): Promise<readonly StatusExample[]> {
  const assets = readAssets();
  const libraries = new Map([...(await importWink()), ...(await importCompromise())]);
  const stages = createStages(assets, await loadAnalyzer(assets), (name) => libraries.get(name));
  const tables = loadExtractionTables(assets.data);
  return readBriefFiles(corpora, part).flatMap(({ name: file, briefs }) =>
    briefs.flatMap((brief) => {
      const gold = briefText(brief);
      const scene = sceneOf(resolve(gold.text), tables);
      return brief.events.flatMap((event) => caseOf(scene, gold, event, file) ?? []);
    }),
  );

  function resolve(text: string): ResolvedDocument {
    return stages.coreference(stages.entities(stages.syntax(stages.text({ text }))));
  }
}

const POS: Readonly<Record<string, TriggerPos>> = { NOUN: "noun", PROPN: "noun", ADJ: "adjective" };

function caseOf(scene: Scene, gold: GoldBrief, event: VoaEvent, file: string): StatusExample | undefined {
  const { view, document } = scene;
  const span = triggerSpan(gold, event);
  const tokens = document.tokens.flatMap(({ start, end }, token) =>
    span !== undefined && start < span.end && span.start < end ? [token] : [],
  );
  const trigger = tokens.find((token) => !tokens.includes(view.head[token]!)) ?? tokens[0];
  if (trigger === undefined) return undefined;
  const plover = /^[A-Z]/.test(event.type) ? (event.type as PloverType) : undefined;
  const type = typeOf(event);
  const told = scene.modality(trigger);
  const status = settleStatus(told.status, type, view.xpos[trigger]!, POS[view.upos[trigger]!] ?? "verb");
  return {
    file,
    label: STATUSES.indexOf(event.status as (typeof STATUSES)[number]),
    rule: STATUSES.indexOf(status),
    features: statusFeatures(scene, { trigger, type, plover, modality: { ...told, status } }),
  };
}

/** The finer type that an event's mode names, or else its type in lower case. */
function typeOf({ type, mode }: VoaEvent): EventType {
  const found = EVENT_TYPES.find((name) => name === mode) ?? EVENT_TYPES.find((name) => name === type.toLowerCase());
  return found ?? "statement";
}
