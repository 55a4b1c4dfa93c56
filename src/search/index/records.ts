import type { Archive, Entry } from "../../archive/index.ts";
import type { PageRecord } from "../pagefind/index.ts";
import { wordsOf } from "../query/textWords.ts";
import { SEAM } from "../query/token.ts";
import { type LookUpWord, namesIn } from "../words/nameTokens.ts";
import type { IndexedArticle } from "./searchSource.ts";
import { blocksOf } from "./storedArticle.ts";

/** In this order pages are numbered: undated ones first, then from the oldest on. */
export function inPageOrder({ entries }: Pick<Archive, "entries">): Entry[] {
  return [...entries].reverse().sort((a, b) => Number(a.day !== null) - Number(b.day !== null));
}

/** What is searched of an article beside its blocks: its own headline, "" where it has none, and its authors. */
export function titleOf({ article }: Entry): string[] {
  return [article.headline ?? "", ...article.author];
}

/** All texts of an article that are searched. */
export function textsOf(entry: Entry): string[] {
  return [...titleOf(entry), ...blocksOf(entry).map(([, text]) => text)];
}

/** A title that the archive supplied is not among the article's own words; authors are found beside them. */
export function toRecord({ title, stored }: IndexedArticle, know: LookUpWord): PageRecord {
  return {
    path: stored.url,
    // Pagefind leaves out a page without a word, and all pages after it would be numbered wrongly.
    content:
      encode(
        stored.blocks.map(([, text]) => text),
        know,
      ) || SEAM,
    title: encode(title, know),
  };
}

/**
 * The tokens of texts; a glued word stands with its parts at one place, as Pagefind splits `a^b`. The names that are in
 * them stand behind, so that they part no phrase.
 */
function encode(texts: string[], know: LookUpWord): string {
  const encoded: string[] = [];
  const names: string[] = [];
  for (const text of texts) {
    const words = wordsOf(text);
    const known = words.map(({ word }) => know(word));
    const tokens = known.map(({ token }, at) => {
      const parts = words[at]?.parts ?? [];
      return parts.length === 0 ? token : [token, ...parts.map((part) => know(part).token)].join("^");
    });
    encoded.push(tokens.join(" "));
    names.push(...namesIn(words, known, know));
  }
  return [...encoded, names.join(" ")].filter(Boolean).join(` ${SEAM} `);
}
