import { type Archive, copiesOf, type Entry } from "../../archive/index.ts";
import { PAGES, type SitePath } from "../../model/index.ts";
import { NO_KNOWLEDGE, passagesOf, type Stored, toStored } from "../../search/index.ts";
import { words } from "../words.ts";
import { page } from "./page.ts";
import type { ResultRow, SearchPage } from "./types.ts";

/** As many as the script brings by itself; further ones come at the press of a button. */
export const SHOWN_ROWS = 20;

/** The page begins with what an empty search finds, as `src/browser/search/results.ts` would show it (tested). */
export function toSearchPage({ entries, copies }: Archive): SearchPage {
  return toFoundPage(rowsOf(entries, copiesOf(copies)), entries.length);
}

/** With the first of these rows; there are more where they are more than it shows. */
export function toFoundPage(rows: ResultRow[], articles: number): SearchPage {
  return {
    ...page(PAGES.search, words.search.title, words.search.description),
    status: articles > 0 ? words.search.inArchive(words.count.articles(articles)) : words.found.nothing,
    rows: rows.slice(0, SHOWN_ROWS),
    hasMore: rows.length > SHOWN_ROWS,
  };
}

/** The first rows, and one more where there is one. An article's near copies are folded under the first of them in this order. */
function rowsOf(entries: Entry[], copies: Map<Entry, Entry[]>): ResultRow[] {
  const folded = new Set<Entry>();
  const rows: ResultRow[] = [];
  for (const entry of entries) {
    if (folded.has(entry)) continue;
    const others = copies.get(entry) ?? [];
    for (const copy of others) folded.add(copy);
    rows.push(
      toRow(
        toStored(entry, []),
        others.map((copy) => toStored(copy, [])),
      ),
    );
    if (rows.length > SHOWN_ROWS) break;
  }
  return rows;
}

/** An article as a row, from what the index keeps of it and of its near copies. */
export function toRow(article: Stored, copies: Stored[]): ResultRow {
  const { date } = article;
  const [lead] = passagesOf(article, { clauses: [] }, NO_KNOWLEDGE.lexicon);
  return {
    article,
    published: date === null ? null : { iso: date, words: words.day(date) },
    lead: lead ? { anchor: lead.anchor, text: lead.pieces.map(({ text }) => text).join("") } : null,
    copies: copies.map(toCopy),
  };
}

function toCopy({ url, headline, isSupplied, publisher, date }: Stored): ResultRow["copies"][number] {
  const about = [publisher ?? words.common.noOutlet, date ? words.day(date) : words.common.undated];
  return { text: isSupplied ? `[${headline}]` : headline, path: url as SitePath, about: about.join(", ") };
}
