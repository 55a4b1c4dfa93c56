import type { Claim, Page } from "../lines/page.ts";

/** Roles of the lines that a site prints again on top of each page of a story. */
const HEAD = new Set(["headline", "date", "byline", "editor"]);

/** The headline, said once more in the story, and what stood beside it on the first page. */
export function readPageHeads(page: Page): Claim[] {
  const said = new Set<string>();
  return page.paragraphs.flatMap(({ text }, at): Claim[] => {
    const role = page.labels[at]?.role ?? "";
    const above = page.labels[at - 1]?.role ?? "";
    const again = said.has(text) && !page.labels[at];
    if (HEAD.has(role)) said.add(text);
    return again &&
      (page.paragraphs[at]?.title || above === "pagination" || said.has(page.paragraphs[at - 1]?.text ?? ""))
      ? [[at, "repetition", "pengulangan"]]
      : [];
  });
}

/** A paragraph shorter than this may stand twice on purpose, in UTF-16 units. */
const SHORTEST = 50;
const KEY = 40;

/**
 * What stands between repeated paragraphs and was said before too: the second copy of a text brings its headline,
 * its date and its short lines along.
 */
export function readSecondCopy(page: Page): Claim[] {
  const repeated = page.paragraphs.flatMap((_, at) => (page.labels[at]?.rule === "pengulangan" ? [at] : []));
  if (repeated.length < 3) return [];
  const places = new Set(repeated);
  const said = new Set<string>();
  return page.paragraphs.flatMap((paragraph, at): Claim[] => {
    const again = said.has(paragraph.text);
    said.add(paragraph.text);
    return again && !page.labels[at] && isAmong(places, at, repeated[0] ?? 0, repeated.at(-1) ?? 0)
      ? [[at, "repetition", "pengulangan"]]
      : [];
  });
}

/** No more lines than this stand between two repeated paragraphs of a copy, or around the first and the last. */
const BETWEEN = 4;

function isAmong(repeated: Set<number>, at: number, first: number, last: number): boolean {
  const steps = Array.from({ length: BETWEEN }, (_, index) => index + 1);
  const above = steps.some((step) => repeated.has(at - step));
  const below = steps.some((step) => repeated.has(at + step));
  return (above || at < first) && (below || (above && at > last));
}

/** Paragraphs and captions that an earlier paragraph has already said, whole or as a part of a longer one. */
export function readRepetition(page: Page): Claim[] {
  const said = new Map<string, string>();
  return page.paragraphs.flatMap((paragraph, at): Claim[] => {
    const label = page.labels[at];
    if (label && label.role !== "caption") return [];
    const text = paragraph.text;
    if (text.length < SHORTEST || text.endsWith(":")) return [];
    const repeated = said.get(text.slice(0, KEY))?.startsWith(text) === true;
    if (!repeated) remember(said, text);
    return repeated ? [[at, "repetition", "pengulangan"]] : [];
  });
}

/** Keeps what follows each beginning of a sentence, so that a paragraph is found inside a page-long line. */
function remember(said: Map<string, string>, text: string): void {
  keep(said, text);
  if (text.length < 400) return;
  for (const match of text.matchAll(/[.!?][”"’']?\s?(?=[\p{Lu}“"])/gu)) {
    const start = match.index + match[0].length;
    keep(said, text.slice(start));
    // `rumahnya."Kami sudah lama menunggu": glued to the stop before it, the quote may open the next sentence.
    if (/["'’]$/.test(match[0])) keep(said, text.slice(start - 1));
  }
}

function keep(said: Map<string, string>, text: string): void {
  const key = text.slice(0, KEY);
  if (!said.has(key)) said.set(key, text);
}
