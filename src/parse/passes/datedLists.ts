import { readPublication } from "../cues/publication.ts";
import type { Claim, Page } from "../lines/page.ts";
import { findLead } from "./lead.ts";

/** Below a date of a teaser or a comment stands no more running text, in UTF-16 units; a live report tells more. */
const LONGEST = 300;

/** A list begins at most this many paragraphs above its first date: a section, a title, a name. */
const ABOVE = 3;

/** What stands below the story with a date for each entry: "10 jam lalu" at teasers of other articles, at comments. */
export function readDatedLists(page: Page): Claim[] {
  const lead = findLead(page);
  const dates = page.paragraphs.flatMap((_, at) => (at > lead && isDateOfEntry(page, at) ? [at] : []));
  const [first = 0] = dates;
  if (dates.some((at, index) => proseBetween(page, at, dates[index + 1]) > LONGEST)) return [];
  const head = page.labels.slice(lead, first).findLastIndex((label) => label !== null) + lead;
  const marker = head > lastOfStory(page, first) ? page.labels[head] : null;
  const commented = marker?.role === "comment";
  const relative = dates.every((at) => page.labels[at] !== null);
  const last = proseBetween(page, first) === 0 && marker !== null;
  if (dates.length < (commented || last ? 1 : 2)) return [];
  if (!relative && marker?.role !== "related" && marker?.role !== "navigation") return [];
  const start = marker && first - head <= ABOVE + 1 ? head + 1 : first - 1;
  const [role, rule] = commented
    ? (["comment", "kotak-komentar"] as const)
    : (["navigation", "ekor-halaman"] as const);
  return page.paragraphs.flatMap((_, at): Claim[] => (at >= start ? [[at, role, rule]] : []));
}

/** "10 jam lalu", or a day with its time, below a title and not below a paragraph as the dates of a schedule. */
function isDateOfEntry(page: Page, at: number): boolean {
  const [paragraph, above] = [page.paragraphs[at], page.paragraphs[at - 1]];
  if (!paragraph || !above || above.prose || above.text.endsWith(":")) return false;
  if (page.labels[at]) return page.labels[at]?.rule === "tanggal-lain";
  return !paragraph.prose && (readPublication(paragraph.text, page.outlets)?.date.time ?? null) !== null;
}

function lastOfStory(page: Page, end: number): number {
  return page.paragraphs.slice(0, end).findLastIndex((paragraph, at) => paragraph.prose && !page.labels[at]);
}

function proseBetween(page: Page, from: number, to = page.paragraphs.length): number {
  return page.paragraphs
    .slice(from, to)
    .reduce((sum, paragraph) => sum + (paragraph.prose ? paragraph.text.length : 0), 0);
}
