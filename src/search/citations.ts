import type { Entry } from "../archive/index.ts";
import { toBibtex } from "../publish/cite/bibtex.ts";
import { toCslItem } from "../publish/cite/item.ts";
import { CITATIONS_IN_PART, type StoredCitation } from "../query/stored.ts";

/** What cites each article, in the order of the pages, a list a part: as its own files under `kutip/` do. */
export function citationsOf(entries: Entry[], siteUrl: string | null): StoredCitation[][] {
  const all = entries.map((entry) => citationOf(entry, siteUrl));
  const parts: StoredCitation[][] = [];
  for (let from = 0; from < all.length; from += CITATIONS_IN_PART)
    parts.push(all.slice(from, from + CITATIONS_IN_PART));
  return parts;
}

function citationOf(entry: Entry, siteUrl: string | null): StoredCitation {
  const item = toCslItem(entry, siteUrl);
  return { url: entry.path, file: entry.article.file, item, bibtex: toBibtex(item) };
}
