/**
 * Parts the root from what is made of it in a token of the index. It is a letter to Pagefind (U+01C0, used by no
 * language of news), so a token stays one word there.
 */
export const SEAM = "ǀ";

/** Begins the token of a name: a letter to Pagefind as the seam is (U+01C2). */
const NAME = "ǂ";

/**
 * The token of a name that has several forms, the same for all of them: `ǂkoreautaraǀ` stands behind a text for each
 * time that it has Korut, Korea Utara or DPRK. So a name is one token, in one piece of the index. `words` are those of
 * the form that pages show.
 */
export function nameToken(words: string[]): string {
  return NAME + words.join("") + SEAM;
}

/**
 * The word as the index holds it: root, seam, form. `menembakkan` is `tembakǀmen1ǀkan`: the root without its first
 * letter between men and kan; `tembak` is `tembakǀ`. So all forms of a root begin alike, no other word begins so
 * (`tembakau` is `tembakauǀ`), and every form has a token of its own.
 */
export function tokenOf(word: string, root: string): string {
  if (word === root) return root + SEAM;
  for (let lost = 0; lost < 3; lost += 1) {
    const rest = root.slice(lost);
    const at = word.lastIndexOf(rest);
    if (rest.length < 2 || at === -1) continue;
    return `${root}${SEAM}${word.slice(0, at)}${lost || ""}${SEAM}${word.slice(at + rest.length)}`;
  }
  return `${root}${SEAM}${word}`;
}

/** The word of a token, among those that `isWord` knows; null for a token of something else. */
export function wordOf(token: string, isWord: (word: string) => boolean): string | null {
  const [root = "", begin = "", end = ""] = token.split(SEAM);
  const [, prefix = begin, lost = "0"] = /^(.+)([12])$/.exec(begin) ?? [];
  const words = [root, begin, prefix + root.slice(Number(lost)) + end, begin + root + end];
  return words.find((word) => isWord(word) && tokenOf(word, root) === token) ?? null;
}
