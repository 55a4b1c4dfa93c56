import { opensLikeCaption } from "../cues/caption.ts";
import type { Page } from "../lines/page.ts";
import { wordCount } from "../lines/shape.ts";

/**
 * Finds the headline among the free paragraphs above the story: of those that may be one, the one for which most speaks.
 * It is long and has its capitals, stands above the date or the author's name and right there, and is said again as
 * alt text, in a caption or at the end of a trail.
 */
export function findHeadline(page: Page, free: number[]): number {
  const fits = free.filter((at) => isHeadline(page, at));
  if (fits.length > 1) {
    const points = fits.map((at) => pointsOf(page, at));
    const best = Math.max(...points);
    return fits[points.indexOf(best)] ?? -1;
  }
  return fits[0] ?? free.find((at) => isShortHeadline(page.paragraphs[at]?.text ?? "")) ?? -1;
}

/** May this free paragraph be the headline, with the date or the author's name below it? */
export function isSignedHeadline(page: Page, at: number): boolean {
  return !page.labels[at] && isHeadline(page, at) && isSigned(page, at);
}

function isShortHeadline(text: string): boolean {
  return wordCount(text) >= 2 && !text.endsWith(":");
}

function isHeadline(page: Page, at: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  const words = wordCount(text);
  if (
    words < 3 ||
    text.length < 15 ||
    text.length > 220 ||
    /^\d{1,2}[.)] |:$/.test(text) ||
    opensLikeCaption(text) ||
    BLOCK.test(text) ||
    isTrail(text)
  )
    return false;
  return (
    page.paragraphs[at]?.title === true ||
    (!page.paragraphs[at]?.prose && text.length <= 150) ||
    /[?!]$/.test(text)
  );
}

/** The blocks of a fact-check: "KATEGORI: IMPOSTER CONTENT" */
const BLOCK = /^\[?(?:kategori|sumber|narasi|klaim|penjelasan|referensi)\]? ?:/i;

/** What speaks for a headline against a slogan ("Aktual dan Tepercaya") or the teaser of another article above it. */
function pointsOf(page: Page, at: number): number {
  const text = page.paragraphs[at]?.text ?? "";
  const length = wordCount(text) >= 5 ? 2 : 0;
  const late = page.labels.slice(0, at).some((label) => label?.role === "date") ? 3 : 0;
  const shape = page.paragraphs[at]?.title && !/^["“].*["”]$/.test(text) ? 1 : 0;
  return length + shape + (isSaidAgain(page, at, text) ? 4 : 0) + (isSigned(page, at) ? 2 : 0) - late;
}

/** A caption begins with these words, or a trail of the menu ends with them: "Beranda » Berita » Judul". */
function isSaidAgain(page: Page, at: number, text: string): boolean {
  return page.paragraphs.some((paragraph, other) => {
    if (other === at || paragraph.text.length < text.length) return false;
    if (paragraph.text === text) return isAltText(page, other, text);
    if (page.labels[other]?.role === "caption") return paragraph.text.startsWith(text);
    return (
      paragraph.text.length > text.length && /[»>›/]/.test(paragraph.text) && paragraph.text.endsWith(text)
    );
  });
}

/** The picture of the article says the headline once more, right below it or below the date; a slogan is shorter. */
function isAltText(page: Page, at: number, text: string): boolean {
  if (at > TOP || !page.paragraphs[at]?.title) return false;
  return wordCount(text) >= 4 || page.labels.slice(0, at).some((label) => label?.role === "date");
}

/** The head of a page has at most as many paragraphs. */
const TOP = 60;

/** The date or the author's name stands below, at most a deck between. */
function isSigned(page: Page, at: number): boolean {
  const below = [page.labels[at + 1], page.labels[at + 2]].map((label) => label?.role);
  const [next, second] = below;
  return SIGNS.has(next ?? "") || (next === undefined && SIGNS.has(second ?? ""));
}

const SIGNS = new Set(["date", "byline", "editor"]);

/** "Bola / Liga Indonesia", "News > Nasional" */
export function isTrail(text: string): boolean {
  return text.length <= 60 && /^[\p{L}& -]{2,24}(?: ?[/>»›|] ?[\p{L}& -]{2,24}){1,4}$/u.test(text);
}
