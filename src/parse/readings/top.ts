import { opensLikeCaption } from "../caption.ts";
import { isOutlet } from "../outlet.ts";
import type { Claim, Page } from "../page.ts";
import type { RuleName } from "../rules.ts";
import { endsInStop, wordCount } from "../shape.ts";
import { isFullName } from "../writers.ts";
import { findLead, isFragment } from "./lead.ts";

/** What stands above the story: the headline, the deck, the author's name, captions, menus. */
export function readTop(page: Page): Claim[] {
  const lead = findLead(page);
  const free = page.units.slice(0, lead).flatMap((_, at) => (page.labels[at] ? [] : [at]));
  const headline = findHeadline(page, free);
  const claims: Claim[] = headline < 0 ? [] : [[headline, "headline", "judul"]];
  let captions = page.labels.slice(0, lead).filter((label) => label?.role === "caption").length;
  for (const at of free) {
    if (at === headline) continue;
    const claim = nameTop(page, at, headline, lead, captions);
    if (claim?.[1] === "caption") captions += 1;
    if (claim) claims.push(claim);
  }
  return claims;
}

/** The first free unit above the story that is no menu word; a page prints its headline again as caption or alt text. */
function findHeadline(page: Page, free: number[]): number {
  const fits = free.filter((at) => isHeadline(page, at));
  const repeated = fits.slice(0, 5).find((at) => fits.length > 1 && isAltText(page, at));
  return repeated ?? fits[0] ?? free.find((at) => wordCount(page.units[at]?.text ?? "") >= 2) ?? -1;
}

function isHeadline(page: Page, at: number): boolean {
  const text = page.units[at]?.text ?? "";
  const words = wordCount(text);
  if (words < 3 || text.length < 15 || text.length > 220 || opensLikeCaption(text) || isTrail(text))
    return false;
  return (
    page.units[at]?.title === true || (!page.units[at]?.prose && text.length <= 150) || /[?!]$/.test(text)
  );
}

/** A caption begins with these words. */
function isAltText(page: Page, at: number): boolean {
  const text = page.units[at]?.text ?? "";
  return page.units.some(
    (unit, other) => page.labels[other]?.role === "caption" && unit.text.startsWith(text),
  );
}

function isRepeated(page: Page, at: number, lead: number): boolean {
  const text = page.units[at]?.text ?? "";
  return page.units.slice(lead, lead + 30).some((unit) => unit.text === text);
}

/** "Bola / Liga Indonesia", "News > Nasional" */
function isTrail(text: string): boolean {
  return text.length <= 60 && /^[\p{L}& -]{2,24}(?: ?[/>»›|] ?[\p{L}& -]{2,24}){1,4}$/u.test(text);
}

function nameTop(page: Page, at: number, headline: number, lead: number, captions: number): Claim | null {
  const text = page.units[at]?.text ?? "";
  if (page.units[at]?.prose && isRepeated(page, at, lead)) return [at, "repetition", "pengulangan"];
  if (isTrail(text)) return [at, "navigation", "navigasi"];
  if (isFullName(text) && isNearDate(page, at) && !isOutlet(text, page.outlets))
    return [at, "byline", "penulis-dekat-tanggal"];
  if (isDeck(page, at, headline, lead)) return [at, "deck", "anak-judul"];
  if (endsInStop(text) && wordCount(text) < 5) return null;
  if (wordCount(text) < 3 || (at < headline && !page.units[at]?.prose)) return [at, "navigation", "navigasi"];
  if (at > headline && headline >= 0 && (isFragment(text) || /:$/.test(text))) return null;
  if (page.units[at]?.prose && !page.labels.slice(0, at).some((label) => label?.role === "date")) return null;
  const isOther =
    captions > 0 && text.length <= 110 && page.units[at]?.title === true && !opensLikeCaption(text);
  return isOther ? [at, "related", "judul-lain"] : [at, "caption", "keterangan-foto" satisfies RuleName];
}

function isNearDate(page: Page, at: number): boolean {
  return page.labels[at + 1]?.role === "date" || page.labels[at - 1]?.role === "date";
}

/** Right below the headline, and above the date if there is one below the headline. */
function isDeck(page: Page, at: number, headline: number, lead: number): boolean {
  const text = page.units[at]?.text ?? "";
  if (
    headline < 0 ||
    at !== headline + 1 ||
    wordCount(text) < 4 ||
    opensLikeCaption(text) ||
    isFragment(text) ||
    text.endsWith(":")
  )
    return false;
  const top = page.labels.slice(0, lead).findIndex((label) => label?.role === "date");
  if (top > at) return true;
  return (top < 0 || top < headline) && !endsInStop(text);
}
