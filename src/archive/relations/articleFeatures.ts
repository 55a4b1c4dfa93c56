import type { Article, Canonical } from "../../model/index.ts";
import { NAME_KINDS } from "../names.ts";
import { shinglesOf } from "./shingles.ts";
import { idsOf, newVocabulary, numberOf, type Vocabulary } from "./vocabulary.ts";
import { wordsOf } from "./words.ts";

/** What one article is about, told without any other: words, names, numbers with the word that follows. */
export interface Traits {
  /** One for each feature, in the order in which the article first has them. */
  prints: Float64Array;
  /** What is to be said of each: flags, and `TIMES` for each time that it stands in the text. */
  marks: Uint32Array;
  /** The keys of all, one behind the other, and where each of them ends. */
  text: string;
  ends: Uint32Array;
  /** Runs of words of the body, and of what it quotes. */
  shingles: Uint32Array;
  quotes: Uint32Array;
}

/** Stands in headline, deck or opening: what the article says first is what it is about. */
export const HEAD = 1;
/** Stands in the headline. */
export const TITLE = 2;
export const TIMES = 4;
/** Words of the opening that belong to the head. */
const OPENING = 80;
/** Characters in which a name counts as named first. */
const START = 600;
const QUOTE = /["“”]([^"“”]{20,})["“”]/g;

/** Takes articles apart. What it has learnt of words serves for all of them, and shows in none. */
export function traitsReader(canonical: Canonical): (article: Article) => Traits {
  const vocabulary = newVocabulary();
  return (article) => traitsOf(article, canonical, vocabulary);
}

/** A name counts by its canonical form; what stands in the head counts once more. */
function traitsOf(article: Article, canonical: Canonical, vocabulary: Vocabulary): Traits {
  const { lexicon } = vocabulary;
  const headline = article.headline ?? article.suppliedTitle ?? "";
  const body = article.body.map(({ text }) => text).join("\n");
  const words = wordsOf(body, lexicon);
  const title = wordsOf(headline, lexicon);
  const deck = wordsOf(article.alternativeHeadline ?? "", lexicon);
  // A map keeps its keys in the order in which they came.
  const marks = new Map<number, number>();
  for (const id of idsOf([...title, ...deck, ...words.slice(0, OPENING)], vocabulary))
    marks.set(id, TIMES + HEAD);
  for (const id of idsOf(title, vocabulary)) marks.set(id, TIMES + HEAD + TITLE);
  for (const id of idsOf(words, vocabulary)) marks.set(id, (marks.get(id) ?? 0) + TIMES);
  const start = `${headline}\n${body.slice(0, START)}`;
  for (const { id, form } of namesOf(article, canonical, vocabulary)) {
    const head = (marks.get(id) ?? 0) & HEAD;
    marks.set(id, start.includes(form) ? 2 * TIMES + HEAD : TIMES + head);
  }
  return {
    ...toKeys([...marks.keys()], vocabulary),
    marks: Uint32Array.from(marks.values()),
    shingles: shinglesOf(words, lexicon),
    quotes: shinglesOf(wordsOf(quotesIn(body), lexicon), lexicon),
  };
}

function toKeys(ids: number[], { keys, prints }: Vocabulary): Pick<Traits, "prints" | "text" | "ends"> {
  const found = { prints: new Float64Array(ids.length), text: "", ends: new Uint32Array(ids.length) };
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    found.prints[at] = prints[id] ?? 0;
    found.text += keys[id] ?? "";
    found.ends[at] = found.text.length;
  }
  return found;
}

/** What stands between quotation marks, if it is more than a phrase. */
function quotesIn(body: string): string {
  return [...body.matchAll(QUOTE)].map(([, quote]) => quote).join("\n");
}

function namesOf({ mentions }: Article, canonical: Canonical, vocabulary: Vocabulary) {
  return NAME_KINDS.flatMap((kind) =>
    // Kim Jong-un and Kim Jong Un are one.
    mentions[kind].map((form) => ({
      id: numberOf(`n:${canonical(kind, form).replaceAll("-", " ")}`, vocabulary),
      form,
    })),
  );
}
