import type { SentenceDraft } from "./sentence-draft.js";

/**
 * Makes one analysis of those of a long sentence's windows: the root of the first governs the others by parataxis, and of two names
 * that overlap at a seam the earlier stays.
 */
export function joinWindows(draft: SentenceDraft): void {
  const root = draft.head.indexOf(-1);
  draft.head.forEach((head, token) => {
    if (head >= 0 || token === root) return;
    draft.head[token] = root;
    draft.deprel[token] = "parataxis";
  });
  let end = 0;
  const names = draft.names.splice(0).sort((a, b) => a.first - b.first);
  for (const name of names) {
    if (name.first < end) continue;
    draft.names.push(name);
    end = name.last;
  }
}
