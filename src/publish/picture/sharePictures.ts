import type { Archive, Entry } from "../../archive/index.ts";
import { formatDay, picturePath, readSiteUrl, type Settings, type SitePath } from "../../model/index.ts";
import { bracketed, summarize } from "../documents/page.ts";
import type { Pending } from "../documents/types.ts";
import { drawPicture } from "./index.ts";

/**
 * The pictures that programs show with shared links, one after the other: of the archive and of every article. Links
 * to them must be absolute, so that an archive whose address is not known has none.
 */
export function* sharePictures({ entries }: Archive, settings: Settings): Generator<Pending<Uint8Array>> {
  if (readSiteUrl(settings).url === null) return;
  const { title, description } = settings;
  const pending = (path: SitePath | null, words: Parameters<typeof drawPicture>[0]) => ({
    path: picturePath(path),
    inputs: JSON.stringify(words),
    make: () => drawPicture(words),
  });
  yield pending(null, { headline: description, source: summarize(entries), date: "", archive: title });
  for (const entry of entries) yield pending(entry.path, { ...wordsOf(entry), archive: title });
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
