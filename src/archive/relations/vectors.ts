import { shareOf } from "./common.ts";
import type { Features } from "./numberedFeatures.ts";

/** An article as a list of weighed features, in the order of their numbers; the weights' squares sum to 1. */
export interface Vector {
  /** Without those that no other article has: they are like nothing. */
  ids: Int32Array;
  weights: Float32Array;
}

/** All articles' features, weighed. */
export interface Vectors {
  vectors: Vector[];
  /** The feature behind each number. */
  keys: string[];
  /** In how many articles each stands. */
  frequencies: Int32Array;
  /** How much each says: the logarithm of how rare it is. */
  rarities: Float32Array;
}

/** Articles of the world at large that stand behind the archive's own counts, so that five texts are not all there is. */
const BACKGROUND = 20_000;

/** Weighs the features of all articles (tf-idf, smoothed by what is common in news at large). */
export function weigh(all: Features[], keys: string[]): Vectors {
  const frequencies = new Int32Array(keys.length);
  for (const { ids } of all)
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      frequencies[id] = (frequencies[id] ?? 0) + 1;
    }
  const rarities = new Float32Array(keys.length);
  for (const [id, key] of keys.entries()) rarities[id] = rarity(key, frequencies[id] ?? 0, all.length);
  const vectors = all.map((features) => vectorOf(features, rarities, frequencies));
  return { vectors, keys, frequencies, rarities };
}

function rarity(key: string, frequency: number, articles: number): number {
  const share = shareOf(key.slice(2).toLowerCase());
  return Math.log((articles + BACKGROUND) / (frequency + BACKGROUND * share));
}

function vectorOf({ ids, counts }: Features, rarities: Float32Array, frequencies: Int32Array): Vector {
  const vector = { ids: new Int32Array(ids.length), weights: new Float32Array(ids.length) };
  let [squares, length] = [0, 0];
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const weight = (1 + Math.log(counts[at] ?? 1)) * (rarities[id] ?? 0);
    squares += weight * weight;
    if ((frequencies[id] ?? 0) < 2) continue;
    vector.ids[length] = id;
    vector.weights[length++] = weight;
  }
  const norm = Math.sqrt(squares) || 1;
  const weights = vector.weights.subarray(0, length);
  for (let at = 0; at < length; at++) weights[at] = (weights[at] ?? 0) / norm;
  return { ids: vector.ids.subarray(0, length), weights };
}

/** How alike two articles are: the cosine of their vectors, 0 to 1. */
export function likeness(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const [left, right] = [a.ids[i] ?? 0, b.ids[j] ?? 0];
    if (left === right) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

/** What stands in both of two rising lists. */
export function shared(a: Int32Array, b: Int32Array): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) both.push(left);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both;
}

/** The numbers of the features that two articles share and that say at least so much, those that say most first. */
export function sharedBy(a: Vector, b: Vector, { rarities }: Vectors, least: number): number[] {
  const found: { id: number; weight: number }[] = [];
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const [left, right] = [a.ids[i] ?? 0, b.ids[j] ?? 0];
    if (left === right && (rarities[left] ?? 0) >= least)
      found.push({ id: left, weight: (a.weights[i] ?? 0) * (b.weights[j] ?? 0) });
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return found.sort((x, y) => y.weight - x.weight || x.id - y.id).map(({ id }) => id);
}
