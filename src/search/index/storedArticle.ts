import type { Entry } from "../../archive/index.ts";
import { shownFileOf } from "../../model/index.ts";
import type { Stored } from "../query/stored.ts";

/** What an article is shown by where it is found: the index keeps it, and the search page begins with it. */
export function toStored(entry: Entry, copies: number[]): Stored {
  const { article, path, title, outlet, day } = entry;
  return {
    url: path,
    file: shownFileOf(article),
    headline: title,
    isSupplied: article.headline === null,
    publisher: outlet,
    date: day,
    copies,
    blocks: blocksOf(entry),
  };
}

/** Deck, body and captions in order, each with the id of its paragraph on the page; "" where it has none. */
export function blocksOf({ article }: Entry): Stored["blocks"] {
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
