import { isGivenName } from "../cues/byline.ts";
import { opensLikeCaption } from "../cues/caption.ts";
import { readDateline } from "../cues/dateline.ts";
import { isOutlet } from "../cues/outlet.ts";
import { isPlace } from "../cues/places.ts";
import { isFullName, nameBeforePost } from "../cues/writers.ts";
import type { Claim, Page } from "../lines/page.ts";
import { capitalShare, endsInStop, wordCount } from "../lines/shape.ts";
import { GIVEN } from "../names/data/given.ts";
import type { RuleName } from "../rules.ts";
import { findHeadline, isTrail } from "./headline.ts";
import { findLead, isDated, isFragment } from "./lead.ts";
import { ORDINAL } from "./story.ts";
import { isSubject } from "./subject.ts";

/** What stands above the story: the headline, the deck, the author's name, captions, menus. */
export function readTop(page: Page): Claim[] {
  const lead = findLead(page);
  const free = page.paragraphs.slice(0, lead).flatMap((_, at) => (page.labels[at] ? [] : [at]));
  const known = page.labels.slice(0, lead).findIndex((label) => label?.role === "headline");
  const headline = known >= 0 ? known : findHeadline(page, free);
  const claims: Claim[] = headline < 0 ? [] : [[headline, "headline", "judul"]];
  let captions = page.labels.slice(0, lead).filter((label) => label?.role === "caption").length;
  for (const at of free) {
    if (at === headline) continue;
    const claim = nameTop(page, at, headline, lead, captions);
    if (claim?.[1] === "caption") captions += 1;
    if (claim) claims.push(claim);
  }
  return claims;
}

function isRepeated(page: Page, at: number, lead: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  return page.paragraphs.slice(lead, lead + 30).some((paragraph) => paragraph.text === text);
}

/** "1. Bungkus dengan Kertas Roti" in a table of contents is a heading further down. */
function isOfContents(page: Page, at: number): boolean {
  const head = page.paragraphs.slice(0, at).findLast(({ text }) => !ORDINAL.test(text));
  return ORDINAL.test(page.paragraphs[at]?.text ?? "") && /^daftar isi\b/i.test(head?.text ?? "");
}

function nameTop(page: Page, at: number, headline: number, lead: number, captions: number): Claim | null {
  const paragraph = page.paragraphs[at];
  if (!paragraph) return null;
  const { text } = paragraph;
  if (headline >= 0 && text === page.paragraphs[headline]?.text) return [at, "repetition", "pengulangan"];
  if (paragraph.prose && isRepeated(page, at, lead)) return [at, "repetition", "pengulangan"];
  if (isOfContents(page, at) && isRepeated(page, at, lead)) return [at, "repetition", "ringkasan"];
  if (isPairAboveDate(page, at)) return [at, "byline", "penulis-dekat-tanggal"];
  // "in Lampung, Tulangbawang": the sections of an English theme, below the date.
  if (isTrail(text) || /^in \p{Lu}[\p{L}]+(?:(?:, | )\p{Lu}\p{L}+){0,4}$/u.test(text))
    return [at, "navigation", "navigasi"];
  if (isSigned(page, at, headline) && !isSubject(page, text, headline))
    return [at, "byline", "penulis-dekat-tanggal"];
  if (isSignedWithPost(page, at, headline)) return [at, "byline", "penulis-dekat-tanggal"];
  if (isDeck(page, at, headline, lead)) return [at, "deck", "anak-judul"];
  if (endsInStop(text) && wordCount(text) < 5) return null;
  if (at < headline && /:$/.test(text)) return null;
  if (wordCount(text) < 3 || at < headline || isOutlet(text, page.outlets))
    return [at, "navigation", "navigasi"];
  if (isAffiliation(page, at)) return [at, "bio", "biodata"];
  if (headline >= 0 && (isFragment(text) || /:$/.test(text))) return null;
  const shown = captions > 0 && !opensLikeCaption(text);
  if (shown && isDeckBelowPicture(page, at, lead)) return [at, "deck", "anak-judul"];
  if (paragraph.prose && !page.labels.slice(0, at).some((label) => label?.role === "date")) return null;
  if (shown && text.length <= 110 && !paragraph.prose)
    return paragraph.title ? [at, "related", "judul-lain"] : [at, "navigation", "navigasi"];
  if (!paragraph.prose && !readsAsCaption(text)) return [at, "navigation", "navigasi"];
  return [at, "caption", "keterangan-foto" satisfies RuleName];
}

