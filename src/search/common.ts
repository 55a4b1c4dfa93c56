import type { Steps } from "../query/stored.ts";
import { familiesOf, pagesOf, rootIn, type Word } from "./lists/index.ts";

/**
 * Articles from which on a root is common. Pagefind's time for a word grows with the square of its articles: at
 * 2,500 it takes a tenth of a second, at 10,000 nearly two.
 */
const MANY = 2_500;

/** Hands the words of an index on, and puts their common roots into `common`, each with its pages. */
export function* noteCommon(words: Iterable<Word>, common: Map<string, Steps>): Generator<Word> {
  for (const family of familiesOf(words)) {
    const root = family[0] ? rootIn(family[0]) : "";
    const most = family.reduce((sum, { pages }) => sum + pages.count, 0);
    if (most >= MANY && /^[a-z0-9]+$/.test(root)) {
      const steps = stepsOf(family);
      if (steps.length >= MANY) common.set(root, steps);
    }
    yield* family;
  }
}

/** The pages on which any of the words stands. */
function stepsOf(words: Word[]): Steps {
  const stands = new Uint8Array(1 + Math.max(...words.map(({ pages }) => pages.last)));
  for (const { pages } of words) for (const page of pagesOf(pages)) stands[page] = 1;
  const steps: Steps = [];
  let last = 0;
  for (let page = stands.indexOf(1); page !== -1; page = stands.indexOf(1, page + 1)) {
    steps.push(page - last);
    last = page;
  }
  return steps;
}
