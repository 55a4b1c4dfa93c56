import type { Archive, Entry } from "../../archive/index.ts";
import { picturePath, readSiteUrl, type Settings, type SitePath } from "../../model/index.ts";
import { bracketed, summarize } from "../documents/page.ts";
import type { Pending } from "../documents/types.ts";
import { words } from "../words.ts";
import { drawPicture } from "./index.ts";

/**
 * The pictures that programs show with shared links, one after the other: of the archive and of every article. Links
 * to them must be absolute, so that an archive whose address is not known has none.
 */
export function* sharePictures({ entries }: Archive, settings: Settings): Generator<Pending<Uint8Array>> {
  if (readSiteUrl(settings).url === null) return;
  const { title, description } = settings;
  const pending = (path: SitePath | null, lines: Parameters<typeof drawPicture>[0]) => ({
    path: picturePath(path),
    inputs: JSON.stringify(lines),
    make: () => drawPicture(lines),
  });
  yield pending(null, { headline: description, source: summarize(entries), date: "", archive: title });
  for (const entry of entries) yield pending(entry.path, { ...linesOf(entry), archive: title });
}

/** What a picture says, as its alternative text. */
export function pictureAlt(entry: Entry): string {
  const { headline, source, date } = linesOf(entry);
  return [headline, source, date].filter(Boolean).join(" · ");
}

function linesOf(entry: Entry): { headline: string; source: string; date: string } {
  return {
    headline: bracketed(entry),
    source: entry.article.publisher ?? "",
    date: entry.day ? words.day(entry.day) : "",
  };
}
