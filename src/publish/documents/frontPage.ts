import { PAGES, type SitePath } from "../../model/index.ts";
import type { StoredDays } from "../../search/index.ts";
import { words } from "../words.ts";
import { page, spanOf } from "./page.ts";
import type { FrontPage } from "./types.ts";

/** An archive that is joined with others. */
export interface JoinedArchive {
  name: string;
  /** Leads from the site over all archives to this one: `../2022/`. */
  root: string;
  days: StoredDays;
}

/** The first page of a site over several archives. */
export function toFront(archives: JoinedArchive[], description: string): FrontPage {
  const firsts = archives.flatMap(({ days: { days } }) => days[0]?.[0] ?? []).sort();
  const lasts = archives.flatMap(({ days: { days } }) => days.at(-1)?.[0] ?? []).sort();
  const span = spanOf(firsts[0], lasts.at(-1));
  return {
    ...page(PAGES.home, words.parts.home, description),
    facts: [
      { label: words.home.content, value: words.count.articles(countJoined(archives)) },
      ...(span ? [{ label: words.home.span, value: span }] : []),
      { label: words.home.archives, value: words.home.countArchives(words.number(archives.length)) },
    ],
    rows: archives.map(({ name, root, days }) => ({
      name,
      path: `${root}${PAGES.home}` as SitePath,
      countWords: words.count.articles(countOf(days)),
      span: spanOf(days.days[0]?.[0], days.days.at(-1)?.[0]),
    })),
  };
}

export function countJoined(archives: JoinedArchive[]): number {
  return archives.reduce((sum, { days }) => sum + countOf(days), 0);
}

function countOf({ undated, days }: StoredDays): number {
  return days.reduce((sum, [, count]) => sum + count, undated);
}