/** The author's name stands near the date: only names, outlets, separators and menu words between them. */
function isSigned(page: Page, at: number, headline: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  if (at < headline || !isSigner(text) || isOutlet(text, page.outlets) || isPlace(text)) return false;
  return [-1, 1].some((step) => {
    for (let near = at + step; Math.abs(near - at) <= 4; near += step) {
      if (page.labels[near]?.role === "date") return true;
      if (near === headline || !isBeside(page, near)) return false;
    }
    return false;
  });
}

/** Some words from a capital on; not "Baca di App", "3 - 4 minutes", "Dibuat: Jumat, 11 Oktober 2024 16:20 WITA". */
function readsAsCaption(text: string): boolean {
  if (opensLikeCaption(text)) return true;
  return (
    wordCount(text) >= 4 &&
    /^["“‘(]?\p{Lu}/u.test(text) &&
    !/^\p{L}+ ?: |\d[.:]\d\d(?: WI(?:B|TA|T))?$/u.test(text)
  );
}

/** "Bernadette Sariyem | Rizky Melani" right above the date, which may stand above the headline. */
function isPairAboveDate(page: Page, at: number): boolean {
  const names = (page.paragraphs[at]?.text ?? "").split(" | ");
  return (
    names.length > 1 &&
    names.every(isFullName) &&
    names.some(isGivenName) &&
    page.labels[at + 1]?.role === "date"
  );
}

/** "Anggita Prameswari Dosen Geografi Universitas Samudra Raya" right beside the date. */
function isSignedWithPost(page: Page, at: number, headline: number): boolean {
  if (headline < 0 || at < headline || nameBeforePost(page.paragraphs[at]?.text ?? "") === null) return false;
  return [at - 1, at + 1].some((near) => page.labels[near]?.role === "date");
}

/** "Joe Hartadi, Puji Lestanto", "admin", "Tim Cek Fakta", or a first name alone: "Iskandar" */
function isSigner(text: string): boolean {
  if (/^(?:admin|administrator|redaksi|tim (?:redaksi|cek fakta|liputan)(?: [\p{L}\d.]+)?)$/iu.test(text))
    return true;
  return GIVEN.has(text.toLowerCase()) || (text.length <= 80 && text.split(/, | dan /).every(isFullName));
}

function isBeside(page: Page, at: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  const bare = text.replace(/^[-–—|·•] ?/, "");
  return bare === "" || bare.length < 2 || isSigner(text) || isOutlet(bare, page.outlets);
}

/** What the author is, below the name: "Dosen Fakultas Teknik Universitas Ronggolawe". */
function isAffiliation(page: Page, at: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  const role = page.labels[at - 1]?.role;
  return role === "byline" && !endsInStop(text) && AFFILIATION.test(text);
}

const AFFILIATION =
  /^\(?\*?(?:dosen|mahasiswa|guru|peneliti|pengamat|ketua|anggota|direktur|pegiat|praktisi|penulis|wartawan|alumn[iu]s?|pemerhati|kepala|aktivis|santri|ekonom|sekretaris|jurnalis|kolumnis|pengajar|penggiat|community writer|verified writer)\b/i;

/** Right below the headline, and above the date if there is one below the headline. */
function isDeck(page: Page, at: number, headline: number, lead: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  if (headline < 0 || at !== headline + 1 || !readsAsDeck(text)) return false;
  const top = page.labels.slice(0, lead).findIndex((_, near) => isDated(page, near));
  if (top > at) return true;
  if (top >= headline) return false;
  return !endsInStop(text) || (at === lead - 1 && beginsWithOutlet(page, lead));
}

/** A sentence of at least six words that is no headline itself, no caption and no line of the page's furniture. */
function readsAsDeck(text: string): boolean {
  if (wordCount(text) < 6 || text.length > 320 || opensLikeCaption(text) || isFragment(text)) return false;
  return !/:$|[|©@]|https?:/.test(text) && (endsInStop(text) || capitalShare(text) < 0.7);
}

/** VOA prints its summary below the picture, right above the dateline. */
function isDeckBelowPicture(page: Page, at: number, lead: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  return at === lead - 1 && readsAsDeck(text) && endsInStop(text) && beginsWithOutlet(page, lead);
}

function beginsWithOutlet(page: Page, lead: number): boolean {
  return (readDateline(page.paragraphs[lead]?.rows[0]?.text ?? "", page.outlets)?.outlet ?? null) !== null;
}
