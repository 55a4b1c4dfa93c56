import type { Archive } from "../../../archive/index.ts";
import { countWords, learnRoots, rootOf, textsOf } from "../../../search/index.ts";

/**
 * The words of an archive by the roots that its own search knows, as rules of `stemmer_override`:
 * `menembakkan, penembakan, tembak => tembak`. A root stands among its forms, so that no stemmer shortens it.
 */
export function rootRules({ entries }: Archive): string[] {
  const vocabulary = countWords(entries.map(textsOf));
  const lexicon = learnRoots(vocabulary);
  const forms = new Map<string, string[]>();
  for (const word of vocabulary.words) {
    const root = rootOf(word, lexicon);
    if (root !== word) forms.set(root, [...(forms.get(root) ?? []), word]);
  }
  return [...forms].map(([root, words]) => `${[...words, root].sort().join(", ")} => ${root}`).sort();
}
