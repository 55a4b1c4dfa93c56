import type { Element } from "hast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import type { Block, Line } from "../model/index.ts";
import type { SourceLine } from "./lines/split.ts";
import { ORDINAL } from "./passes/story.ts";
import { isHeading, showMarkdown, wordsOf } from "./shown.ts";

/** What an article that the curator wrote by hand consists of. */
export interface Handwritten {
  /** The first heading, if it is of the first rank and has words. */
  headline: { text: string; line: number } | null;
  lines: Line[];
  /** One for each block that the page shows. */
  body: Block[];
}

/** Reads the lines and blocks of an article written by hand. */
export function readMarkdown(rows: readonly SourceLine[]): Handwritten {
  const { title, blocks } = showMarkdown(rows);
  const text = title ? textOf(title) : "";
  const headline = text === "" ? null : { text, line: title?.position?.start.line ?? 1 };
  return {
    headline,
    lines: rows.map((row) => lineOf(row, headline?.line)),
    body: blocks.map(blockOf),
  };
}

function lineOf({ line, text, bare, end }: SourceLine, headline: number | undefined): Line {
  if (bare === "") return { line, text, end, kind: "blank", role: "blank", rule: "baris-kosong" };
  if (line === headline) return { line, text, end, kind: "meta", role: "headline", rule: "naskah-markdown" };
  const role = /^#{1,6}\s/.test(bare) ? "heading" : "paragraph";
  return { line, text, end, kind: "body", role, rule: "naskah-markdown" };
}

function blockOf(element: Element): Block {
  const id = String(element.properties.id);
  const [text, lines] = [wordsOf(element), linesOf(element)];
  if (!isHeading(element)) return { type: "paragraph", id, text, lines };
  const ordinal = ORDINAL.exec(text)?.[1];
  return { type: "heading", id, text: text.replace(ORDINAL, ""), ...(ordinal && { ordinal }), lines };
}

/** What was added around notes stands on no line; the notes in it do. */
function linesOf(block: Element): number[] {
  const lines = new Set<number>();
  visit(block, ({ position }) => {
    if (!position) return;
    for (let line = position.start.line; line <= position.end.line; line++) lines.add(line);
    return SKIP;
  });
  return [...lines].sort((one, other) => one - other);
}
