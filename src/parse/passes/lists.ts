import { opensSentence } from "../cues/insert.ts";
import { isBulletTitle, isGlued, readMarker } from "../cues/markers.ts";
import { readPublication } from "../cues/publication.ts";
import type { Claim, Page } from "../lines/page.ts";
import type { Paragraph } from "../lines/paragraphs.ts";
import { capitalShare, endsInStop, endsSentence, wordCount } from "../lines/shape.ts";
import { isSignedHeadline } from "./headline.ts";
import { findLead, isFragment } from "./lead.ts";

/** The lists that markers open: titles of other articles, or topics. */
export function readLists(page: Page): Claim[] {
  const lead = findLead(page);
  return page.paragraphs.flatMap((paragraph, at): Claim[] => {
    const label = page.labels[at];
    if (!label || !["related", "navigation", "topic"].includes(label.role)) return [];
    const marker = readMarker(paragraph.text);
    if (marker?.rest !== "") return [];
    const items = marker.role === "topic" ? takeTopics(page, at + 1) : takeTitles(page, at + 1, at > lead);
    const end = at < lead ? items.findIndex((item) => isHeadlineBelowMenu(page, at, item, lead)) : -1;
    return (end < 0 ? items : items.slice(0, end)).map((item) => [item, marker.role, marker.rule]);
  });
}

/**
 * "Terkini", "Video", the headline, its date: the last entries of a menu have no list below them. A ticker has dates
 * as well, but the headline still to come, or above it.
 */
function isHeadlineBelowMenu(page: Page, start: number, at: number, lead: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  if (!["date", "byline"].includes(page.labels[at + 1]?.role ?? "") || wordCount(text) < 5) return false;
  if (page.paragraphs.slice(0, start).some((_, above) => isSignedHeadline(page, above))) return false;
  return !page.paragraphs
    .slice(at + 1, lead)
    .some((paragraph, index) => !page.labels[at + 1 + index] && paragraph.title && paragraph.text !== text);
}

/** "• Kisah Penjaga Telaga, Tiap Malam Mengukur Permukaan Air": alone between paragraphs, so that it is no item of a list. */
export function readBullets(page: Page): Claim[] {
  return page.paragraphs.flatMap((paragraph, at): Claim[] => {
    const alone = [at - 1, at + 1].every((near) => page.paragraphs[near]?.prose === true);
    return !page.labels[at] && alone && isBulletTitle(paragraph.text) ? [[at, "related", "baca-juga"]] : [];
  });
}

/** What stands between the links with which the BBC skips a list: "Lewati Baca juga dan terus membaca". */
export function readSkipped(page: Page): Claim[] {
  return page.paragraphs.flatMap((paragraph, start): Claim[] => {
    if (!/^Lewati .{3,60} dan (?:terus|lanjutkan) membaca$/.test(paragraph.text)) return [];
    const end = page.paragraphs.findIndex(({ text }, at) => at > start && /^Akhir dari /.test(text));
    if (end < 0 || end - start > 12) return [];
    const inside = Array.from({ length: end - start - 1 }, (_, index) => start + 1 + index);
    return inside.filter((at) => !page.labels[at]).map((at) => [at, "related", "baca-juga"]);
  });
}

/** "Kompas TV" and the title of a video below the story: nothing of the story follows. */
export function readTeasers(page: Page): Claim[] {
  const last = page.paragraphs.findLastIndex((paragraph, at) => paragraph.prose && !page.labels[at]);
  return page.paragraphs.flatMap((paragraph, at): Claim[] => {
    if (
      at <= last ||
      last < 0 ||
      page.labels[at] ||
      !/^(?:Kompas|Tribun|Tempo|MNC|Metro) ?TV$/i.test(paragraph.text)
    )
      return [];
    const title = page.paragraphs[at + 1];
    const below: Claim[] = title?.title && !page.labels[at + 1] ? [[at + 1, "related", "judul-lain"]] : [];
    return [[at, "navigation", "ekor-halaman"], ...below];
  });
}

/** The title of a video below the story, said twice in a row: as alt text of its picture, and as its link. */
export function readPairs(page: Page): Claim[] {
  const last = page.paragraphs.findLastIndex((paragraph, at) => paragraph.prose && !page.labels[at]);
  if (last < 0) return [];
  return page.paragraphs.flatMap((paragraph, at): Claim[] => {
    const next = page.paragraphs[at + 1];
    if (at <= last || !paragraph.title || wordCount(paragraph.text) < 4 || next?.text !== paragraph.text)
      return [];
    if (page.labels[at] || page.labels[at + 1] || page.paragraphs[at + 2]?.text === paragraph.text) return [];
    return [at, at + 1].map((one) => [one, "related", "judul-lain"]);
  });
}

/** Dates with their time, line below line, under the story: those of other articles, whose titles were pictures or are lost. */
export function readOtherDates(page: Page): Claim[] {
  const last = page.paragraphs.findLastIndex((paragraph, at) => paragraph.prose && !page.labels[at]);
  const isDate = (at: number) =>
    at > last && !page.labels[at] && isTimed(page.paragraphs[at]?.text ?? "", page.outlets);
  return page.paragraphs.flatMap((_, at): Claim[] =>
    last >= 0 && isDate(at) && (isDate(at - 1) || isDate(at + 1)) ? [[at, "date", "tanggal-lain"]] : [],
  );
}

