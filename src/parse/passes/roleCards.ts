import { readBylines } from "../cues/byline.ts";
import { isFullName } from "../cues/writers.ts";
import type { Claim, Page } from "../lines/page.ts";
import type { Label } from "../rules.ts";

/** Names that have their role on the next line, one below the other: "Rina Dewi", "Penulis", "Joko Susilo", "Editor". */
export function readRoleCards(page: Page): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < page.paragraphs.length; at++) {
    const cards = roleOf(page, at - 1) ? [] : cardsFrom(page, at);
    if (cards.length > 1) claims.push(...cards.flatMap(claimsOf));
  }
  return claims;
}

type Card = Label & { at: number };

function cardsFrom(page: Page, start: number): Card[] {
  const cards: Card[] = [];
  for (let at = start; isFullName(page.paragraphs[at]?.text ?? ""); at += 2) {
    const label = roleOf(page, at + 1);
    if (!label) return cards;
    cards.push({ at, ...label });
  }
  return cards;
}

/** The role that a line names, and no name beside it. */
function roleOf(page: Page, at: number): Label | null {
  const [byline, more] = readBylines(page.paragraphs[at]?.text ?? "");
  return byline && !more && byline.names.length === 0 ? byline : null;
}

function claimsOf({ at, role, rule }: Card): Claim[] {
  return [at, at + 1].map((line): Claim => [line, role, rule]);
}
