import type { Archive } from "../../archive/index.ts";
import { PAGES } from "../../model/index.ts";
import { toTimeline } from "../charts/index.ts";
import { words } from "../words.ts";
import { fold, mostCovered } from "./events/index.ts";
import { page, span, toItem } from "./page.ts";
import type { HomePage, Site } from "./types.ts";

/** How many of the newest and of the undated articles the home page shows. */
const SHOWN = { newest: 30, undated: 12, events: 6 };

export function toHomePage(archive: Archive, description: string): HomePage {
  const { entries, undated, outlets, authors, names } = archive;
  const dated = entries.slice(0, entries.length - undated.length);
  const facts = [
    { label: words.parts.all, value: words.count.articles(entries.length), path: PAGES.all },
    { label: words.home.published, value: span(entries) || words.home.noDates, path: PAGES.calendar },
    { label: words.parts.outlets, value: words.number(outlets.length), path: PAGES.outlets },
    { label: words.parts.authors, value: words.number(authors.length), path: PAGES.authors },
    { label: words.parts.people, value: words.number(names.people.length), path: PAGES.people },
  ];
  return {
    ...page(PAGES.home, words.parts.home, description),
    facts,
    timeline: toTimeline(archive),
    newest: fold(dated, archive)
      .slice(0, SHOWN.newest)
      .map(({ entry, copies }) => toItem(entry, copies)),
    undated: fold(undated, archive)
      .slice(0, SHOWN.undated)
      .map(({ entry, copies }) => toItem(entry, copies)),
    events: mostCovered(archive.events, SHOWN.events),
  };
}

/** What the archive is, in figures. */
export function toAboutPage({ entries, undated, outlets }: Archive): Site["about"] {
  const count = entries.reduce((sum, entry) => sum + entry.words, 0);
  const lines = entries.reduce((sum, { article }) => sum + article.lines.length, 0);
  const facts = [
    { label: words.parts.all, value: words.number(entries.length), path: PAGES.all },
    { label: words.about.undated, value: words.number(undated.length), path: PAGES.undated },
    { label: words.parts.outlets, value: words.number(outlets.length), path: PAGES.outlets },
    { label: words.about.words, value: words.number(count), path: null },
    { label: words.about.lines, value: words.number(lines), path: null },
  ];
  return { ...page(PAGES.about, words.about.title, words.about.description), facts };
}
