import type { Archive, Entry } from "../archive/index.ts";
import { formatDay } from "../format.ts";
import type { Settings } from "../settings.ts";
import { readSiteUrl } from "../siteUrl.ts";
import { picturePath, type SitePath } from "../url.ts";
import { bracketed, summarize } from "./page.ts";
import { drawPicture } from "./picture/index.ts";

/**
 * The pictures that programs show with shared links, one after the other: of the archive and of every article. Links
 * to them must be absolute, so that an archive whose address is not known has none.
 */
export function* sharePictures(
  { entries }: Archive,
  settings: Settings,
): Generator<{ path: SitePath; bytes: Uint8Array }> {
  if (readSiteUrl(settings).url === null) return;
  const { title, description } = settings;
  yield {
    path: picturePath(null),
    bytes: drawPicture({ headline: description, source: summarize(entries), date: "", archive: title }),
  };
  for (const entry of entries)
    yield { path: picturePath(entry.path), bytes: drawPicture({ ...wordsOf(entry), archive: title }) };
}

/** What a picture says, for those who cannot see it. */
export function pictureAlt(entry: Entry): string {
  const { headline, source, date } = wordsOf(entry);
  return [headline, source, date].filter(Boolean).join(" · ");
}

function wordsOf(entry: Entry): { headline: string; source: string; date: string } {
  return {
    headline: bracketed(entry),
    source: entry.article.publisher ?? "",
    date: entry.day ? formatDay(entry.day) : "",
  };
}
