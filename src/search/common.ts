import type { Steps } from "../query/stored.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Articles from which on a root is common. Pagefind's time for a word grows with the square of its articles: at
 * 2,500 it takes a tenth of a second, at 10,000 nearly two.
 */
const MANY = 2_500;

/** The common roots of an archive, each with its pages; `roots` holds the root of every word. */
export function commonRoots(
  { counts, articles }: Pick<Vocabulary, "counts" | "articles">,
  roots: Map<string, string>,
): Map<string, Steps> {
  if (articles.length < MANY) return new Map();
  const rootOf = Array.from(counts.keys(), (word) => roots.get(word) ?? word);
  const steps = new Map<string, Steps>();
  const last = new Map<string, number>();
  for (const [page, words] of articles.entries()) {
    const found = new Set<string>();
    for (const word of words) found.add(rootOf[word] ?? "");
    for (const root of found) {
      const list = steps.get(root);
      if (list) list.push(page - (last.get(root) ?? 0));
      else steps.set(root, [page]);
      last.set(root, page);
    }
  }
  return new Map([...steps].filter(([root, { length }]) => length >= MANY && /^[a-z0-9]+$/.test(root)));
}
