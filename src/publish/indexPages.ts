import { type Archive, type Group, NAME_KINDS } from "../archive/index.ts";
import { formatNumber } from "../format.ts";
import { authorPath, namePath, outletPath, PAGES, type SitePath } from "../url.ts";
import type { IndexPage } from "./documents.ts";
import { hasPage } from "./listPages.ts";
import { countArticles, page, span } from "./page.ts";
import { spread } from "./pages.ts";
import { NAME_KIND_NAMES } from "./words.ts";

type Row = IndexPage["rows"][number];

/** Every page that lists lists: outlets, authors, persons, places, organisations. */
export function toIndexPages({ outlets, authors, names, entries }: Archive): IndexPage[] {
  const unknown = entries.filter(({ article }) => article.publisher === null);
  const noOutlet =
    unknown.length > 0 ? [row({ name: "Tanpa penerbit", entries: unknown }, PAGES.noOutlet)] : [];
  const outletRows = outlets.map((outlet) => row(outlet, outletPath(outlet.slug)));
  const authorRows = authors.map((author) => row(author, authorPath(author.slug)));
  return [
    ...index(PAGES.outlets, "Penerbit", "penerbit", outlets.length, [...outletRows, ...noOutlet]),
    ...index(PAGES.authors, "Penulis", "penulis", authors.length, authorRows),
    ...NAME_KINDS.flatMap((kind) => {
      const rows = names[kind].map((name) => {
        const [only] = name.entries;
        return row(name, hasPage(name) || !only ? namePath(kind, name.slug) : only.path);
      });
      const heading = NAME_KIND_NAMES[kind];
      return index(PAGES[kind], heading, heading.toLowerCase(), rows.length, rows);
    }),
  ];
}

function index(path: SitePath, heading: string, what: string, count: number, rows: Row[]): IndexPage[] {
  const summary = `${formatNumber(count)} ${what} yang disebut dalam naskah`;
  return spread(path, rows, (shown, path, pages) => ({
    ...page(path, heading, `${summary}.`),
    heading,
    summary,
    rows: shown,
    pages,
  }));
}

function row({ name, entries }: Pick<Group, "name" | "entries">, path: SitePath): Row {
  return { name, path, countWords: countArticles(entries.length), span: span(entries) };
}
