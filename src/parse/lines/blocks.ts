import type { Block, Span } from "../../model/index.ts";
import { ORDINAL } from "../passes/story.ts";
import { withoutStress } from "./chat.ts";
import type { Page } from "./page.ts";
import type { Paragraph } from "./paragraphs.ts";
import { splitAtBreaks, tidy } from "./shape.ts";

/** The clean body: a block for each paragraph and heading, without what was lifted out of its lines. */
export function buildBlocks(page: Page, spans: ReadonlyMap<number, Span[]>): Block[] {
  const blocks = page.paragraphs.flatMap((paragraph, at) => {
    const role = page.labels[at]?.role;
    if (role !== "paragraph" && role !== "heading") return [];
    const found = role === "heading" ? [headingOf(paragraph)] : paragraphsOf(paragraph, spans);
    return found.filter(({ text }) => text !== "");
  });
  return blocks.map((block, index) => ({ ...block, id: `p${index + 1}` }));
}

function headingOf(paragraph: Paragraph): Block {
  const ordinal = ORDINAL.exec(paragraph.text)?.[1];
  const text = paragraph.text.replace(ORDINAL, "").replace(/:$/, "");
  return { type: "heading", id: "", text, ...(ordinal ? { ordinal } : {}), lines: linesOf(paragraph) };
}

function paragraphsOf(paragraph: Paragraph, spans: ReadonlyMap<number, Span[]>): Block[] {
  const lifted = paragraph.rows.some((row) => spans.has(row.line));
  const own = paragraph.rows.map((row) => without(row.text, spans.get(row.line) ?? [])).join(" ");
  const broken = /<\/?\w|\\n/.test(own) ? splitAtBreaks(own) : [];
  const texts = broken.length > 1 ? broken : [lifted ? withoutStress(tidy(own)) : paragraph.text];
  return texts.map((text) => ({ type: "paragraph", id: "", text, lines: linesOf(paragraph) }));
}

function linesOf(paragraph: Paragraph): number[] {
  return paragraph.rows.map((row) => row.line);
}

/** A line's text without the given spans. */
function without(text: string, spans: Span[]): string {
  let at = 0;
  let kept = "";
  for (const span of spans) {
    kept += `${text.slice(at, span.start - 1)} `;
    at = span.end - 1;
  }
  return kept + text.slice(at);
}
