import type { Archive, Entry } from "../archive/index.ts";
import type { Stored } from "../query/stored.ts";
import { SEAM, tokenOf } from "../query/token.ts";
import { type Word, wordsOf } from "../query/words.ts";
import type { NamesIn } from "./names.ts";
import type { Record } from "./pagefind.ts";

export type RootOf = (word: string) => string;

/** In this order pages are numbered: undated ones first, then from the oldest on. */
export function inPageOrder({ entries }: Pick<Archive, "entries">): Entry[] {
  return [...entries].reverse().sort((a, b) => Number(a.day !== null) - Number(b.day !== null));
}

/** All texts of an article that are searched: its headline, where it has one, and its blocks. */
export function textsOf(entry: Entry): string[] {
  const { headline, author } = entry.article;
  return [headline ?? "", ...author, ...blocksOf(entry).map(([, text]) => text)];
}

/**
 * A title that the archive supplied is not among the article's own words; authors are found beside them. The names that
 * a text has stand behind it, so that they part no phrase.
 */
export function toRecord(entry: Entry, rootOf: RootOf, namesIn: NamesIn): Record {
  const { headline, author } = entry.article;
  const encode = (texts: string[]) => {
    const words = texts.map(wordsOf);
    const names = words.flatMap(namesIn).join(" ");
    return [...words.map((text) => tokensOf(text, rootOf)), names].filter(Boolean).join(` ${SEAM} `);
  };
  return {
    path: entry.path,
    // Pagefind leaves out a page without a word, and all pages after it would be numbered wrongly.
    content: encode(blocksOf(entry).map(([, text]) => text)) || SEAM,
    title: encode([headline ?? "", ...author]),
  };
}

/** What is kept to show an article as a result. */
export function toStored(entry: Entry, copies: number[]): Stored {
  const { article, path, title, outlet, day } = entry;
  return {
    url: path,
    file: article.file,
    headline: title,
    isSupplied: article.headline === null,
    publisher: outlet,
    date: day,
    copies,
    blocks: blocksOf(entry),
  };
}

function blocksOf({ article }: Entry): Stored["blocks"] {
  const { alternativeHeadline, body, images } = article;
  return [
    ...(alternativeHeadline ? [["", alternativeHeadline] satisfies [string, string]] : []),
    ...body.map(({ id, text }) => [id, text] satisfies [string, string]),
    ...images.map(({ caption, creditText }): [string, string] => [
      "",
      creditText && !caption.includes(creditText) ? `${caption} ${creditText}` : caption,
    ]),
  ];
}

/** The tokens of a text. A glued word stands with its parts at one place, as Pagefind splits `a^b`. */
function tokensOf(words: Word[], rootOf: RootOf): string {
  const token = (word: string) => tokenOf(word, rootOf(word));
  return words.map(({ word, parts }) => [word, ...parts].map(token).join("^")).join(" ");
}
