/**
 * What Indonesian puts before and behind a root, taken off again. Every way of taking a word apart is a reading;
 * which of them is right only a list of roots can tell (`mengarang`: me- + karang, or me- + arang).
 */
export interface Reading {
  root: string;
  /** Prefixes and suffixes taken off, each counting one. */
  cost: number;
}

/** Letters of a root at least, so that no word falls apart into its sounds. */
const SHORTEST = 3;
/** Prefixes that a word has at most, as `memper-`, `keber-` and `sepenge-` are two and three. */
const DEPTH = 3;

const VOWEL = "[aeiou]";

/**
 * A prefix, and what begins the root behind it where the prefix has swallowed a letter. Sources: Tata Bahasa Baku
 * Bahasa Indonesia, chapter on morphophonemics.
 */
const PREFIXES: [pattern: RegExp, begins: string[]][] = [
  [new RegExp(`^(?:me|pe)ng(?=${VOWEL})`), ["", "k"]],
  [/^(?:me|pe)ng(?=[ghkq])/, [""]],
  [/^(?:me|pe)nge(?=[^aeiou])/, [""]],
  [new RegExp(`^(?:me|pe)ny(?=${VOWEL})`), ["s", "ny"]],
  [new RegExp(`^(?:me|pe)m(?=${VOWEL})`), ["p", "m"]],
  [/^(?:me|pe)m(?=[bfvp])/, [""]],
  [new RegExp(`^(?:me|pe)n(?=${VOWEL})`), ["t", "n"]],
  [/^(?:me|pe)n(?=[cdjstz])/, [""]],
  [/^(?:me|pe)(?=[lrwyaeioumn])/, [""]],
  [/^pe(?=[^r])/, [""]],
  [/^(?:ber|per|ter)/, [""]],
  [/^(?:be|te|pe)(?=r[aeiou])/, [""]],
  [/^be(?=[^aeiour]er)/, [""]],
  [/^(?:bel|pel)(?=ajar)/, [""]],
  [/^(?:di|ke|se|ku|kau)/, [""]],
  [/^(?:non|antar|pra|pasca|anti|multi|ketidak)/, [""]],
];

/** What all of them begin with. */
const FIRST = /^[abdkmnpst]/;

const ENDINGS = ["lah", "kah", "pun", "nya", "ku", "mu"];
const SUFFIXES = ["kan", "an", "i"];

/** All readings of `word` (lower case, without marks), itself first. */
export function readingsOf(word: string): Reading[] {
  const readings = new Map<string, number>();
  for (const body of withoutEnding({ root: word, cost: 0 }, ENDINGS, 2))
    for (const stem of [body, ...withoutEnding(body, SUFFIXES, 1)]) strip(stem, DEPTH, readings);
  return [...readings].map(([root, cost]) => ({ root, cost })).sort((a, b) => a.cost - b.cost);
}

function withoutEnding(reading: Reading, endings: string[], times: number): Reading[] {
  if (times === 0) return [reading];
  const shorter = endings
    .filter((ending) => reading.root.endsWith(ending) && reading.root.length >= ending.length + SHORTEST)
    .map((ending) => ({ root: reading.root.slice(0, -ending.length), cost: reading.cost + 1 }));
  return [reading, ...shorter.flatMap((next) => withoutEnding(next, endings, times - 1))];
}

function strip({ root, cost }: Reading, depth: number, readings: Map<string, number>): void {
  if (root.length < SHORTEST) return;
  if (cost < (readings.get(root) ?? Number.POSITIVE_INFINITY)) readings.set(root, cost);
  if (depth === 0 || !FIRST.test(root)) return;
  for (const [pattern, begins] of PREFIXES) {
    const rest = root.replace(pattern, "");
    if (rest === root) continue;
    for (const begin of begins) strip({ root: begin + rest, cost: cost + 1 }, depth - 1, readings);
  }
}
