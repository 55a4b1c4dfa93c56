import { type Archive, type Group, NAME_KINDS } from "../../archive/index.ts";
import {
  authorPath,
  formatNumber,
  namePath,
  PAGES,
  type SitePath,
  sectionPath,
  topicPath,
} from "../../model/index.ts";
import { periodsBetween, toHeatMap } from "../charts/index.ts";
import { hasPage } from "./listSubjects.ts";
import { toOutlets } from "./outletsByTime.ts";
import { countArticles, page, span } from "./page.ts";
import { spread } from "./spread.ts";
import type { IndexPage, IndexRow } from "./types.ts";
import { NAME_KIND_NAMES } from "./words.ts";

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
    ...index(PAGES.authors, "Penulis", rows.authors),
    // Most texts state neither; an archive without any has no page for them.
    ...(topics.length > 0 ? index(PAGES.topics, "Topik", rows.topics) : []),
    ...(sections.length > 0 ? index(PAGES.sections, "Rubrik", rows.sections) : []),
    ...NAME_KINDS.flatMap((kind) => {
      const named = names[kind].map((name) => {
        const [only] = name.entries;
        return row(name, hasPage(name) || !only ? namePath(kind, name.slug) : only.path);
      });
      return index(PAGES[kind], NAME_KIND_NAMES[kind], named);
    }),
  ];
}

/** The outlets, each with its articles by time; after them the articles that name none. */
function outletIndex(archive: Archive): IndexPage[] {
  const outlets = toOutlets(archive);
  const rows = outlets.map((outlet) => row(outlet, outlet.path));
  const pages = index(PAGES.outlets, "Penerbit", rows, archive.outlets.length);
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
  const summary = `${formatNumber(count)} ${heading.toLowerCase()} yang disebut dalam naskah`;
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
  return { name, path, countWords: countArticles(entries.length), span: span(entries) };
}
