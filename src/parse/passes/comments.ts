import { readPublication } from "../cues/publication.ts";
import type { Claim, Page } from "../lines/page.ts";
import { findLead } from "./lead.ts";

const SPEAKS = /^[^:.?!]{2,40} (?:mengatakan|berkata|menulis|says|said|wrote) ?:$/i;

/** "Budi Santoso mengatakan:", "14 Mei 2024 pukul 10:00": the comments of a blog, from the first to the box for more. */
export function readOldComments(page: Page): Claim[] {
  const lead = findLead(page);
  const start = page.paragraphs.findIndex(
    ({ text }, at) => at > lead && SPEAKS.test(text) && isTimed(page, at + 1),
  );
  if (start < 0) return [];
  return page.paragraphs.flatMap((_, at): Claim[] =>
    at >= start ? [[at, "comment", "kotak-komentar"]] : [],
  );
}

function isTimed(page: Page, at: number): boolean {
  return (readPublication(page.paragraphs[at]?.text ?? "", page.outlets)?.date.time ?? null) !== null;
}
