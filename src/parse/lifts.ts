import type { Span } from "../article.ts";
import { type Dateline, readDateline, readOrigin } from "./dateline.ts";
import { findAds, findRelated } from "./inline.ts";
import type { Page } from "./page.ts";
import { readReport } from "./roles.ts";
import type { RuleName } from "./rules.ts";
import { type Signoff, signoffAlone, signoffAtEnd } from "./signoff.ts";
import type { Unit } from "./units.ts";

/** What is lifted out of the lines of a page's story, and what it says. */
export interface Lifts {
  /** Spans by line number, in order and without overlap. */
  spans: ReadonlyMap<number, Span[]>;
  dateline: (Dateline & { line: number }) | null;
  signoff: (Signoff & { line: number }) | null;
  /** Titles of related articles inside paragraphs. */
  related: { title: string; line: number }[];
}

/** Finds the dateline of the first paragraph, the sign-off of the last, ads and related links in all of them. */
export function liftOut(page: Page): Lifts {
  const story = page.units.filter((_, at) => page.labels[at]?.role === "paragraph");
  const dateline = findDateline(page, story) ?? loneDateline(page);
  const signoff = findSignoff(page, story);
  const spans = new Map<number, Span[]>();
  const related: Lifts["related"] = [];
  const add = (line: number, start: number, end: number, role: Span["role"], rule: RuleName) => {
    if (end <= start) return;
    const found = spans.get(line) ?? [];
    found.push({ start: start + 1, end: end + 1, role, rule });
    spans.set(line, found);
  };
  if (dateline && dateline.end > 0) add(dateline.line, 0, dateline.end, "dateline", "titimangsa");
  for (const row of story.flatMap((unit) => unit.rows)) {
    for (const ad of findAds(row.text)) add(row.line, ad.start, ad.end, "advertisement", "iklan-sisipan");
    for (const link of findRelated(row.text)) {
      add(row.line, link.start, link.end, "related", "baca-juga-sisipan");
      related.push({ title: link.title ?? "", line: row.line });
    }
  }
  if (signoff)
    add(signoff.line, signoff.start, signoff.start + signoff.text.length, "signoff", "tanda-penutup");
  for (const [line, found] of spans) spans.set(line, withoutOverlap(found));
  return { spans, dateline, signoff: signoff ?? signoffLine(page), related };
}

function withoutOverlap(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** The dateline may stand on the first or, below a summary, the second or third paragraph. */
function findDateline(page: Page, story: Unit[]): Lifts["dateline"] {
  for (const unit of story.slice(0, 3)) {
    const row = unit.rows[0];
    const found = row && (readDateline(row.text, page.outlets) ?? datelineAfterReport(row.text, page));
    if (found && (found.outlet || found.place || unit === story[0])) return { ...found, line: row.line };
  }
  return null;
}

/** "Jakarta -" on a line of its own, or "Jakarta" above "-": nothing of the story is lifted. */
function loneDateline(page: Page): Lifts["dateline"] {
  for (const [at, label] of page.labels.entries()) {
    const row = page.units[at]?.rows[0];
    if (label?.role !== "dateline" || !row) continue;
    const origin = readDateline(row.bare, page.outlets) ?? readOrigin(row.bare, page.outlets);
    if (origin && (origin.place || origin.outlet)) return { ...origin, end: 0, line: row.line };
  }
  return null;
}

/** "Laporan Wartawan TribunSolo.com, Name TRIBUNSOLO.COM, SOLO - Text", all on one line. */
function datelineAfterReport(text: string, page: Page): Dateline | null {
  if (!readReport(text)) return null;
  for (const match of text.slice(0, 200).matchAll(/\s(?=[\p{Lu}]{3})/gu)) {
    const start = match.index + 1;
    const found = readDateline(text.slice(start), page.outlets);
    if (found?.outlet) return { ...found, end: start + found.end };
  }
  return null;
}

function findSignoff(_page: Page, story: Unit[]): Lifts["signoff"] {
  for (const unit of story.slice(-3).reverse()) {
    const row = unit.rows.at(-1);
    const found = row && signoffAtEnd(row.text);
    if (found && (unit === story.at(-1) || found.value === null || /[/]|^\(\p{Ll}+\)$/u.test(found.text)))
      return { ...found, line: row.line };
  }
  return null;
}

function signoffLine(page: Page): Lifts["signoff"] {
  const at = page.labels.findLastIndex((label) => label?.role === "signoff");
  const row = page.units[at]?.rows[0];
  const found = row && signoffAlone(row.bare);
  return found ? { ...found, line: row.line } : null;
}
