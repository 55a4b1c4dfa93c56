import { openingOf } from "../cues/opening.ts";
import type { Claim, Page } from "../lines/page.ts";
import { findLead } from "./lead.ts";

/** Headings of the boxes in which a site sums the story up above it. */
const HEADING =
  /^(?:intinya sih|ringkasan(?: (?:berita|artikel))?|baca \d{1,2} detik|poin(?:-poin)? (?:penting|utama)|key (?:points|takeaways))\W*$/i;

/** No box has more lines, and none of them is longer, in UTF-16 units. */
const LINES = 6;
const LONGEST = 130;

/** "Intinya sih...", "Ringkasan Berita", "Baca 10 detik": the boxes above the story that say in short what it says. */
export function readSummaries(page: Page): Claim[] {
  const lead = findLead(page);
  return page.paragraphs.slice(0, lead).flatMap((paragraph, start): Claim[] => {
    if (!HEADING.test(paragraph.text)) return [];
    const box = takeBox(page, start + 1);
    const follows = page.paragraphs.slice(start + 1 + box.length).some((below) => below.prose);
    return box.length > 0 && follows
      ? [start, ...box].map((at) => [at, "repetition", "ringkasan"] as const)
      : [];
  });
}

/** Short lines, none farther from the one above it than the first from the heading, up to the story or anything known. */
function takeBox(page: Page, start: number): number[] {
  const box: number[] = [];
  const gap = page.paragraphs[start]?.gap ?? 0;
  for (let at = start; at < start + LINES; at++) {
    const paragraph = page.paragraphs[at];
    if (!paragraph || page.labels[at] || paragraph.gap > gap || paragraph.text.length > LONGEST) break;
    const opening = openingOf(page, paragraph);
    if (opening?.outlet || opening?.place) break;
    box.push(at);
  }
  return box;
}
