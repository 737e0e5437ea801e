import { hashString } from "../../../src/inference/hash.js";
import { seededRandom } from "./random.js";

/** Word clusters as they ship. */
export interface ClusterData {
  readonly hashes: Uint32Array;
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
}

/** How to cluster words. */
export interface ClusterSettings {
  readonly words: number;
  readonly fine: number;
  readonly coarse: number;
  readonly rounds: number;
  readonly seed: number;
}

/**
 * Clusters the most frequent words by the directions of their vectors: spherical k-means (Dhillon and Modha 2001), then the same
 * over the centres. Clusters count from 1.
 *
 * @param words by falling frequency
 */
export function clusterWords(
  words: readonly string[],
  vectorOf: (word: string) => ArrayLike<number>,
  dimensions: number,
  settings: ClusterSettings,
): ClusterData {
  const kept = words.slice(0, settings.words);
  const points = new Float32Array(kept.length * dimensions);
  kept.forEach((word, row) => {
    const vector = vectorOf(word);
    let square = 0;
    for (let axis = 0; axis < dimensions; axis++) square += vector[axis]! ** 2;
    const length = Math.sqrt(square) || 1;
    for (let axis = 0; axis < dimensions; axis++) points[row * dimensions + axis] = vector[axis]! / length;
  });
  const random = seededRandom(settings.seed);
  const fine = kMeans(points, dimensions, settings.fine, settings.rounds, random);
  const coarse = kMeans(fine.centres, dimensions, settings.coarse, settings.rounds, random);
  const table = new Map<number, number>();
  kept.forEach((word, row) => {
    const hash = hashString(word.toLowerCase().replace(/[1-9]/g, "0"));
    if (!table.has(hash)) table.set(hash, fine.nearest[row]! + 1);
  });
  const hashes = Uint32Array.from(table.keys()).sort();
  return {
    hashes,
    fine: Uint16Array.from(hashes, (hash) => table.get(hash)!),
    coarse: Uint8Array.from([0, ...Array.from(coarse.nearest, (cluster) => cluster + 1)]),
  };
}

function kMeans(points: Float32Array, dimensions: number, clusters: number, rounds: number, random: () => number) {
  const count = points.length / dimensions;
  const centres = new Float32Array(clusters * dimensions);
  for (let cluster = 0; cluster < clusters; cluster++) {
    const row = Math.floor(random() * Math.min(count, clusters * 8));
    centres.set(points.subarray(row * dimensions, (row + 1) * dimensions), cluster * dimensions);
  }
  const nearest = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    assign(points, centres, nearest, dimensions);
    centres.fill(0);
    for (let row = 0; row < count; row++) {
      for (let axis = 0; axis < dimensions; axis++) {
        centres[nearest[row]! * dimensions + axis]! += points[row * dimensions + axis]!;
      }
    }
    for (let cluster = 0; cluster < clusters; cluster++) {
      const centre = centres.subarray(cluster * dimensions, (cluster + 1) * dimensions);
      const length = Math.hypot(...centre) || 1;
      for (let axis = 0; axis < dimensions; axis++) centre[axis]! /= length;
    }
  }
  return { centres, nearest };
}

function assign(points: Float32Array, centres: Float32Array, nearest: Uint16Array, dimensions: number): void {
  const clusters = centres.length / dimensions;
  for (let row = 0; row < nearest.length; row++) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let cluster = 0; cluster < clusters; cluster++) {
      let dot = 0;
      for (let axis = 0; axis < dimensions; axis++) {
        dot += points[row * dimensions + axis]! * centres[cluster * dimensions + axis]!;
      }
      if (dot > bestScore) {
        bestScore = dot;
        best = cluster;
      }
    }
    nearest[row] = best;
  }
}
