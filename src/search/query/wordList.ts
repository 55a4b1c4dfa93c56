/** Words with how many articles they stand in, as a power of two at most: 3 is 8 to 15. */
export type WordList = [word: string, rank: number][];

const RANK = /(\d)([^\dA-Z]*)([A-Z])/g;

/** Writes a list that is sorted by word: each word without the letters that it shares with the one before. */
export function printWords(words: WordList): string {
  let before = "";
  return words
    .map(([word, rank]) => {
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${shared}${word.slice(shared)}${String.fromCharCode(65 + rank)}`;
    })
    .join("");
}

/** Reads what `printWords` wrote. */
export function readWords(text: string): WordList {
  let before = "";
  return [...text.matchAll(RANK)].map(([, shared, rest, rank = "A"]) => {
    before = before.slice(0, Number(shared)) + rest;
    return [before, rank.charCodeAt(0) - 65];
  });
}
