import type { Vectors } from "./vectors.ts";

/** Another article, by its place in the archive, and how alike it is. */
export interface Neighbour {
  at: number;
  likeness: number;
}

/** A feature of more articles than this leads to none of them: a share of the archive, within bounds. */
const CROWD = { share: 0.005, least: 60, most: 200 };
/** Features of one article that are followed, those that say most. */
const FOLLOWED = 30;
/** Articles that are compared in full, of those that are wanted. */
const COMPARED = 30;
/** What rare features add up to in two articles that are related at all. */
const FAINT = 0.02;

/** Which articles have each feature that few enough have: those of feature `id` from `starts[id]` to `starts[id + 1]`. */
interface Postings {
  starts: Int32Array;
  places: Int32Array;
  weights: Float32Array;
}

/**
 * Finds the articles that share rare features with each one, without comparing all with all: for every article
 * at most `FOLLOWED` × `CROWD.most` steps. Yields for each article the likest of all others and, apart, the
 * likest of those that are near it in time by `isNear`: they would drown among the rest. Of two that are near one
 * another the second stands with the first only.
 */
export function* neighboursOf(
  all: Vectors,
  isNear: (one: number, other: number) => boolean,
): Generator<{ any: Neighbour[]; near: Neighbour[] }> {
  const postings = post(all);
  const sums = new Float32Array(all.vectors.length);
  const compare = comparer(all);
  for (let one = 0; one < all.vectors.length; one++) {
    const found = gather(all, one, postings, sums);
    const alike = found.filter((at) => (sums[at] ?? 0) > FAINT);
    const any = best(alike, sums, COMPARED);
    const near = best(
      alike.filter((at) => isNear(one, at)),
      sums,
      COMPARED,
    );
    const likest = (places: number[]) => places.map((at) => compare(one, at));
    yield { any: likest(any), near: likest(near.filter((at) => at > one)) };
    for (const at of found) sums[at] = 0;
  }
}

/** The articles that share a rare feature with one; `sums` gets what those add up to in each. */
function gather({ vectors }: Vectors, one: number, postings: Postings, sums: Float32Array): number[] {
  const { starts, places, weights } = postings;
  const { ids = new Int32Array(), weights: own = new Float32Array() } = vectors[one] ?? {};
  const rare: number[] = [];
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    if ((starts[id + 1] ?? 0) > (starts[id] ?? 0)) rare.push(at);
  }
  const found: number[] = [];
  for (const at of best(rare, own, FOLLOWED)) {
    const [id, weight] = [ids[at] ?? 0, own[at] ?? 0];
    const end = starts[id + 1] ?? 0;
    for (let place = starts[id] ?? 0; place < end; place++) {
      const other = places[place] ?? 0;
      if (other === one) continue;
      if (sums[other] === 0) found.push(other);
      sums[other] = (sums[other] ?? 0) + weight * (weights[place] ?? 0);
    }
  }
  return found;
}

/** Compares one article with several: its weights are laid out by feature only once. */
function comparer({ vectors, keys }: Vectors): (one: number, other: number) => Neighbour {
  const laid = new Float32Array(keys.length);
  let last = -1;
  const lay = (place: number, isOut: boolean) => {
    const { ids = [], weights = [] } = vectors[place] ?? {};
    for (let at = 0; at < ids.length; at++) laid[ids[at] ?? 0] = isOut ? (weights[at] ?? 0) : 0;
  };
  return (one, other) => {
    if (one !== last) {
      lay(last, false);
      lay(one, true);
      last = one;
    }
    const { ids = [], weights = [] } = vectors[other] ?? {};
    let likeness = 0;
    for (let at = 0; at < ids.length; at++) likeness += (weights[at] ?? 0) * (laid[ids[at] ?? 0] ?? 0);
    return { at: other, likeness };
  };
}

/** The places with the highest scores, the highest first; of equal ones the first. */
function best(places: number[], scores: Float32Array, most: number): number[] {
  const kept: number[] = [];
  const isBefore = (a: number, b = 0) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  for (const place of places) {
    if (kept.length === most && !isBefore(place, kept[most - 1])) continue;
    let rank = kept.length;
    while (rank > 0 && isBefore(place, kept[rank - 1])) rank--;
    kept.splice(rank, 0, place);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

function post({ vectors, frequencies }: Vectors): Postings {
  const crowd = Math.min(CROWD.most, Math.max(CROWD.least, vectors.length * CROWD.share));
  const isRare = (id: number) => (frequencies[id] ?? 0) > 1 && (frequencies[id] ?? 0) <= crowd;
  const starts = new Int32Array(frequencies.length + 1);
  for (let id = 0; id < frequencies.length; id++)
    starts[id + 1] = (starts[id] ?? 0) + (isRare(id) ? (frequencies[id] ?? 0) : 0);
  const next = starts.slice();
  const size = starts.at(-1) ?? 0;
  const postings = { starts, places: new Int32Array(size), weights: new Float32Array(size) };
  for (const [place, { ids, weights }] of vectors.entries())
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      if (!isRare(id)) continue;
      const free = next[id] ?? 0;
      next[id] = free + 1;
      postings.places[free] = place;
      postings.weights[free] = weights[at] ?? 0;
    }
  return postings;
}