function isTimed(text: string, outlets: Page["outlets"]): boolean {
  return (readPublication(text, outlets)?.date.offset ?? null) !== null;
}

/** "Tentang Cek Fakta Liputan6.com": the box below the story in which a desk speaks of itself. */
export function readAbouts(page: Page): Claim[] {
  const start = page.paragraphs.findLastIndex(({ text }) =>
    /^Tentang (?:Cek Fakta|Kanal)\b.{0,30}$/.test(text),
  );
  if (start < page.paragraphs.length / 2) return [];
  const box = [start, start + 1].filter((at) => page.paragraphs[at] && !page.labels[at]);
  return box.map((at) => [at, "promo", "promosi"]);
}

/** Tags: very short lines, up to the first line that is anything else. */
function takeTopics(page: Page, start: number): number[] {
  const items: number[] = [];
  for (let at = start; at < page.paragraphs.length; at++) {
    const paragraph = page.paragraphs[at];
    if (page.labels[at]?.role === "topic" && readMarker(paragraph?.text ?? "")?.role !== "topic") continue;
    if (!paragraph || page.labels[at] || !looksLikeTopic(paragraph.text)) break;
    items.push(at);
  }
  return items;
}

/** "nuklir", "Donald Trump", "• Vanny El Rahman", "#viral" */
export function looksLikeTopic(text: string): boolean {
  return (
    text.length <= 50 &&
    wordCount(text.replace(/^[•*#·-]\s?/, "")) <= 5 &&
    !endsInStop(text) &&
    !/[:;,]$/.test(text)
  );
}

/**
 * Titles after a marker: no full stop, not too long, one format of gaps. A line after a colon is a title if it is
 * not plainly a sentence; "Baca juga:" whose title was lost is followed by a paragraph.
 */
function takeTitles(page: Page, start: number, inStory: boolean): number[] {
  const items: number[] = [];
  for (let at = start; at < page.paragraphs.length; at++) {
    const paragraph = page.paragraphs[at];
    if (!paragraph) break;
    if (
      page.labels[at]?.role === "date" ||
      page.labels[at]?.role === "caption" ||
      page.labels[at]?.role === "repetition"
    )
      continue;
    const fits = looksLikeItem(paragraph) || goesOn(page, at, items);
    if (page.labels[at] || !(fits || readPublication(paragraph.text, page.outlets))) break;
    if (inStory && items.length > 0 && isHeadingAfterList(page, at)) break;
    items.push(at);
  }
  return items;
}

/**
 * "Ini kata ahli geologi soal sumur berasap di Sragen": where the title above is in lower case as well, a word that
 * opens sentences opens titles too.
 */
function goesOn(page: Page, at: number, items: number[]): boolean {
  const [paragraph, above] = [page.paragraphs[at], page.paragraphs[at - 1]];
  if (
    !paragraph ||
    !above ||
    items.at(-1) !== at - 1 ||
    paragraph.gap > 0 ||
    paragraph.prose ||
    paragraph.rows.length > 1
  )
    return false;
  if (page.paragraphs[at + 1]?.gap === 0 && !page.labels[at + 1]) return false;
  const sentence = endsSentence(paragraph.text) || /[:,;(]$|^\d/.test(paragraph.text);
  return (
    !sentence &&
    wordCount(paragraph.text) >= 4 &&
    paragraph.text.length <= 90 &&
    capitalShare(above.text) < 0.6
  );
}

function looksLikeItem(paragraph: Paragraph): boolean {
  if (paragraph.rows.length > 1 || /^\d{1,2}\. /.test(paragraph.text)) return false;
  const text = paragraph.text.replace(/^[•*·»>-]\s?|^\d{1,2}\.?\s(?=\p{Lu})/gu, "");
  if (text.length > 220 && !isGlued(text)) return false;
  if (paragraph.title) return true;
  if (opensSentence(text) && capitalShare(text) < 0.6 && !isSentenceTitle(text)) return false;
  return (
    !endsInStop(text) &&
    wordCount(text) >= 3 &&
    !(endsSentence(text) && paragraph.prose) &&
    !/[:,;]$/.test(text) &&
    text.length <= 130
  );
}

/** "Gubernur Arga minta gerai izin dibuka dua pekan": ANTARA writes headlines in lower case. */
function isSentenceTitle(text: string): boolean {
  return (
    ACTOR.test(text) &&
    wordCount(text) >= 6 &&
    text.length <= 110 &&
    !/[.?!:,]/.test(text) &&
    !isFragment(text)
  );
}

/** Who acts in headlines and in sentences alike. */
const ACTOR =
  /^(?:Gubernur|Bupati|Wali ?[Kk]ota|Wakil|Menteri|Presiden|Ketua|Kepala|Direktur|Kapolres|Kapolda|Kapolsek|Polisi|Pemerintah|Warga)\s/;

/** In the story a short line that stands apart from the list above it and has a paragraph below is a heading. */
function isHeadingAfterList(page: Page, at: number): boolean {
  const [above, paragraph, below] = [page.paragraphs[at - 1], page.paragraphs[at], page.paragraphs[at + 1]];
  if (!paragraph || !below?.prose || page.labels[at + 1]) return false;
  const apart = paragraph.gap > 0 && above !== undefined && above.gap === 0;
  return /^\d{1,2}\. /.test(paragraph.text) || apart || (paragraph.gap > 0 && wordCount(paragraph.text) <= 4);
}
