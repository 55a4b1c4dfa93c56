import { type Archive, buildArchive } from "../archive/index.ts";
import { PAGES, type Problem, readSiteUrl, type Settings } from "../model/index.ts";
import { citationFiles } from "./cite/index.ts";
import { toArticlePages } from "./documents/articlePages.ts";
import { toCalendarPage, toMonthPages, toYearPages } from "./documents/calendarPages.ts";
import { toCitedEvents, toEventIndex, toEventPages } from "./documents/events/index.ts";
import { countJoined, type JoinedArchive, toFront } from "./documents/frontPage.ts";
import { toAboutPage, toHomePage } from "./documents/homePage.ts";
import { toIndexPages } from "./documents/indexPages.ts";
import { toCitedLists, toListPages } from "./documents/listPages.ts";
import { page } from "./documents/page.ts";
import { toReviewPages } from "./documents/reviewPage.ts";
import { rowFiles } from "./documents/rowFiles.ts";
import { toRulesPage } from "./documents/rulesPage.ts";
import { toFoundPage, toSearchPage } from "./documents/searchPage.ts";
import { toSections } from "./documents/sections.ts";
import type { Assets, ResultRow, Site } from "./documents/types.ts";
import { toDataPage } from "./exports/index.ts";
import { feedLinks } from "./feeds/index.ts";
import { toSiteTags } from "./metaTags.ts";
import { PAGE_POLICY } from "./policy.ts";
import { LANGUAGE, words } from "./words.ts";

/** Makes of an archive every document that the templates print. */
export function publish(archive: Archive, problems: Problem[], settings: Settings, assets: Assets): Site {
  const { title, description } = settings;
  const { url } = readSiteUrl(settings);
  return {
    language: LANGUAGE,
    url,
    title,
    description,
    policy: PAGE_POLICY,
    assets,
    metaTags: toSiteTags(settings, url),
    feeds: feedLinks(PAGES.home, archive.entries, url),
    sections: toSections(archive),
    fronts: [],
    home: toHomePage(archive, description),
    articles: toArticlePages(archive, url),
    lists: toListPages(archive, url),
    indexes: toIndexPages(archive),
    eventIndex: toEventIndex(archive),
    events: toEventPages(archive, url),
    calendar: toCalendarPage(archive),
    years: toYearPages(archive),
    months: toMonthPages(archive),
    reviews: toReviewPages(archive, problems),
    data: toDataPage(),
    rules: toRulesPage(),
    search: toSearchPage(archive),
    offline: page(PAGES.offline, words.offline.title, words.offline.description),
    about: toAboutPage(archive),
    notFound: page(PAGES.notFound, words.notFound.title, words.notFound.description),
  };
}

/** The documents of a site over several archives: a first page, and a search that begins with these `rows`. */
export function publishFront(
  archives: JoinedArchive[],
  rows: ResultRow[],
  settings: Settings,
  assets: Assets,
): Site {
  const { archive } = buildArchive([], (_, form) => form);
  return {
    ...publish(archive, [], settings, assets),
    feeds: [],
    sections: [],
    fronts: [toFront(archives, settings.description)],
    search: toFoundPage(rows, countJoined(archives)),
  };
}

/** The files that cite articles and lists, made one after the other: all at once they would fill the memory. */
export function publishCitations(archive: Archive, settings: Settings): ReturnType<typeof citationFiles> {
  return citationFiles(
    archive.entries,
    [...toCitedLists(archive), ...toCitedEvents(archive)],
    readSiteUrl(settings).url,
  );
}

/** The scripts with which lists of several pages are sorted and filtered, made one after the other as well. */
export function publishRows(archive: Archive): ReturnType<typeof rowFiles> {
  return rowFiles(archive);
}

export { toStoredCitation } from "./cite/stored.ts";
export { eachPageContext, toPreviewPage } from "./documents/articlePages.ts";
export { frameOf } from "./documents/frame.ts";
export type { JoinedArchive } from "./documents/frontPage.ts";
export { SHOWN_ROWS, toRow } from "./documents/searchPage.ts";
export type * from "./documents/types.ts";
export { EXPORT_PATHS, exportFiles } from "./exports/index.ts";
export { exportMarkdown } from "./exports/markdown.ts";
export { exportOpenSearch } from "./exports/openSearch/index.ts";
export { feedFiles } from "./feeds/index.ts";
export { sharePictures } from "./picture/sharePictures.ts";
export { pathsOf, type Redirect, redirect, redirectEvents } from "./redirects.ts";
export { siteFiles } from "./siteFiles.ts";
