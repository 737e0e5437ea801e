import { bestAssignment } from "./assignment.js";

/** Clusters of mentions; a mention is a key such as `12-15` and stands in one cluster. */
export type Clusters = readonly (readonly string[])[];

/** Shares of a measure as fractions, so that documents can be added up before dividing. */
export interface Fractions {
  readonly precision: readonly [over: number, under: number];
  readonly recall: readonly [over: number, under: number];
}

/** A measure of coreference. */
export type ChainMeasure = (found: Clusters, gold: Clusters) => Fractions;

function clusterOf(clusters: Clusters): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap((cluster, index) => cluster.map((mention) => [mention, index] as const)));
}

/** Links that the partition of the other side keeps: Vilain et al. (1995). */
export const muc: ChainMeasure = (found, gold) => {
  const recall = (key: Clusters, response: Clusters): [number, number] => {
    const inside = clusterOf(response);
    let over = 0;
    let under = 0;
    for (const cluster of key) {
      const parts = new Set(cluster.map((mention) => inside.get(mention) ?? mention));
      over += cluster.length - parts.size;
      under += cluster.length - 1;
    }
    return [over, under];
  };
  return { precision: recall(found, gold), recall: recall(gold, found) };
};

/** Overlap of the two clusters of each mention: Bagga and Baldwin (1998). */
export const bCubed: ChainMeasure = (found, gold) => {
  const recall = (key: Clusters, response: Clusters): [number, number] => {
    const inside = clusterOf(response);
    let over = 0;
    let under = 0;
    for (const cluster of key) {
      const shared = new Map<number, number>();
      for (const mention of cluster) {
        const other = inside.get(mention);
        if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      for (const size of shared.values()) over += (size * size) / cluster.length;
      under += cluster.length;
    }
    return [over, under];
  };
  return { precision: recall(found, gold), recall: recall(gold, found) };
};

/** The best pairing of clusters by their Dice overlap (φ4): Luo (2005). */
export const ceafE: ChainMeasure = (found, gold) => {
  const inside = clusterOf(gold);
  const table = found.map((cluster) => {
    const row = new Array<number>(gold.length).fill(0);
    for (const mention of cluster) {
      const other = inside.get(mention);
      if (other !== undefined) row[other]!++;
    }
    return row.map((shared, other) => (2 * shared) / (cluster.length + gold[other]!.length));
  });
  const best = bestAssignment(table);
  return { precision: [best, found.length], recall: [best, gold.length] };
};

/** Links found, each cluster weighed by its size; a single mention links to itself: Moosavi and Strube (2016). */
export const lea: ChainMeasure = (found, gold) => {
  const recall = (key: Clusters, response: Clusters): [number, number] => {
    const inside = clusterOf(response);
    const links = (size: number) => (size * (size - 1)) / 2;
    let over = 0;
    let under = 0;
    for (const cluster of key) {
      under += cluster.length;
      if (cluster.length === 1) {
        const other = inside.get(cluster[0]!);
        if (other !== undefined && response[other]!.length === 1) over += 1;
        continue;
      }
      const shared = new Map<number, number>();
      for (const mention of cluster) {
        const other = inside.get(mention);
        if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      const kept = [...shared.values()].reduce((sum, size) => sum + links(size), 0);
      over += (cluster.length * kept) / links(cluster.length);
    }
    return [over, under];
  };
  return { precision: recall(found, gold), recall: recall(gold, found) };
};

/** F1 of a measure over documents whose fractions are added up, 0…1. */
export function chainF1(documents: readonly Fractions[]): { precision: number; recall: number; f1: number } {
  const share = (side: "precision" | "recall") => {
    const over = documents.reduce((sum, document) => sum + document[side][0], 0);
    const under = documents.reduce((sum, document) => sum + document[side][1], 0);
    return under === 0 ? 0 : over / under;
  };
  const [precision, recall] = [share("precision"), share("recall")];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The average of the F1 of MUC, B³ and CEAF-e, as in the CoNLL-2012 shared task, with its parts and LEA. */
export function conllAverage(documents: readonly { readonly found: Clusters; readonly gold: Clusters }[]) {
  const f1 = (measure: ChainMeasure) => chainF1(documents.map(({ found, gold }) => measure(found, gold))).f1;
  const parts = { muc: f1(muc), bCubed: f1(bCubed), ceafE: f1(ceafE), lea: f1(lea) };
  return { ...parts, average: (parts.muc + parts.bCubed + parts.ceafE) / 3 };
}
