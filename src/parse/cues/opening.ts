import type { Page } from "../lines/page.ts";
import type { Paragraph } from "../lines/paragraphs.ts";
import { type Dateline, readDateline } from "./dateline.ts";

/** The dateline that a paragraph's first line begins with, or null; kept, because several passes ask for it. */
export function openingOf(page: Page, paragraph: Paragraph): Dateline | null {
  const known = page.openings.get(paragraph);
  if (known !== undefined) return known;
  const opening = readDateline(paragraph.rows[0]?.text ?? "", page.outlets);
  page.openings.set(paragraph, opening);
  return opening;
}
