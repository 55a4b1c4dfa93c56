import { opensSentence } from "../inline.ts";
import { isGlued, readMarker } from "../markers.ts";
import type { Claim, Page } from "../page.ts";
import { readPublication } from "../publication.ts";
import { capitalShare, endsInStop, endsSentence, wordCount } from "../shape.ts";
import type { Unit } from "../units.ts";
import { findLead } from "./lead.ts";

/** The lists that markers open: titles of other articles, or topics. */
export function readLists(page: Page): Claim[] {
  const lead = findLead(page);
  return page.units.flatMap((unit, at): Claim[] => {
    const label = page.labels[at];
    if (!label || !["related", "navigation", "topic"].includes(label.role)) return [];
    const marker = readMarker(unit.text);
    if (marker?.rest !== "") return [];
    const items = marker.role === "topic" ? takeTopics(page, at + 1) : takeTitles(page, at + 1, at > lead);
    return items.map((item) => [item, marker.role, marker.rule]);
  });
}

/** Tags: very short lines, up to the first line that is anything else. */
function takeTopics(page: Page, start: number): number[] {
  const items: number[] = [];
  for (let at = start; at < page.units.length; at++) {
    const unit = page.units[at];
    if (!unit || page.labels[at] || !looksLikeTopic(unit.text)) break;
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
  for (let at = start; at < page.units.length; at++) {
    const unit = page.units[at];
    if (!unit) break;
    if (
      page.labels[at]?.role === "date" ||
      page.labels[at]?.role === "caption" ||
      page.labels[at]?.role === "repetition"
    )
      continue;
    if (page.labels[at] || !(looksLikeItem(unit) || readPublication(unit.text, page.outlets))) break;
    if (inStory && items.length > 0 && isHeadingAfterList(page, at)) break;
    items.push(at);
  }
  return items;
}

function looksLikeItem(unit: Unit): boolean {
  if (unit.rows.length > 1 || /^\d{1,2}\. /.test(unit.text)) return false;
  const text = unit.text.replace(/^[•*·»>-]\s?|^\d{1,2}\.?\s(?=\p{Lu})/gu, "");
  if (text.length > 220 && !isGlued(text)) return false;
  if (unit.title) return true;
  if (opensSentence(text) && capitalShare(text) < 0.6) return false;
  return (
    !endsInStop(text) &&
    wordCount(text) >= 3 &&
    !(endsSentence(text) && unit.prose) &&
    !/[:,;]$/.test(text) &&
    text.length <= 130
  );
}

/** In the story a short line that stands apart from the list above it and has a paragraph below is a heading. */
function isHeadingAfterList(page: Page, at: number): boolean {
  const [above, unit, below] = [page.units[at - 1], page.units[at], page.units[at + 1]];
  if (!unit || !below?.prose || page.labels[at + 1]) return false;
  const apart = unit.gap > 0 && above !== undefined && above.gap === 0;
  return /^\d{1,2}\. /.test(unit.text) || apart || (unit.gap > 0 && wordCount(unit.text) <= 4);
}
