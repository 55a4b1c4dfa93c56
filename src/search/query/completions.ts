import { readingsOf } from "./affixes.ts";
import { type Lexicon, rootOf } from "./rootOf.ts";

/** Of more words than these one has typed too little to be guessed at. */
const MOST = 12;

const SUFFIXES = ["an", "kan", "nya", "lah", "kah", "pun"];

/**
 * The words made of a root that a word may become when it is typed on: `menemba` has its prefix and not yet all of its
 * root (menembak), `penembaka` not yet all of its suffix (penembakan). None where it may become many.
 */
export function completionsOf(word: string, lexicon: Lexicon): string[] {
  const words = [...new Set([...withRoot(word, lexicon), ...withSuffix(word, lexicon)])];
  return words.length > MOST ? [] : words;
}

function withRoot(word: string, lexicon: Lexicon): string[] {
  const begun = readingsOf(word).filter(({ cost }) => cost > 0);
  return [...lexicon.roots].flatMap((root) =>
    begun
      .filter(({ root: beginning }) => root.length > beginning.length && root.startsWith(beginning))
      .map(({ root: beginning }) => word + root.slice(beginning.length))
      .filter((whole) => rootOf(whole, lexicon) === root),
  );
}

function withSuffix(word: string, lexicon: Lexicon): string[] {
  const ends = SUFFIXES.flatMap((suffix) =>
    Array.from({ length: suffix.length - 1 }, (_, at) => [suffix.slice(0, at + 1), suffix.slice(at + 1)]),
  );
  return ends
    .filter(([begun = ""]) => word.endsWith(begun))
    .map(([, rest = ""]) => word + rest)
    .filter((whole) => rootOf(whole, lexicon) !== whole);
}
