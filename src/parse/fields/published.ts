import { type IsoDate, isoDate } from "../../model/index.ts";
import { type FoundDate, findDates, toIso } from "../cues/date.ts";
import { type Publication, readPublication } from "../cues/publication.ts";
import type { SourceLine } from "../lines/split.ts";
import { fieldOf } from "../passes/record.ts";
import { isRelease } from "../passes/release.ts";
import { type Found, foundIn } from "./evidence.ts";
import { type LabelledPage, type LabelledParagraph, rowsOf, storyStart, withRole } from "./labelledPage.ts";

/** The publication line that counts for this article, with its place. */
export interface Published extends Publication {
  at: number;
  line: number;
  found: Found<string>;
}

/** A date is the article's own this many paragraphs away from its headline, or nearer. */
const NEAR = 12;

/**
 * Finds the line that states the publication date: above the story, nearest to the headline, a time before none;
 * or anywhere if the line itself calls the date that of publication. A date that only a menu holds is none.
 */
export function readPublished(labelled: LabelledPage): Published | null {
  const { page } = labelled;
  const headline = page.labels.findIndex((label) => label?.role === "headline");
  const start = storyStart(page);
  const lines = withRole(page, "date", "byline", "editor");
  const all = lines.flatMap((entry) => publicationOf(entry, labelled));
  const own = all.filter((entry) => isOwn(entry, labelled, headline, start));
  const ranked = own.toSorted((a, b) => rank(a, headline) - rank(b, headline));
  return ranked[0] ?? (isRelease(page, start) ? publishedByDateline(labelled) : null);
}

/** "Denpasar, 12 Oktober 2024 – ": the day in the dateline of a press release is that of its publication. */
function publishedByDateline(labelled: LabelledPage): Published | null {
  const { page, inlineParts } = labelled;
  const row = inlineParts.dateline && rowsOf(labelled, inlineParts.dateline.line)[0];
  const date = row && findDates(row.text.slice(0, inlineParts.dateline?.end))[0];
  if (!row || !date) return null;
  const at = page.paragraphs.findIndex(({ rows }) => rows.includes(row));
  const found = foundIn(toIso(date), row.text.slice(date.start, date.end), [row], "titimangsa");
  return { date, updated: false, labelled: true, author: null, outlet: null, at, line: row.line, found };
}

function publicationOf({ paragraph, label, at }: LabelledParagraph, { page }: LabelledPage): Published[] {
  const own = label.rule === "kepala-naskah" ? (fieldOf(paragraph.text)?.value ?? "") : paragraph.text;
  const text = label.role === "date" ? own : behindNames(paragraph.text);
  const publication = readPublication(text, page.outlets);
  if (!publication) return [];
  const { date, updated } = publication;
  const words = text.slice(date.start, date.end);
  const found = foundIn(toIso(date), words, paragraph.rows, label.rule, updated ? "inferred" : "stated");
  const labelled = publication.labelled || label.rule === "kepala-naskah";
  return [{ ...publication, labelled, at, line: paragraph.rows[0]?.line ?? 1, found }];
}

/** "Kontributor: X | Editor: Y | 12 Mei 2025": what stands from the date on. */
function behindNames(text: string): string {
  const [date] = findDates(text);
  return date && date.start > 0 ? text.slice(date.start) : "";
}

function isOwn(entry: Published, { page }: LabelledPage, headline: number, start: number): boolean {
  if (entry.at < start) return Math.abs(entry.at - headline) <= NEAR && !isOfMenu(entry, page, headline);
  return (
    entry.labelled &&
    !page.labels
      .slice(start, entry.at)
      .some((label) => label?.role === "related" || label?.rule === "ekor-halaman")
  );
}

/** The date of the day on which the page was saved stands in the site's menu: far above the headline, without a time. */
function isOfMenu(entry: Published, page: LabelledPage["page"], headline: number): boolean {
  if (entry.at > headline || headline < 0 || entry.labelled) return false;
  const between = page.labels
    .slice(entry.at + 1, headline)
    .filter((label) => label?.role === "navigation" || label?.role === "related");
  return between.length > 0 && entry.date.time === null;
}

function rank(entry: Published, headline: number): number {
  const distance = entry.at > headline ? entry.at - headline : (headline - entry.at) * 2 + 4;
  return distance + (entry.updated ? 40 : 0) + (entry.date.time ? 0 : 8) - (entry.labelled ? 6 : 0);
}

/** Words that put a date of the story into its future, or make it a span of time. */
const AHEAD =
  /(?<!\p{L})(?:akan|mendatang|besok|lusa|hingga|sampai|nanti|rencananya|berencana|dijadwalkan|s\.?d\.?|berlaku|batas|deadline|paling lambat)(?!\p{L})/iu;

/**
 * The latest day that the story reports on, by dates with a day of the week, by its dateline and its captions. A date that may
 * lie ahead of the story does not count. Where the day of publication is stated, nothing later counts.
 */
export function readNotBefore(labelled: LabelledPage, published: Published | null): Found<IsoDate> | null {
  const limit = published?.date.day;
  let latest: { date: FoundDate; row: SourceLine } | null = null;
  for (const { paragraph, label } of withRole(labelled.page, "paragraph", "caption"))
    for (const row of paragraph.rows)
      for (const date of findDates(row.text)) {
        const later = (!latest || latest.date.day < date.day) && (!limit || date.day <= limit);
        const told =
          labelled.inlineParts.dateline?.line === row.line && date.end <= labelled.inlineParts.dateline.end;
        if (later && (told || counts(date, row.text, label.role === "caption"))) latest = { date, row };
      }
  return latest ? eventDay(latest.date, latest.row) : published && dayOf(published);
}

function eventDay({ day, start, end }: FoundDate, row: SourceLine): Found<IsoDate> {
  return foundIn(day, row.text.slice(start, end), [row], "tanggal-peristiwa", "inferred");
}

function counts(date: FoundDate, text: string, caption: boolean): boolean {
  if (date.weekday === null && !caption) return false;
  const sentence = text.slice(Math.max(0, date.start - 120), date.start);
  return (
    !AHEAD.test(sentence.slice(sentence.lastIndexOf(". ") + 1)) &&
    !/^[\s)]*(?:mendatang|nanti|hingga|sampai|[-–])/.test(text.slice(date.end))
  );
}

function dayOf(published: Published): Found<IsoDate> | null {
  const [year = 0, month = 0, day = 0] = published.date.day.split("-").map(Number);
  const value = isoDate(year, month, day);
  return value && { value, evidence: { ...published.found.evidence, basis: "inferred" } };
}
