import { signatureAtEnd, signoffAtEnd } from "../cues/signoff.ts";
import { isFullName, readNames } from "../cues/writers.ts";
import type { Claim, Page } from "../lines/page.ts";
import { endsSentence, wordCount } from "../lines/shape.ts";
import { findLead } from "./lead.ts";
import { looksLikeTopic } from "./lists.ts";

/**
 * What stands below the story without a marker: very short lines are topics, titles belong to other articles.
 * Both only if something says that the story is over, or if there are several of them.
 */
export function readLeftovers(page: Page): Claim[] {
  const last = page.paragraphs.findLastIndex((paragraph, at) => paragraph.prose && !page.labels[at]);
  const signed = page.labels.findLastIndex((label) => label?.role === "signoff");
  if (signed > last && last >= 0) return nameLeftovers(page, signed + 1, true);
  if (last < 0 || last < findLead(page) || /:$/.test(page.paragraphs[last]?.text ?? "")) return [];
  return nameLeftovers(page, last + 1, isEnded(page, last));
}

/**
 * Names in capitals alone on the last line: the author ("PRIBADI WICAKSONO"), or the sources by bars
 * ("LIFEHACKER | ANDROID CENTRAL").
 */
export function readClosingNames(page: Page): Claim[] {
  return page.paragraphs.flatMap((paragraph, at): Claim[] => {
    if (page.labels[at] || !CAPITALS.test(paragraph.text) || !closesStory(page, at)) return [];
    const words = wordCount(paragraph.text);
    if (paragraph.text.includes("|")) return [[at, "source", "penulis-penutup"]];
    return words >= 2 && words <= 4 && !/\d/.test(paragraph.text) ? [[at, "byline", "penulis-penutup"]] : [];
  });
}

const CAPITALS =
  /^(?=.{0,70}$)(?!(?:KATEGORI|SUMBER|NARASI|PENJELASAN|REFERENSI)\b)\p{Lu}[\p{Lu}\d.,'’| ]*\p{Lu}{2}[\p{Lu}\d.,'’| ]*$/u;

/** A paragraph stands above, and nothing of the story right below. */
function closesStory(page: Page, at: number): boolean {
  const above = page.paragraphs[at - 1];
  const ends = at === page.paragraphs.length - 1 || page.labels[at + 1] !== null;
  return ends && above?.prose === true && page.labels[at - 1] === null && endsSentence(above.text);
}

function nameLeftovers(page: Page, start: number, ended: boolean): Claim[] {
  const free = page.paragraphs.flatMap((_, at) => (at < start || page.labels[at] ? [] : [at]));
  const run = followsStory(page, start, free[0] ?? 0) ? takeWhile(free, (at) => isTopic(page, at)) : [];
  const topics = sameCase(page, run);
  const apart =
    (page.paragraphs[start]?.gap ?? 0) > 0 || (page.labels[start] !== null && isLowerRun(page, topics));
  const enough = topics.length >= 2 && run.length === free.length && apart;
  const claims: Claim[] = [];
  if (ended || enough) claims.push(...topics.map((at): Claim => [at, "topic", "topik-tanpa-label"]));
  claims.push(
    ...free.filter((at) => isTopicList(page, at)).map((at): Claim => [at, "topic", "topik-tanpa-label"]),
  );
  if (ended) claims.push(...free.flatMap((at) => nameLeftover(page, at)));
  return claims;
}

/** "Arya Kusumanegara pengamat perkotaan, tinggal di Malang": what the author is, below the story. */
export function readBios(page: Page): Claim[] {
  const names = page.paragraphs.flatMap((paragraph, at) =>
    page.labels[at]?.role === "byline" ? readNames(paragraph.text.replace(/^[^:]{2,20}:\s?/, "")) : [],
  );
  const full = names.filter(isFullName);
  if (full.length === 0) return [];
  const free = page.paragraphs
    .flatMap(({ text }, at) => (page.labels[at] || text.length < 25 ? [] : [at]))
    .slice(-3);
  return free.flatMap((at): Claim[] => {
    const text = page.paragraphs[at]?.text.replace(/^[*)(\s]+/, "") ?? "";
    const name = full.find((one) => text.startsWith(`${one} `) || text.startsWith(`${one}, `));
    return name && text.length <= 300 && DESCRIBES.test(text.slice(name.length))
      ? [[at, "bio", "biodata"]]
      : [];
  });
}

