import type { Archive } from "../archive/index.ts";
import type { Problem } from "../problem.ts";
import type { Settings } from "../settings.ts";
import { PAGES } from "../url.ts";
import { toArticlePages } from "./articlePages.ts";
import { toCalendarPage, toMonthPages, toYearPages } from "./calendarPages.ts";
import type { Site } from "./documents.ts";
import { toAboutPage, toHomePage } from "./homePage.ts";
import { toIndexPages } from "./indexPages.ts";
import { toListPages } from "./listPages.ts";
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

export { countWords } from "./articlePages.ts";
export type * from "./documents.ts";
