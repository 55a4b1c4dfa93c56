import type { Archive, Name } from "../../archive/index.ts";
import { rowsPath, type SitePath } from "../../model/index.ts";
import { type Cited, citationLinks } from "../cite/index.ts";
import { feedLinks } from "../feeds/index.ts";
import { fold } from "./events/index.ts";
import { series } from "./lazyPages.ts";
import { type Subject, toSubjects } from "./listSubjects.ts";
import { page, summarize, toItem } from "./page.ts";
import { spread } from "./spread.ts";
import { type Together, togetherFinder } from "./together.ts";
import type { ListPage, ListTools, Pending, Series } from "./types.ts";

/** Articles from which on a list can be sorted and filtered. */
const WORTH_SORTING = 3;

/** Every page that lists articles without more ado. */
export function toListPages(archive: Archive, url: string | null): Series<ListPage> {
  const subjects = toSubjects(archive);
  const paths = subjects.flatMap(({ path, entries }) =>
    spread(path, fold(entries, archive), (_rows, path) => path),
  );
  return series(paths, () => eachPage(subjects, archive, url));
}

function* eachPage(subjects: Subject[], archive: Archive, url: string | null): Generator<Pending<ListPage>> {
  const togetherOf = togetherFinder(archive);
  for (const subject of subjects) yield* toPages(subject, archive, url, togetherOf);
}

/** The lists that are cited as a whole; a part's articles are cited with the greater list or one by one. */
export function toCitedLists(archive: Archive): Cited[] {
  return toSubjects(archive).filter(isCited);
}

function isCited({ isPart }: Subject): boolean {
  return !isPart;
}

/** How the list of so many articles at `path` is sorted and filtered; one of several pages needs the rows of all. */
export function toolsOf(
  path: SitePath,
  articles: number,
  pages: number,
  together: Together[] = [],
): ListTools | null {
  if (articles < WORTH_SORTING) return null;
  return {
    rows: pages > 1 ? rowsPath(path) : null,
    together: together.map(({ key, text, entries }) => ({
      key,
      text,
      articles: pages > 1 ? [] : entries.map(({ article }) => article.hash.slice(0, 8)),
    })),
  };
}

function toPages(
  subject: Subject,
  archive: Archive,
  url: string | null,
  togetherOf: (name: Name) => Together[],
): Pending<ListPage>[] {
  const { path: first, kind, heading, entries, up, about, name, previous, next } = subject;
  const summary = summarize(entries);
  const citationFiles = isCited(subject) ? citationLinks(subject) : [];
  const feeds = subject.hasFeed ? feedLinks(first, entries, url) : [];
  const together = about ? togetherOf(about) : [];
  return spread(first, fold(entries, archive), (shown, path, pages) => {
    const withoutItems: Omit<ListPage, "items"> = {
      ...page(path, `${heading} – ${kind}`, `${heading}: ${summary}.`),
      kind,
      heading,
      summary,
      name: name ?? null,
      up,
      pages,
      tools: toolsOf(first, entries.length, pages.length, together),
      citationFiles,
      feeds,
      previous: previous ?? null,
      next: next ?? null,
    };
    const items = shown.map(({ entry, copies }) => [entry.id, ...copies]);
    return {
      path,
      inputs: JSON.stringify([withoutItems, items]),
      make: () => ({ ...withoutItems, items: shown.map(({ entry, copies }) => toItem(entry, copies)) }),
    };
  });
}
