/** A word of a text as search sees it: lower case, without marks and apostrophes. */
export interface Word {
  word: string;
  /** Where it stands, in UTF-16 units; `end` is behind it. */
  start: number;
  end: number;
  /** Words that are glued in it by capitals: `dikutipReuters`, `YouTube`; empty for other words. */
  parts: string[];
}

/**
 * Letters and digits, with what joins them: initials (`A.S.`), thousands (`1.000`), apostrophes (`Ma'ruf`);
 * `Rp50` is two. Everything
 * else parts words, dashes and slashes too, so that `Krui–Liwa` is found by liwa.
 */
const WORD =
  /(?<![\p{L}\p{M}\p{N}])(?:(?:\p{L}\.){2,}(?!\p{L})|(?:Rp|US)(?=\d))|\d{1,3}(?:[.,]\d{3})+(?![.,]?\d)|[\p{L}\p{M}\p{N}]+(?:['’ʼ`‘][\p{L}\p{M}\p{N}]+)*/gu;

const PLAIN = /^[a-z0-9]*$/;
const MARKS = /\p{M}/gu;
// For browsers that cannot look behind, the bundler makes these anew wherever they are written, which is slow in a loop.
const SEAM = /\p{Ll}\p{Lu}/u;
const AT_SEAM = /(?<=\p{Ll})(?=\p{Lu})/u;

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => toWord(found, index));
}

function toWord(found: string, start: number): Word {
  // Most words are plain as they stand.
  if (PLAIN.test(found)) return { word: found, start, end: start + found.length, parts: [] };
  const glued = SEAM.test(found) ? found.split(AT_SEAM) : [];
  return { word: plain(found), start, end: start + found.length, parts: glued.map(plain).filter(isLong) };
}

/** Lower case; letters without their marks (`é` is e); nothing but letters and digits. */
function plain(text: string): string {
  const letters = text.replace(/[^\p{L}\p{M}\p{N}]/gu, "").toLowerCase();
  return PLAIN.test(letters) ? letters : letters.normalize("NFD").replace(MARKS, "");
}

function isLong(part: string): boolean {
  return part.length > 2;
}
