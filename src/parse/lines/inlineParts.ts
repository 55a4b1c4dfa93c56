import type { Span } from "../../model/index.ts";
import { readReport } from "../cues/byline.ts";
import { type Dateline, readDateline, readOrigin } from "../cues/dateline.ts";
import { findAds, findPagers, findRelated, ownEnd } from "../cues/insert.ts";
import { openingOf } from "../cues/opening.ts";
import { type Signoff, signatureAtEnd, signoffAlone, signoffAtEnd } from "../cues/signoff.ts";
import type { RuleName } from "../rules.ts";
import type { Page } from "./page.ts";
import type { Paragraph } from "./paragraphs.ts";
import { signsBefore } from "./split.ts";

/** What is lifted out of the lines of a page's story, and what it says. */
export interface InlineParts {
  /** Spans by line number, in order and without overlap. */
  spans: ReadonlyMap<number, Span[]>;
  dateline: (Dateline & { line: number }) | null;
  signoff: (Signoff & { line: number }) | null;
  /** Titles of related articles inside paragraphs, and where their links begin: columns are counted from 0. */
  related: { title: string; line: number; start: number }[];
  /** The author's name in capitals behind the last sentence: "RIANI SUKMADEWI". */
  signature: (LinePart & { name: string }) | null;
}

/** A part of a line; columns are counted from 0. */
interface LinePart {
  line: number;
  start: number;
  end: number;
}

/** Finds the dateline of the first paragraph, the sign-off of the last, ads and related links in all of them. */
export function findInlineParts(page: Page): InlineParts {
  const story = page.paragraphs.filter((_, at) => page.labels[at]?.role === "paragraph");
  const opening = findDateline(page, story);
  // "JAKARTA, KOMPAS.com" on a line of its own, and the dash on the next, with the story.
  const dateline = opening?.place || opening?.outlet ? opening : (loneDateline(page) ?? opening);
  const repost = findRepost(story);
  const signoff = findSignoff(page, story, repost?.start);
  const signature = findSignature(story);
  const spans = new Map<number, Span[]>();
  const related: InlineParts["related"] = [];
  const add = (line: number, start: number, end: number, role: Span["role"], rule: RuleName) => {
    if (end <= start) return;
    const found = spans.get(line) ?? [];
    found.push({ start: start + 1, end: end + 1, role, rule });
    spans.set(line, found);
  };
  if (opening) add(opening.line, 0, opening.end, "dateline", "titimangsa");
  const first = story[0]?.rows[0];
  if (first) add(first.line, 0, TEXT_LABEL.exec(first.text)?.[0].length ?? 0, "template", "kepala-naskah");
  for (const row of story.flatMap((paragraph) => paragraph.rows)) {
    add(row.line, 0, signsBefore(row.text), "template", "sisa-templat");
    for (const ad of findAds(row.text)) add(row.line, ad.start, ad.end, "advertisement", "iklan-sisipan");
    for (const pager of findPagers(row.text)) add(row.line, pager.start, pager.end, "pagination", "halaman");
    for (const link of findRelated(row.text)) {
      add(row.line, link.start, link.end, "related", "baca-juga-sisipan");
      related.push({ title: link.title ?? "", line: row.line, start: link.start });
    }
  }
  if (repost) add(repost.line, repost.start, repost.end, "disclaimer", "penafian");
  if (signature) add(signature.line, signature.start, signature.end, "byline", "penulis-penutup");
  if (signoff)
    add(signoff.line, signoff.start, signoff.start + signoff.text.length, "signoff", "tanda-penutup");
  for (const [line, found] of spans) spans.set(line, withoutOverlap(found));
  return { spans, dateline, signoff: signoff ?? signoffLine(page), related, signature };
}

/** "content: Pemerintah membuka": the column of a table before its text. */
const TEXT_LABEL = /^\s*(?:content|isi(?: berita)?|body|text|teks) ?: (?=\S)/i;

