import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { RULES } from "../../src/parse/index.ts";

const HERE = import.meta.dirname;

/** Whole texts to begin with: the five of the archive, and those of `tests/dumps`. */
export const SEEDS: string[] = [...filesIn("../../articles", ".txt"), ...filesIn("../dumps", "input.txt")];

/** Lines of them, and an example of each rule. */
const PIECES = [
  ...new Set(SEEDS.flatMap((seed) => seed.split(/\r?\n/))),
  ...Object.values(RULES).map((rule) => rule.example),
];

/** What a text should not hold, and the marks that rules are made of. */
const ODD = [
  ..."\u0000\u0007\u0008\u000b\u000c\u001b\u0085\u00a0\u00ad\u0130\u0301\u200b\u200d\u200f\u202e\u2066\u2069",
  ..."\u2028\u2029\ufeff\ufffd\ud800\udc00\ue000\uffff",
  ...["😀", "ﬁ", "كلمة", "新聞"],
  ...["(", ")", "[", "“", "”", '"', "'", "*", "-", "–", "|", ":", "/", ".", ",", "#", "@", "©", "•", "…"],
];

const odd = fc.constantFrom(...ODD);
const piece = fc.constantFrom(...PIECES);
const lineEnd = fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\u2028", "");

/** Lines of real texts and of every kind of character, cut and joined by every kind of line end. */
const shuffled = fc
  .array(fc.tuple(fc.oneof(piece, fc.string({ unit: "binary" }), odd), fc.nat(200), lineEnd), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([text, cut, end]) => (cut < 150 ? text : text.slice(cut - 150)) + end).join(""));

/** A real text of which a few stretches were taken out, or replaced by something else. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.oneof(odd, piece, lineEnd, fc.string({ unit: "binary" }))), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([seed, changes]) => changes.reduce((text, change) => replaced(text, ...change), seed));

/** The beginning of one real text and the end of another. */
const spliced = fc
  .tuple(fc.constantFrom(...SEEDS), fc.nat(), lineEnd, fc.constantFrom(...SEEDS), fc.nat())
  .map(
    ([one, end, between, other, start]) =>
      one.slice(0, end % (one.length + 1)) + between + other.slice(start % (other.length + 1)),
  );

/** A line of a real text again and again, with something odd between. */
const repeated = fc
  .tuple(piece, odd, lineEnd, fc.integer({ min: 2, max: 60 }))
  .map(([line, mark, end, times]) => `${line}${mark}${end}`.repeat(times));

/** Random, shuffled, mutated, spliced and repeated texts. */
export const messyTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: shuffled },
  { weight: 2, arbitrary: mutated },
  { weight: 1, arbitrary: spliced },
  { weight: 1, arbitrary: repeated },
);

/** How many of them a test asks for: `FUZZ_RUNS=100000 npm test -- robustness` asks for all. */
export function runs(usual: number): number {
  return Number(process.env.FUZZ_RUNS ?? usual);
}

function replaced(text: string, at: number, length: number, by: string): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + by + text.slice(start + length);
}

function filesIn(folder: string, ending: string): string[] {
  const files = readdirSync(join(HERE, folder), { recursive: true, encoding: "utf8" }).sort();
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(HERE, folder, file), "utf8"));
}
