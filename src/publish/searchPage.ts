import type { Archive, Entry } from "../archive/index.ts";
import { formatDay } from "../format.ts";
import { NO_KNOWLEDGE } from "../query/lexicon.ts";
import { passagesOf } from "../query/passages.ts";
import { PAGES } from "../url.ts";
import type { ResultRow, SearchPage } from "./documents.ts";
import { copiesOf } from "./events/copies.ts";
import { bracketed, countArticles, page } from "./page.ts";
import { toStored } from "./results.ts";

/** As many as the script brings by itself; further ones come at the press of a button. */
export const SHOWN_ROWS = 20;

/** The page begins with what an empty search finds, as `src/browser/search/results.ts` would show it (tested). */
export function toSearchPage({ entries, copies }: Archive): SearchPage {
  return toFoundPage(rowsOf(entries, copiesOf(copies)), entries.length);
}

/** With the first of these rows; there are more where they are more than it shows. */
export function toFoundPage(rows: ResultRow[], articles: number): SearchPage {
  return {
    ...page(PAGES.search, "Cari", "Mencari kata dan nama dalam arsip."),
    status: articles > 0 ? `${countArticles(articles)} dalam arsip` : "Tidak ada artikel yang cocok",
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
    rows.push(toRow(entry, others));
    if (rows.length > SHOWN_ROWS) break;
  }
  return rows;
}

function toRow(entry: Entry, copies: Entry[]): ResultRow {
  const { path, title, article, outlet, day } = entry;
  const [lead] = passagesOf(toStored(entry, []), { clauses: [] }, NO_KNOWLEDGE.lexicon);
  return {
    path,
    title,
    isSupplied: article.headline === null,
    outlet,
    published: day === null ? null : { iso: day, words: formatDay(day) },
    lead: lead ? { anchor: lead.anchor, text: lead.pieces.map(({ text }) => text).join("") } : null,
    copies: copies.map((copy) => copyRow({ ...copy, title: bracketed(copy) })),
  };
}

/** A near copy under a row. */
export function copyRow({
  path,
  title,
  outlet,
  day,
}: Pick<Entry, "path" | "title" | "outlet" | "day">): ResultRow["copies"][number] {
  const about = [outlet ?? "Penerbit tidak disebut", day ? formatDay(day) : "Tanpa tanggal"];
  return { text: title, path, about: about.join(", ") };
}
