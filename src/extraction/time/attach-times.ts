import { indexAt } from "../../document/span.js";
import { headOf } from "../../document/tree.js";
import type { Scene } from "../events/scene.js";
import type { TimeExpression } from "./find-times.js";
import { findTimes } from "./find-times.js";

/** The time expressions that hang on each token: the nearest verb, or event noun among `anchors`, above them in the tree. */
export function attachTimes(
  scene: Scene,
  anchors: ReadonlySet<number>,
): ReadonlyMap<number, readonly TimeExpression[]> {
  const { document, view } = scene;
  const attached = new Map<number, TimeExpression[]>();
  for (const sentence of document.sentences) {
    for (const time of findTimes(document.text.slice(sentence.start, sentence.end), sentence.start)) {
      const first = indexAt(document.tokens, time.start);
      const last = indexAt(document.tokens, time.end - 1);
      if (first < 0 || last < first) continue;
      for (let at = headOf(view.head, first, last + 1), steps = 0; at >= 0 && steps < 8; at = view.head[at]!, steps++) {
        if (!anchors.has(at) && view.upos[at] !== "VERB") continue;
        const times = attached.get(at);
        if (times === undefined) attached.set(at, [time]);
        else times.push(time);
        break;
      }
    }
  }
  return attached;
}
