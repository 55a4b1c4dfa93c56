import type { Archive } from "../archive/index.ts";
import type { Problem } from "../problem.ts";
import type { Settings } from "../settings.ts";
import { PAGES } from "../url.ts";
import { toArticlePages } from "./articlePages.ts";
import { toCalendarPage, toMonthPages, toYearPages } from "./calendarPages.ts";
import { citationFiles } from "./cite/index.ts";
import type { Site } from "./documents.ts";
import { toEventIndex, toEventPages } from "./events/index.ts";
import { toAboutPage, toHomePage } from "./homePage.ts";
import { toIndexPages } from "./indexPages.ts";
import { toCitedLists, toListPages } from "./listPages.ts";
import { page } from "./page.ts";
import { toReviewPage } from "./reviewPage.ts";
import { toRulesPage } from "./rulesPage.ts";

/** Makes of an archive every document that the templates print. */
export function publish(archive: Archive, problems: Problem[], { title, description }: Settings): Site {
  return {
    title,
    description,
    home: toHomePage(archive, description),
    articles: toArticlePages(archive),
    lists: toListPages(archive),
    indexes: toIndexPages(archive),
    eventIndex: toEventIndex(archive),
    events: toEventPages(archive),
    calendar: toCalendarPage(archive),
    years: toYearPages(archive),
    months: toMonthPages(archive),
    review: toReviewPage(archive, problems),
    rules: toRulesPage(),
    search: page(PAGES.search, "Cari", "Mencari kata dan nama dalam arsip."),
    about: toAboutPage(archive),
    notFound: page(PAGES.notFound, "Halaman tidak ditemukan", "Alamat ini tidak ada dalam arsip."),
  };
}

/** The files that cite articles and lists, made one after the other: all at once they would fill the memory. */
export function publishCitations(archive: Archive): ReturnType<typeof citationFiles> {
  return citationFiles(archive.entries, toCitedLists(archive));
}

export { countWords } from "./articlePages.ts";
export type * from "./documents.ts";
