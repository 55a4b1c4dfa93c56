import type { Block, Span } from "../../model/index.ts";
import { ORDINAL } from "../passes/story.ts";
import type { Page } from "./page.ts";
import type { Unit } from "./paragraphs.ts";
import { tidy } from "./shape.ts";

/** The clean body: a block for each paragraph and heading, without what was lifted out of its lines. */
export function buildBlocks(page: Page, spans: ReadonlyMap<number, Span[]>): Block[] {
  const blocks = page.units.flatMap((unit, at) => {
    const role = page.labels[at]?.role;
    if (role !== "paragraph" && role !== "heading") return [];
    const block = role === "heading" ? headingOf(unit) : paragraphOf(unit, spans);
    return block.text === "" ? [] : [block];
  });
  return blocks.map((block, index) => ({ ...block, id: `p${index + 1}` }));
}

function headingOf(unit: Unit): Block {
  const ordinal = ORDINAL.exec(unit.text)?.[1];
  const text = unit.text.replace(ORDINAL, "").replace(/:$/, "");
  return { type: "heading", id: "", text, ...(ordinal ? { ordinal } : {}), lines: linesOf(unit) };
}

function paragraphOf(unit: Unit, spans: ReadonlyMap<number, Span[]>): Block {
  const lifted = unit.rows.some((row) => spans.has(row.line));
  const text = lifted
    ? tidy(unit.rows.map((row) => without(row.text, spans.get(row.line) ?? [])).join(" "))
    : unit.text;
  return { type: "paragraph", id: "", text, lines: linesOf(unit) };
}

function linesOf(unit: Unit): number[] {
  return unit.rows.map((row) => row.line);
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
