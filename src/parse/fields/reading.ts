import type { Role } from "../../model/index.ts";
import type { Lifts } from "../lines/inlineParts.ts";
import type { Page } from "../lines/page.ts";
import type { Unit } from "../lines/paragraphs.ts";
import type { Row } from "../lines/split.ts";
import type { Label } from "../rules.ts";

/** A page that is understood line by line, from which the fields are read. */
export interface Reading {
  page: Page;
  rows: readonly Row[];
  lifts: Lifts;
}

/** A unit with its label and its place in the page. */
export interface Labelled {
  unit: Unit;
  label: Label;
  at: number;
}

/** The units of a page that have one of these roles, in order. */
export function unitsOf(page: Page, ...roles: Role[]): Labelled[] {
  const found: Labelled[] = [];
  for (let at = 0; at < page.units.length; at++) {
    const [unit, label] = [page.units[at], page.labels[at]];
    if (unit && label && roles.includes(label.role)) found.push({ unit, label, at });
  }
  return found;
}

/** The unit with which the story begins, or the number of units. */
export function storyStart(page: Page): number {
  const at = page.labels.findIndex((label) => label?.role === "paragraph" || label?.role === "heading");
  return at < 0 ? page.units.length : at;
}

/** The row of a line number. */
export function rowsOf(reading: Reading, line: number): Row[] {
  const row = reading.rows[line - 1];
  return row ? [row] : [];
}
