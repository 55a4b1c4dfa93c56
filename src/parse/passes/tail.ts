import { readMarker } from "../cues/markers.ts";
import type { Claim, Page } from "../lines/page.ts";
import { findLead } from "./lead.ts";

/** The foot of the page: everything below the line that closes the article. */
export function readTail(page: Page): Claim[] {
  const start = findTail(page, findLead(page));
  return start < 0 ? [] : rangeFrom(page, start).map((at) => [at, "navigation", "ekor-halaman"]);
}

/** A line closes the article if little of the story stands below it: nothing, or a few teasers of other articles. */
function findTail(page: Page, lead: number): number {
  const total = proseBelow(page, lead);
  let above = 0;
  for (let at = lead; at < page.paragraphs.length; at++) {
    const paragraph = page.paragraphs[at];
    if (!paragraph) continue;
    if (!page.labels[at]) above += paragraph.prose ? paragraph.text.length : 0;
    else if (above > 0 && closes(page, at, lead) && total - above <= above * 0.4) return at + 1;
  }
  return -1;
}

function closes(page: Page, at: number, lead: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  const label = page.labels[at];
  if (label?.rule === "kotak-komentar" || label?.rule === "hak-cipta") return true;
  if (label?.rule === "daftar-terkait" && isFramed(page, lead, at)) return true;
  return (label?.role === "navigation" || label?.role === "related") && readMarker(text)?.closes === true;
}

/** Roles of lines that stand right below a story. */
const ENDS = new Set(["signoff", "editor", "source", "topic", "disclaimer", "comment"]);

/** Has the story been closed by its own last lines: a sign-off, the editor's name, topics? */
function isFramed(page: Page, lead: number, at: number): boolean {
  return page.labels
    .slice(Math.max(lead, at - 12), at)
    .some((label) => label !== null && (ENDS.has(label.role) || label.rule === "penulis-penutup"));
}

function proseBelow(page: Page, start: number): number {
  let size = 0;
  for (let at = start; at < page.paragraphs.length; at++)
    if (page.paragraphs[at]?.prose && !page.labels[at]) size += page.paragraphs[at]?.text.length ?? 0;
  return size;
}

function rangeFrom(page: Page, start: number): number[] {
  return Array.from({ length: page.paragraphs.length - start }, (_, index) => start + index);
}
