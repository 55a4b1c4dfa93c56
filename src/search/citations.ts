import type { Entry } from "../archive/index.ts";
import { toBibtex } from "../publish/cite/bibtex.ts";
import { toCslItem } from "../publish/cite/item.ts";
import { CITATIONS_IN_PART, type StoredCitation } from "../query/stored.ts";

/** What cites each article, in the order of the pages, a list a part: as its own files under `kutip/` do. */
export function* citationsOf(entries: Entry[], siteUrl: string | null): Generator<StoredCitation[]> {
  for (let from = 0; from < entries.length; from += CITATIONS_IN_PART)
    yield entries.slice(from, from + CITATIONS_IN_PART).map((entry) => citationOf(entry, siteUrl));
}

function citationOf(entry: Entry, siteUrl: string | null): StoredCitation {
  const item = toCslItem(entry, siteUrl);
  return { url: entry.path, file: entry.article.file, item, bibtex: toBibtex(item) };
}
