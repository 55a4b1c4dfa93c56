import { findDates } from "../cues/date.ts";
import { openingOf } from "../cues/opening.ts";
import { isOutlet } from "../cues/outlet.ts";
import type { Page } from "../lines/page.ts";
import { isSmallWord } from "../lines/shape.ts";

/** A page has at most this many paragraphs of other matter above its story: a deck, captions. */
const PROSE_ABOVE = 3;

/**
 * Finds the paragraph with which the story begins: the first with a dateline; else the first that reads as prose,
 * below the date and the author where these stand above the story. Gives the number of paragraphs if there is no story.
 */
export function findLead(page: Page): number {
  const prose: number[] = [];
  for (let at = 0; at < page.paragraphs.length && prose.length <= PROSE_ABOVE; at++) {
    const paragraph = page.paragraphs[at];
    if (!paragraph || page.labels[at]?.role === "dateline") return at;
    if (page.labels[at]) continue;
    if (startsStory(page, at) && !hasStrongerBelow(page, at))
      return isAbove(page, prose, at) ? at : withFragments(page, prose[0] ?? at);
    if (paragraph.prose && /^[-–—] ?\p{Lu}/u.test(paragraph.text)) return prose[0] ?? at;
    if (paragraph.prose) prose.push(at);
  }
  const [first, second] = prose;
  if (first === undefined) return firstWithoutProse(page);
  return withFragments(page, second !== undefined && hasTopMatter(page, first, second) ? second : first);
}

/** "PANEN RAYA - Bupati memanen padi" is a caption if a dateline with an outlet stands soon below it. */
function hasStrongerBelow(page: Page, at: number): boolean {
  if (namesOutlet(page, at)) return false;
  for (let below = at + 1; below < at + 6; below++)
    if (!page.labels[below] && namesOutlet(page, below)) return true;
  return false;
}

function namesOutlet(page: Page, at: number): boolean {
  const paragraph = page.paragraphs[at];
  return paragraph !== undefined && (openingOf(page, paragraph)?.outlet ?? null) !== null;
}

/** Do these paragraphs belong to the head of the page: one, or short ones around the date? */
function isAbove(page: Page, prose: number[], lead: number): boolean {
  const [first] = prose;
  if (first === undefined) return true;
  if (!hasHeadlineAbove(page, first) && !isSaidAgain(page, first, lead)) return false;
  if (prose.length < 2) return true;
  const dated = page.labels.slice(0, lead).some((label) => label?.role === "date");
  return dated && prose.every((at) => (page.paragraphs[at]?.text.length ?? 0) < 250);
}

/** A free line above that may be the headline. */
function hasHeadlineAbove(page: Page, at: number): boolean {
  return page.paragraphs
    .slice(0, at)
    .some((paragraph, above) => !page.labels[above] && paragraph.text.length >= 15);
}

/** The summary that Tribun's sites put on top is a sentence of the story. */
function isSaidAgain(page: Page, at: number, lead: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  return page.paragraphs.slice(lead, lead + 30).some((paragraph) => paragraph.text === text);
}

function startsStory(page: Page, at: number): boolean {
  const paragraph = page.paragraphs[at];
  if (!paragraph) return false;
  const line = openingOf(page, paragraph);
  if (!line || line.end >= paragraph.text.length) return false;
  const known = line.outlet !== null && isOutlet(line.outlet, page.outlets);
  return (
    known ||
    ((line.place !== null || line.outlet !== null) && (paragraph.prose || paragraph.text.length > 100))
  );
}

/** A deck above the date: "Penampilan Joey Alexander memukau musisi dunia." and then "Selasa, 16 Februari 2016". */
function hasTopMatter(page: Page, first: number, second: number): boolean {
  const text = page.paragraphs[first]?.text ?? "";
  const dated = page.labels.slice(first + 1, second).some((_, index) => isDated(page, first + 1 + index));
  return first > 0 && text.length < 250 && !text.endsWith(":") && dated;
}

/** A line of the publication date, or one that names the author and then the date: "Kontributor: X, tirto.id - 12 Okt 2024". */
export function isDated(page: Page, at: number): boolean {
  const role = page.labels[at]?.role;
  return role === "date" || (role === "byline" && findDates(page.paragraphs[at]?.text ?? "").length > 0);
}

/** Steps back over pieces of a first paragraph that the scraper broke: "- Menteri Pekerjaan Umum (PUPR)". */
function withFragments(page: Page, lead: number): number {
  let at = lead;
  while (
    at > 0 &&
    page.paragraphs[at]?.gap === 0 &&
    !page.labels[at - 1] &&
    isFragment(page.paragraphs[at - 1]?.text ?? "")
  )
    at -= 1;
  return at;
}

/** A line that is not whole: it begins in the middle of a sentence, or ends there. */
export function isFragment(text: string): boolean {
  return (
    /^[-–—]|^\p{Ll}|[,("“]$|[^.!?] \([^()]{2,12}\)$/u.test(text) ||
    isSmallWord(text.slice(text.lastIndexOf(" ") + 1))
  );
}

/** A story of short lines: below the headline, which has its date below it, if there are two free paragraphs, else the first. */
function firstWithoutProse(page: Page): number {
  const free = page.paragraphs.flatMap((_, at) => (page.labels[at] ? [] : [at]));
  const dated = free[1] !== undefined && page.labels[free[1] + 1]?.role === "date";
  return (dated ? (free[2] ?? page.paragraphs.length) : free[1]) ?? free[0] ?? page.paragraphs.length;
}