const DESCRIBES =
  /^,? (?:(?:adalah|merupakan) )?(?:seorang )?(?:dosen|mahasiswa|guru|peneliti|pengamat|ketua|anggota|direktur|pegiat|praktisi|penulis|wartawan|alumn|pemerhati|kepala|aktivis|santri|ekonom|sekretaris|jurnalis|kolumnis|pengajar|penggiat|editor|pendiri)/i;

/** Roles of lines that stand below a story and never in it. */
const FRAME = new Set([
  "signoff",
  "editor",
  "byline",
  "source",
  "disclaimer",
  "share",
  "comment",
  "topic",
  "template",
  "promo",
]);

/** A sign-off ends the last paragraph, or a line of the article's frame stands between it and what is left. */
function isEnded(page: Page, last: number): boolean {
  const next = page.labels[last + 1]?.role;
  const text = page.paragraphs[last]?.rows.at(-1)?.text ?? "";
  return (
    signoffAtEnd(text) !== null || signatureAtEnd(text) !== null || (next !== undefined && FRAME.has(next))
  );
}

/** Nothing but the sign-off, ads, embeds and video promos stands between the story and the first of these lines. */
function followsStory(page: Page, start: number, first: number): boolean {
  const between = page.labels.slice(start, first);
  return between.every(
    (label) => label !== null && ["signoff", "advertisement", "embed", "related"].includes(label.role),
  );
}

/** "Smartfren Gaet Samsung": a headline; "IDenesia Daily": a scrap of the site. An item of a list is neither. */
function nameLeftover(page: Page, at: number): Claim[] {
  const paragraph = page.paragraphs[at];
  if (!paragraph) return [];
  const headline =
    paragraph.title && wordCount(paragraph.text) > 5 && /^["“‘']?\p{Lu}.*\p{Ll}/u.test(paragraph.text);
  if (headline && !/: \S+ ?\S*$/.test(paragraph.text)) return [[at, "related", "judul-lain"]];
  if (/^#[\p{L}\d]/u.test(paragraph.text) && isTopic(page, at)) return [[at, "topic", "topik-tanpa-label"]];
  return isTopic(page, at) || /^[\d(+][\d .,:()+-]*$/.test(paragraph.text)
    ? [[at, "navigation", "ekor-halaman"]]
    : [];
}

/** "wn kamerun dibunuh", "Michelle Ziudith": a few words without a mark; a tag in lower case may be longer. */
function isTopic(page: Page, at: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  if (text.length < 2 || /^\d|^[-–•*]|[:;?!"“”]/.test(text)) return false;
  return looksLikeTopic(text) && wordCount(text) <= 4
    ? true
    : text === text.toLowerCase() && text.length <= 60 && !/[.,]$/.test(text);
}

/** "Hutan, Primata, Jawa Timur" right below who the author is. */
function isTopicList(page: Page, at: number): boolean {
  const parts = (page.paragraphs[at]?.text ?? "").split(", ");
  if (page.labels[at - 1]?.role !== "bio") return false;
  return parts.length >= 3 && parts.every((part) => wordCount(part) <= 3 && /^\p{Lu}[\p{L} -]+$/u.test(part));
}

function isLowerRun(page: Page, run: number[]): boolean {
  return run.every((at) => /^\p{Ll}/u.test(page.paragraphs[at]?.text ?? ""));
}

/** Tags in lower case end where a capital begins the menu of the site: "ganda putri", "Klasemen". */
function sameCase(page: Page, run: number[]): number[] {
  const isLower = (at: number) => /^\p{Ll}/u.test(page.paragraphs[at]?.text ?? "");
  return run[0] !== undefined && isLower(run[0]) ? takeWhile(run, isLower) : run;
}

function takeWhile(paragraphs: number[], fits: (at: number) => boolean): number[] {
  const end = paragraphs.findIndex((at) => !fits(at));
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}
