import { isOutlet } from "../cues/outlet.ts";
import { type Found, firstOf, foundIn } from "./evidence.ts";
import { type Reading, unitsOf } from "./reading.ts";

/** The headline above the story, or the one that the note of a repost names. */
export function readHeadline(reading: Reading): Found<string> | null {
  const stated = unitsOf(reading.page, "headline").map(({ unit, label }) => {
    const title = withoutSite(unit.text.replace(SUBJECT, "").replace(BOLD, "$1"), reading);
    return foundIn(title, title, unit.rows, label.rule);
  });
  return firstOf(stated) ?? headlineOfRepost(reading);
}

/** "*Judul berita*" in a message of WhatsApp */
const BOLD = /^\*([^*]+)\*$/;

/** "Subject: Fwd: Judul berita" */
const SUBJECT = /^(?:subject|perihal|subjek) ?: ?(?:(?:fwd?|re) ?: ?)*(?=\S)/i;

/** "Judul berita | tempo.co" */
function withoutSite(text: string, { page }: Reading): string {
  const match = /^(.{15,}?)\s[|–-]\s([\p{L}\d. ]{3,30})$/u.exec(text);
  return match && isOutlet(match[2] ?? "", page.outlets) ? (match[1] ?? text) : text;
}

/** The site that a headline ends with, if it does. */
export function siteOfHeadline({ page }: Reading): string | null {
  const text = unitsOf(page, "headline")[0]?.unit.text ?? "";
  const site = /^.{15,}?\s[|–-]\s([\p{L}\d. ]{3,30})$/u.exec(text)?.[1];
  return site && isOutlet(site, page.outlets) ? site : null;
}

/** "Artikel ini telah tayang di tribunlampung.co.id dengan judul Liwa Fair Digelar, https://..." */
function headlineOfRepost({ page }: Reading): Found<string> | null {
  for (const { unit, at } of unitsOf(page, "disclaimer")) {
    const match = /dengan judul ?:?\s?(.*)$/i.exec(unit.text);
    if (!match) continue;
    const own = (match[1] ?? "")
      .replace(/[,.\s(]*https?:.*$/, "")
      .replace(/\s?(?:Penulis|Editor|Reporter|Sumber)\s?:.*$/, "");
    const next = page.units[at + 1];
    const title = own.replace(/^["“'‘]|["”'’.,\s]+$/g, "");
    if (title) return foundIn(title, title, unit.rows, "judul-tayang-ulang");
    if (next?.prose === false) return foundIn(next.text, next.text, next.rows, "judul-tayang-ulang");
  }
  return null;
}

/** The line under the headline that sums the story up. */
export function readDeck({ page }: Reading): Found<string> | null {
  return firstOf(
    unitsOf(page, "deck").map(({ unit, label }) => foundIn(unit.text, unit.text, unit.rows, label.rule)),
  );
}
