import { isOutlet } from "../cues/outlet.ts";
import { fieldOf } from "../passes/record.ts";
import { type Found, firstOf, foundIn } from "./evidence.ts";
import { type LabelledPage, withRole } from "./labelledPage.ts";

/** The headline above the story, or the one that the note of a repost names. */
export function readHeadline(labelled: LabelledPage): Found<string> | null {
  const stated = withRole(labelled.page, "headline").map(({ paragraph, label }) => {
    const own = label.rule === "kepala-naskah" ? (fieldOf(paragraph.text)?.value ?? "") : paragraph.text;
    const title = withoutSite(own.replace(SUBJECT, "").replace(BOLD, "$1"), labelled);
    return foundIn(title, title, paragraph.rows, label.rule);
  });
  return firstOf(stated) ?? headlineOfRepost(labelled);
}

/** "*Judul berita*" in a message of WhatsApp */
const BOLD = /^\*([^*]+)\*$/;

/** "Subject: Fwd: Judul berita" */
const SUBJECT = /^(?:subject|perihal|subjek) ?: ?(?:(?:fwd?|re) ?: ?)*(?=\S)/i;

/** "Judul berita | tempo.co" */
function withoutSite(text: string, { page }: LabelledPage): string {
  const match = /^(.{15,}?)\s[|–-]\s([\p{L}\d. ]{3,30})$/u.exec(text);
  return match && isOutlet(match[2] ?? "", page.outlets) ? (match[1] ?? text) : text;
}

/** The site that a headline ends with, if it does. */
export function siteOfHeadline({ page }: LabelledPage): string | null {
  const text = withRole(page, "headline")[0]?.paragraph.text ?? "";
  const site = /^.{15,}?\s[|–-]\s([\p{L}\d. ]{3,30})$/u.exec(text)?.[1];
  return site && isOutlet(site, page.outlets) ? site : null;
}

/** "Artikel ini telah tayang di tribunlampung.co.id dengan judul Liwa Fair Digelar, https://..." */
function headlineOfRepost({ page }: LabelledPage): Found<string> | null {
  for (const { paragraph, at } of withRole(page, "disclaimer")) {
    const match = /dengan judul ?:?\s?(.*)$/i.exec(paragraph.text);
    if (!match) continue;
    const own = (match[1] ?? "")
      .replace(/[,.\s(]*https?:.*$/, "")
      .replace(/\s?(?:Penulis|Editor|Reporter|Sumber)\s?:.*$/, "");
    const next = page.paragraphs[at + 1];
    const title = own.replace(/^["“'‘]|["”'’.,\s]+$/g, "");
    if (title) return foundIn(title, title, paragraph.rows, "judul-tayang-ulang");
    if (next?.prose === false) return foundIn(next.text, next.text, next.rows, "judul-tayang-ulang");
  }
  return null;
}

/** The line under the headline that sums the story up. */
export function readDeck({ page }: LabelledPage): Found<string> | null {
  return firstOf(
    withRole(page, "deck").map(({ paragraph, label }) =>
      foundIn(paragraph.text, paragraph.text, paragraph.rows, label.rule),
    ),
  );
}
