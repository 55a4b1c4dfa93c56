import { type Archive, type Group, NAME_KINDS } from "../../archive/index.ts";
import { authorPath, namePath, PAGES, type SitePath, sectionPath, topicPath } from "../../model/index.ts";
import { periodsBetween, toHeatMap } from "../charts/index.ts";
import { words } from "../words.ts";
import { hasPage } from "./listSubjects.ts";
import { toOutlets } from "./outletsByTime.ts";
import { page, span } from "./page.ts";
import { spread } from "./spread.ts";
import type { IndexPage, IndexRow } from "./types.ts";

/** Every page that lists lists: outlets, authors, topics, sections, persons, places, organisations. */
export function toIndexPages(archive: Archive): IndexPage[] {
  const { authors, topics, sections, names } = archive;
  const rows = {
    authors: authors.map((author) => row(author, authorPath(author.slug))),
    topics: topics.map((topic) => row(topic, topicPath(topic.slug))),
    sections: sections.map((section) => row(section, sectionPath(section.slug))),
  };
  return [
    ...outletIndex(archive),
    ...index(PAGES.authors, words.parts.authors, rows.authors),
    // Most texts state neither; an archive without any has no page for them.
    ...(topics.length > 0 ? index(PAGES.topics, words.parts.topics, rows.topics) : []),
    ...(sections.length > 0 ? index(PAGES.sections, words.parts.sections, rows.sections) : []),
    ...NAME_KINDS.flatMap((kind) => {
      const named = names[kind].map((name) => {
        const [only] = name.entries;
        return row(name, hasPage(name) || !only ? namePath(kind, name.slug) : only.path);
      });
      return index(PAGES[kind], words.nameKinds[kind], named);
    }),
  ];
}

/** The outlets, each with its articles by time; after them the articles that name none. */
function outletIndex(archive: Archive): IndexPage[] {
  const outlets = toOutlets(archive);
  const rows = outlets.map((outlet) => row(outlet, outlet.path));
  const pages = index(PAGES.outlets, words.parts.outlets, rows, archive.outlets.length);
  const [latest] = archive.years;
  const earliest = archive.years.at(-1);
  if (!latest || !earliest) return pages;
  const heatMap = toHeatMap(outlets, periodsBetween(earliest.year, latest.year));
  const byPath = new Map(heatMap.rows.map((heatRow) => [heatRow.path, heatRow]));
  return pages.map((made) => ({
    ...made,
    heatMap: { ...heatMap, rows: made.rows.flatMap(({ path }) => byPath.get(path) ?? []) },
  }));
}

function index(path: SitePath, heading: string, rows: IndexRow[], count = rows.length): IndexPage[] {
  const summary = words.lists.index(count, heading);
  return spread(path, rows, (shown, path, pages) => ({
    ...page(path, heading, `${summary}.`),
    heading,
    summary,
    rows: shown,
    heatMap: null,
    pages,
  }));
}

function row({ name, entries }: Pick<Group, "name" | "entries">, path: SitePath): IndexRow {
  return { name, path, countWords: words.count.articles(entries.length), span: span(entries) };
}
