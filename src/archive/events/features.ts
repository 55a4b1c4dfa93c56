import type { Article } from "../../article.ts";
import type { Canonical } from "../entry.ts";
import { NAME_KINDS } from "../names.ts";
import { shareOf } from "./common.ts";

/** What an article is about, as countable things. A key says what kind each is: `w:roket`, `n:Kim Jong Un`, `#:11 putaran`. */
export interface Features {
  /** How often each stands in the text; what stands in headline or opening counts double. */
  counts: Map<string, number>;
  /** Those of headline, deck and opening: what the article says first is what it is about. */
  head: Set<string>;
}

/** Words of the opening that belong to the head. */
const OPENING = 80;
/** A word that stands in a tenth of all news says nothing about any. */
const COMMON = 0.1;
const WORD = /[\p{L}][\p{L}’'-]*|\d[\d.,]*/gu;

/** Takes an article apart into words, names by their canonical form and numbers with the word that follows. */
export function featuresOf(article: Article, canonical: Canonical): Features {
  const title = article.headline ?? article.suppliedTitle ?? "";
  const body = article.body.map(({ text }) => text);
  const words = wordsOf(body.join("\n"));
  const opening = words.slice(0, OPENING);
  const first = [...wordsOf(`${title}\n${article.alternativeHeadline ?? ""}`), ...opening];
  const head = new Set(keysOf(first));
  const counts = new Map<string, number>();
  for (const key of [...keysOf(words), ...head]) counts.set(key, (counts.get(key) ?? 0) + 1);
  const start = `${title}\n${body.join("\n").slice(0, 600)}`;
  for (const kind of NAME_KINDS)
    for (const form of article.mentions[kind]) {
      // Kim Jong-un and Kim Jong Un are one.
      const key = `n:${canonical(kind, form).replaceAll("-", " ")}`;
      const isFirst = start.includes(form);
      counts.set(key, isFirst ? 2 : 1);
      if (isFirst) head.add(key);
    }
  return { counts, head };
}

/** The words of a text in lower case, without the -nya that Indonesian hangs on any of them; numbers as written. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => {
    const lower = word.toLowerCase().replace(/[.,’'-]+$/, "");
    return lower.length > 6 ? lower.replace(/nya$/, "") : lower;
  });
}

function keysOf(words: string[]): string[] {
  return words.flatMap((word, index) => {
    if (/^\d/.test(word)) return numberKey(word, words[index + 1]);
    return word.length > 2 && shareOf(word) < COMMON ? [`w:${word}`] : [];
  });
}

/** A number alone is everywhere; with its noun or unit it is a fact. */
function numberKey(number: string, next: string | undefined): string[] {
  return next && /^\p{L}{3}/u.test(next) && number.length < 12 ? [`#:${number} ${next}`] : [];
}
