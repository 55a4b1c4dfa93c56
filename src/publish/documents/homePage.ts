import type { Archive } from "../../archive/index.ts";
import { formatNumber, PAGES } from "../../model/index.ts";
import { toTimeline } from "../charts/index.ts";
import { fold, mostCovered } from "./events/index.ts";
import { countArticles, page, span, toItem } from "./page.ts";
import type { HomePage, Site } from "./types.ts";

/** How many of the newest and of the undated articles the home page shows. */
const SHOWN = { newest: 30, undated: 12, events: 6 };

export function toHomePage(archive: Archive, description: string): HomePage {
  const { entries, undated, outlets, authors, names } = archive;
  const dated = entries.slice(0, entries.length - undated.length);
  const facts = [
    { label: "Berita", value: countArticles(entries.length), path: PAGES.all },
    { label: "Terbit", value: span(entries) || "tanggal tidak diketahui", path: PAGES.calendar },
    { label: "Penerbit", value: formatNumber(outlets.length), path: PAGES.outlets },
    { label: "Penulis", value: formatNumber(authors.length), path: PAGES.authors },
    { label: "Tokoh", value: formatNumber(names.people.length), path: PAGES.people },
  ];
  return {
    ...page(PAGES.home, "Beranda", description),
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
  const words = entries.reduce((sum, entry) => sum + entry.words, 0);
  const lines = entries.reduce((sum, { article }) => sum + article.lines.length, 0);
  const facts = [
    { label: "Berita", value: formatNumber(entries.length), path: PAGES.all },
    { label: "di antaranya tanpa tanggal", value: formatNumber(undated.length), path: PAGES.undated },
    { label: "Penerbit", value: formatNumber(outlets.length), path: PAGES.outlets },
    { label: "Kata dalam berita", value: formatNumber(words), path: null },
    { label: "Baris naskah asli", value: formatNumber(lines), path: null },
  ];
  return { ...page(PAGES.about, "Tentang arsip", "Apa isi arsip ini dan bagaimana dibuat."), facts };
}
