import type { Lexicon } from "./words.ts";

/** Words of a shingle: a run that two writers seldom hit on by chance. */
const RUN = 4;

/** The runs of four words of a text as sorted 32-bit hashes, each once. */
export function shinglesOf(words: number[], { hashes }: Lexicon): Uint32Array {
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1));
  for (let start = 0; start < runs.length; start++) {
    let value = 0;
    for (let at = start; at < start + RUN; at++) value = mix(value, hashes[words[at] ?? 0] ?? 0);
    runs[start] = value;
  }
  runs.sort();
  return runs.filter((run, at) => at === 0 || run !== runs[at - 1]);
}

/** How many shingles stand in both. */
export function sharedRuns(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

/** The share of the smaller set of shingles that stands in the other one too, 0 to 1. */
export function overlap(a: Uint32Array, b: Uint32Array): number {
  return sharedRuns(a, b) / (Math.min(a.length, b.length) || 1);
}

/** One step of a hash over 32-bit numbers, in which their order counts. */
function mix(value: number, next: number): number {
  const mixed = Math.imul(value ^ next, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
