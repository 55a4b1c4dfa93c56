/** Of how many steps a weight is a digit, and the digits from none up. */
const STEPS = 4;
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Writes weights with a letter each, in quarters and up to fifteen. */
export function printWeights(weights: number[]): string {
  return weights.map((weight) => DIGITS[Math.min(Math.round(weight * STEPS), DIGITS.length - 1)]).join("");
}

/** Reads what `printWeights` wrote. */
export function readWeights(text: string): number[] {
  return [...text].map((digit) => DIGITS.indexOf(digit) / STEPS);
}

/** How much it says that a word stands in so many of all pages, as Pagefind reckons (BM25's inverse frequency). */
export function rarity(pages: number, all: number): number {
  return Math.log((all - pages + 0.5) / (pages + 0.5) + 1);
}
