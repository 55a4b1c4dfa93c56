import type { Claim, Page } from "../page.ts";

/** A paragraph shorter than this may stand twice on purpose, in UTF-16 units. */
const SHORTEST = 50;
const KEY = 40;

/** Paragraphs and captions that an earlier unit has already said, whole or as a part of a longer one. */
export function readRepetition(page: Page): Claim[] {
  const said = new Map<string, string>();
  return page.units.flatMap((unit, at): Claim[] => {
    const label = page.labels[at];
    if (label && label.role !== "caption") return [];
    const text = unit.text;
    if (text.length < SHORTEST) return [];
    const repeated = said.get(text.slice(0, KEY))?.startsWith(text) === true;
    if (!repeated) remember(said, text);
    return repeated ? [[at, "repetition", "pengulangan"]] : [];
  });
}

/** Keeps what follows each beginning of a sentence, so that a paragraph is found inside a page-long line. */
function remember(said: Map<string, string>, text: string): void {
  keep(said, text);
  if (text.length < 400) return;
  for (const match of text.matchAll(/[.!?][”"’']?\s?(?=[\p{Lu}“"])/gu))
    keep(said, text.slice(match.index + match[0].length));
}

function keep(said: Map<string, string>, text: string): void {
  const key = text.slice(0, KEY);
  if (!said.has(key)) said.set(key, text);
}
