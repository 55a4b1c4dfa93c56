import { readMarker } from "../cues/markers.ts";
import { readPublication } from "../cues/publication.ts";
import { signoffAlone } from "../cues/signoff.ts";
import type { Claim, Page } from "../lines/page.ts";
import { wordCount } from "../lines/shape.ts";
import { findLead } from "./lead.ts";

/** What stands for another article below the story: its title, the day perhaps, the first words of it. */
interface Card {
  /** The first paragraph of the card, and the one below its last. */
  start: number;
  end: number;
  title: number;
  dated: boolean;
}

/** No first words of another article are longer, in UTF-16 units. */
const LONGEST = 220;

/**
 * Cards of other articles, from the end of the story to the foot of the page. Without a line that ends the story
 * above them they must have their days.
 */
export function readCards(page: Page): Claim[] {
  const lead = findLead(page);
  for (let at = lead + 1; at < page.paragraphs.length; at++) {
    const cards = cardsFrom(page, at);
    const ended = isEnd(page, at - 1);
    const enough = cards.length > 1 && (ended || (cards.length > 2 && cards.every(({ dated }) => dated)));
    if (enough && !goesOn(page, cards.at(-1)?.end ?? at))
      return [...signoffAt(page, at - 1), ...cards.flatMap((card) => claimsOf(page, card))];
  }
  return [];
}

function cardsFrom(page: Page, start: number): Card[] {
  const cards: Card[] = [];
  for (let card = cardAt(page, start); card; card = cardAt(page, card.end)) cards.push(card);
  return cards;
}

function cardAt(page: Page, start: number): Card | null {
  const title = isSection(page, start) ? start + 1 : start;
  if (!isTitle(page, title)) return null;
  const dated = readPublication(page.paragraphs[title + 1]?.text ?? "", page.outlets) !== null;
  const teaser = page.paragraphs[title + (dated ? 2 : 1)];
  if (!teaser || teaser.text.length > LONGEST || !(teaser.prose || /(?:…|\.{3})$/.test(teaser.text)))
    return null;
  return { start, end: title + (dated ? 3 : 2), title, dated };
}

/** "Wisata" above the title of an article in that section. */
function isSection(page: Page, at: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  return /^\p{Lu}[\p{L} &-]{2,24}$/u.test(text) && wordCount(text) <= 2 && isTitle(page, at + 1);
}

function isTitle(page: Page, at: number): boolean {
  const paragraph = page.paragraphs[at];
  return (
    paragraph !== undefined &&
    !page.labels[at] &&
    paragraph.title &&
    !paragraph.prose &&
    wordCount(paragraph.text) >= 4
  );
}

const ENDS = new Set(["signoff", "editor", "byline", "source", "topic", "disclaimer"]);

function isEnd(page: Page, at: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  if (ENDS.has(page.labels[at]?.role ?? "") || signoffAt(page, at).length > 0) return true;
  return readMarker(text)?.rule === "daftar-terkait";
}

function signoffAt(page: Page, at: number): Claim[] {
  const value = page.labels[at] ? null : signoffAlone(page.paragraphs[at]?.text ?? "")?.value;
  return value ? [[at, "signoff", "tanda-penutup"]] : [];
}

function goesOn(page: Page, start: number): boolean {
  return page.paragraphs.some(({ prose }, at) => at >= start && prose && !page.labels[at]);
}

function claimsOf(page: Page, { start, end, title, dated }: Card): Claim[] {
  return page.paragraphs.slice(start, end).map((_, index): Claim => {
    const at = start + index;
    if (at === title) return [at, "related", "judul-lain"];
    return dated && at === title + 1 ? [at, "date", "tanggal-lain"] : [at, "navigation", "ekor-halaman"];
  });
}
