import { likeness, type Vector, type Vectors } from "./vectors.ts";

/** Two articles, by their places in the archive, and how alike they are. */
export interface Neighbour {
  at: number;
  likeness: number;
}

/** A feature of more articles than this leads to none of them: a share of the archive, within bounds. */
const CROWD = { share: 0.005, least: 20, most: 200 };
/** Features of one article that are followed, those that say most. */
const FOLLOWED = 30;
/** Articles that are compared in full, of those that are wanted. */
const COMPARED = 30;
/** What rare features add up to in two articles that are related at all. */
const FAINT = 0.02;

/**
 * Finds the articles that share rare features with each one, without comparing all with all: for every article
 * at most `FOLLOWED` × `CROWD.most` steps. Yields for each article the likest of all others and, apart, the
 * likest of those that are near it in time by `isNear`: they would drown among the rest.
 */
export function* neighboursOf(
  all: Vectors,
  isNear: (one: number, other: number) => boolean,
): Generator<{ any: Neighbour[]; near: Neighbour[] }> {
  const crowd = Math.min(CROWD.most, Math.max(CROWD.least, all.vectors.length * CROWD.share));
  const postings = post(all, crowd);
  const sums = new Float32Array(all.vectors.length);
  for (const [one, vector] of all.vectors.entries()) {
    const found: number[] = [];
    for (const { id, weight } of strongest(all, vector, crowd))
      for (const { at, weight: other } of postings.get(id) ?? []) {
        if (sums[at] === 0 && at !== one) found.push(at);
        sums[at] = (sums[at] ?? 0) + weight * other;
      }
    const likest = (places: number[]) =>
      places
        .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
        .slice(0, COMPARED)
        .map((at) => compared(all, vector, at));
    const near = likest(found.filter((at) => isNear(one, at)));
    const any = likest(found.filter((at) => (sums[at] ?? 0) > FAINT));
    for (const at of found) sums[at] = 0;
    sums[one] = 0;
    yield { any, near };
  }
}

function compared({ vectors }: Vectors, vector: Vector, at: number): Neighbour {
  const other = vectors[at];
  return { at, likeness: other ? likeness(vector, other) : 0 };
}

/** Which articles have each feature that few enough have. */
function post(
  { vectors, frequencies }: Vectors,
  crowd: number,
): Map<number, { at: number; weight: number }[]> {
  const postings = new Map<number, { at: number; weight: number }[]>();
  for (const [at, { ids, weights }] of vectors.entries())
    for (const [place, id] of ids.entries()) {
      const frequency = frequencies[id] ?? 0;
      if (frequency < 2 || frequency > crowd) continue;
      const posting = postings.get(id);
      const entry = { at, weight: weights[place] ?? 0 };
      if (posting) posting.push(entry);
      else postings.set(id, [entry]);
    }
  return postings;
}

function strongest(
  { frequencies }: Vectors,
  vector: Vector,
  crowd: number,
): { id: number; weight: number }[] {
  return Array.from(vector.ids, (id, place) => ({ id, weight: vector.weights[place] ?? 0 }))
    .filter(({ id }) => (frequencies[id] ?? 0) > 1 && (frequencies[id] ?? 0) <= crowd)
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, FOLLOWED);
}
