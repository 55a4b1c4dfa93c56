import type { Article } from "../../article.ts";
import { wordsOf } from "./features.ts";

/** Words of a shingle: a run that two writers seldom hit on by chance. */
const RUN = 4;

/** The runs of four words of an article's clean body as sorted 32-bit hashes, each once. */
export function shinglesOf({ body }: Pick<Article, "body">): Uint32Array {
  const words = wordsOf(body.map(({ text }) => text).join("\n"));
  const hashes = new Set<number>();
  for (let start = 0; start + RUN <= words.length; start++)
    hashes.add(hash(words.slice(start, start + RUN).join(" ")));
  return Uint32Array.from(hashes).sort();
}

/** The share of the smaller set of shingles that stands in the other one too, 0 to 1. */
export function overlap(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared / (Math.min(a.length, b.length) || 1);
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
