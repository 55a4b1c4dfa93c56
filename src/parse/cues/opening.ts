import type { Page } from "../lines/page.ts";
import type { Unit } from "../lines/paragraphs.ts";
import { type Dateline, readDateline } from "./dateline.ts";

/** The dateline that a unit's first line begins with, or null; kept, because several readings ask for it. */
export function openingOf(page: Page, unit: Unit): Dateline | null {
  const known = page.openings.get(unit);
  if (known !== undefined) return known;
  const opening = readDateline(unit.rows[0]?.text ?? "", page.outlets);
  page.openings.set(unit, opening);
  return opening;
}
