import type { Role } from "../../model/index.ts";
import type { InlineParts } from "../lines/inlineParts.ts";
import type { Page } from "../lines/page.ts";
import type { Paragraph } from "../lines/paragraphs.ts";
import type { SourceLine } from "../lines/split.ts";
import type { Label } from "../rules.ts";

/** A page that is understood line by line, from which the fields are read. */
export interface LabelledPage {
  page: Page;
  rows: readonly SourceLine[];
  inlineParts: InlineParts;
}

/** A paragraph with its label and its place in the page. */
export interface LabelledParagraph {
  paragraph: Paragraph;
  label: Label;
  at: number;
}

/** The paragraphs of a page that have one of these roles, in order. */
export function withRole(page: Page, ...roles: Role[]): LabelledParagraph[] {
  const found: LabelledParagraph[] = [];
  for (let at = 0; at < page.paragraphs.length; at++) {
    const [paragraph, label] = [page.paragraphs[at], page.labels[at]];
    if (paragraph && label && roles.includes(label.role)) found.push({ paragraph, label, at });
  }
  return found;
}

/** The paragraph with which the story begins, or the number of paragraphs. */
export function storyStart(page: Page): number {
  const at = page.labels.findIndex((label) => label?.role === "paragraph" || label?.role === "heading");
  return at < 0 ? page.paragraphs.length : at;
}

/** The row of a line number. */
export function rowsOf(labelled: LabelledPage, line: number): SourceLine[] {
  const row = labelled.rows[line - 1];
  return row ? [row] : [];
}