function withoutOverlap(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** The dateline may stand on the first or, below a summary, the second or third paragraph. */
function findDateline(page: Page, story: Paragraph[]): InlineParts["dateline"] {
  for (const paragraph of story.slice(0, 3)) {
    const row = paragraph.rows[0];
    const found = row && (openingOf(page, paragraph) ?? datelineAfterReport(row.text, page));
    if (found && (found.outlet || found.place || paragraph === story[0])) return { ...found, line: row.line };
  }
  return null;
}

/** "Jakarta -" on a line of its own, or "Jakarta" above "-": nothing of the story is lifted. */
function loneDateline(page: Page): InlineParts["dateline"] {
  for (const [at, label] of page.labels.entries()) {
    const row = page.paragraphs[at]?.rows[0];
    if (label?.role !== "dateline" || !row) continue;
    const origin = readDateline(row.bare, page.outlets) ?? readOrigin(row.bare, page.outlets);
    if (origin && (origin.place || origin.outlet)) return { ...origin, end: 0, line: row.line };
  }
  return null;
}

/** Who reports stands in the first words of a line, in UTF-16 units; the story behind them may be of any length. */
const REPORT_REACH = 130;

/** "Laporan Wartawan TribunSolo.com, Name TRIBUNSOLO.COM, SOLO - Text", all on one line. */
function datelineAfterReport(text: string, page: Page): Dateline | null {
  if (!readReport(text.slice(0, REPORT_REACH))) return null;
  for (const match of text.slice(0, 200).matchAll(/\s(?=[\p{Lu}]{3})/gu)) {
    const start = match.index + 1;
    const found = readDateline(text.slice(start), page.outlets);
    if (found?.outlet) return { ...found, end: start + found.end };
  }
  return null;
}

/** "Artikel ini telah tayang di Kompas.com dengan judul ..." behind the last sentence of a text on one line. */
function findRepost(story: Paragraph[]): LinePart | null {
  const row = story.at(-1)?.rows.at(-1);
  if (!row || row.text.length <= 300) return null;
  const match = REPOST.exec(row.text.slice(-400));
  if (!match) return null;
  const start = Math.max(0, row.text.length - 400) + match.index;
  return { line: row.line, start, end: row.text.length };
}

const REPOST =
  /(?<=[.)\]*”"] ?)\(?(?:Artikel|Berita) ini (?:telah|sudah) (?:tayang|terbit|naik) di(?: |(?=detik)).{3,300}$/i;

/** Two or three words in capitals, four letters or longer, behind the end of the last sentence or a related title. */
function findSignature(story: Paragraph[]): InlineParts["signature"] {
  const row = story.at(-1)?.rows.at(-1);
  const name = row && signatureAtEnd(row.text);
  if (!name) return null;
  const start = row.text.lastIndexOf(name);
  return { line: row.line, start, end: start + name.length, name };
}

/** `end`: where a note of a repost begins behind the sign-off. */
function findSignoff(_page: Page, story: Paragraph[], end: number | undefined): InlineParts["signoff"] {
  for (const paragraph of story.slice(-3).reverse()) {
    const row = paragraph.rows.at(-1);
    const last = paragraph === story.at(-1);
    const found = row && signoffAtEnd(last ? ownText(row.text, end) : row.text);
    if (found && (last || found.value === null || /[/]|^\(\p{Ll}+\)$/u.test(found.text)))
      return { ...found, line: row.line };
  }
  return null;
}

function ownText(text: string, end: number | undefined): string {
  const before = text.slice(0, end);
  return before.slice(0, ownEnd(before));
}

function signoffLine(page: Page): InlineParts["signoff"] {
  const at = page.labels.findLastIndex((label) => label?.role === "signoff");
  const row = page.paragraphs[at]?.rows[0];
  const found = row && signoffAlone(row.bare.slice(0, ownEnd(row.bare)));
  return found ? { ...found, line: row.line } : null;
}
