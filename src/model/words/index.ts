import { id } from "./id/index.ts";

export { commonWords } from "./id/common.ts";
/** Dates and numbers, and the words of the scripts: each script takes its own group only, so that it stays small. */
export { formatDate, formatDay, formatNumber } from "./id/format.ts";
export * from "./id/scripts.ts";

/** All words of pages in one language; another language has the same type. */
export type Words = typeof id;

/** The languages that pages can be in. */
export type Language = keyof typeof LANGUAGES;

const LANGUAGES = { id };

/** The words of pages in a language. */
export function wordsOf(language: Language): Words {
  return LANGUAGES[language];
}
