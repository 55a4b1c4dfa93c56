import { shareOf } from "./common.ts";
import type { Features } from "./features.ts";

/** An article as a list of weighed features, in the order of their numbers; the weights' squares sum to 1. */
export interface Vector {
  ids: Int32Array;
  weights: Float32Array;
  /** Numbers of the head's features. */
  head: Set<number>;
}

/** All articles' features, numbered and weighed. */
export interface Vectors {
  vectors: Vector[];
  /** The feature behind each number. */
  keys: string[];
  /** In how many articles each stands. */
  frequencies: number[];
  /** How much each says: the logarithm of how rare it is. */
  rarities: number[];
}

/** Articles of the world at large that stand behind the archive's own counts, so that five texts are not all there is. */
const BACKGROUND = 20_000;

/** Numbers and weighs the features of all articles (tf-idf, smoothed by what is common in news at large). */
export function weigh(all: Iterable<Features>): Vectors {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const frequencies: number[] = [];
  const drafts: { ids: Int32Array; counts: Float32Array; head: Set<number> }[] = [];
  for (const { counts, head } of all) {
    const ids = [...counts].map(([key, count]): [number, number] => {
      const id = numbers.get(key) ?? keys.push(key) - 1;
      numbers.set(key, id);
      frequencies[id] = (frequencies[id] ?? 0) + 1;
      return [id, count];
    });
    ids.sort(([a], [b]) => a - b);
    drafts.push({
      ids: Int32Array.from(ids, ([id]) => id),
      counts: Float32Array.from(ids, ([, count]) => count),
      head: new Set([...head].map((key) => numbers.get(key) ?? -1)),
    });
  }
  const rarities = keys.map((key, id) => rarity(key, frequencies[id] ?? 0, drafts.length));
  const vectors = drafts.map(({ ids, counts, head }) => ({
    ids,
    weights: normal(ids, counts, rarities),
    head,
  }));
  return { vectors, keys, frequencies, rarities };
}

function rarity(key: string, frequency: number, articles: number): number {
  const share = shareOf(key.slice(2).toLowerCase());
  return Math.log((articles + BACKGROUND) / (frequency + BACKGROUND * share));
}

function normal(ids: Int32Array, counts: Float32Array, rarities: number[]): Float32Array {
  const weights = counts.map((count, at) => (1 + Math.log(count)) * (rarities[ids[at] ?? 0] ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return weights.map((weight) => weight / length);
}

/** How alike two articles are: the cosine of their vectors, 0 to 1. */
export function likeness(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const [left = 0, right = 0] = [a.ids[i], b.ids[j]];
    if (left === right) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

/** How alike the heads of two articles are: what headline and opening name, 0 to 1. */
export function headLikeness(a: Vector, b: Vector, rarities: number[]): number {
  const squares = (ids: Iterable<number>) => {
    let sum = 0;
    for (const id of ids) sum += (rarities[id] ?? 0) ** 2;
    return sum;
  };
  const shared = squares([...a.head].filter((id) => b.head.has(id)));
  return shared / (Math.sqrt(squares(a.head) * squares(b.head)) || 1);
}

/** The numbers of the features that two articles share, those that say most first. */
export function sharedBy(a: Vector, b: Vector): number[] {
  const weights = new Map(Array.from(b.ids, (id, at) => [id, b.weights[at] ?? 0]));
  return Array.from(a.ids, (id, at) => ({ id, weight: (a.weights[at] ?? 0) * (weights.get(id) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || x.id - y.id)
    .map(({ id }) => id);
}
