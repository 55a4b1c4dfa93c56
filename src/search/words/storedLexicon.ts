import type { Archive } from "../../archive/index.ts";
import type { Knowledge } from "../../model/index.ts";
import type { Lexicon } from "../query/rootOf.ts";
import type { StoredLexicon } from "../query/stored.ts";
import { printWords } from "../query/wordList.ts";
import type { Columns } from "./vocabulary.ts";

/** The lexicon that a page loads: roots, and the names of this archive that have several forms. */
export function toStoredLexicon(
  { roots, exceptions }: Lexicon,
  names: StoredLexicon["names"],
  common: Iterable<string>,
): StoredLexicon {
  return {
    roots: printWords([...roots].sort().map((root) => [root, 0])),
    exceptions: [...exceptions]
      .map((pair) => pair.join(":"))
      .sort()
      .join(" "),
    names,
    common: [...common].sort().join(" "),
  };
}

/** Names with several forms of which the archive has one at least. */
export function knownForms(
  { names }: Pick<Archive, "names">,
  authority: Knowledge["names"],
): StoredLexicon["names"] {
  const forms = Object.values(names)
    .flat()
    .map(({ name, variants }) => [name, ...variants]);
  const seen = new Set(forms.flat());
  return authority
    .map(({ name, variants = [] }) => [name, ...variants])
    .filter((name) => name.length > 1 && name.some((form) => seen.has(form)));
}

/** Words of the list at most: those of the most articles. */
const LONGEST = 30_000;

/** The words among which one is looked for that was misspelt. */
export function printVocabulary({ words: all, counts }: Columns): string {
  const words = all
    .map((word, at): [string, number] => [word, counts[at] ?? 0])
    .filter(([word]) => /^[a-z]{4,24}$/.test(word));
  const rarest =
    Uint32Array.from(words, ([, count]) => count)
      .sort()
      .at(-LONGEST) ?? 0;
  let equal = LONGEST - words.filter(([, count]) => count > rarest).length;
  const common = words
    .filter(([, count]) => count >= rarest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, count]) => count > rarest || equal-- > 0);
  return printWords(common.map(([word, count]) => [word, Math.floor(Math.log2(count))]));
}
