import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { Block, Line } from "../article.ts";
import type { Row } from "./lines.ts";
import { ORDINAL } from "./readings/story.ts";

const markdown = remark().use(remarkGfm);

/** What an article that the curator wrote by hand consists of. */
export interface Handwritten {
  /** The first heading, if it is of the first rank. */
  headline: { text: string; line: number } | null;
  lines: Line[];
  /** One for each block that the page will show; raw HTML is not shown. */
  body: Block[];
}

/** Reads the lines and blocks of an article written by hand; the page renders the same Markdown. */
export function readMarkdown(rows: readonly Row[]): Handwritten {
  const { children } = markdown.parse(rows.map(({ text, end }) => text + end).join(""));
  const [first, ...rest] = children;
  const title = first?.type === "heading" && first.depth === 1 ? first : null;
  const shown = (title ? rest : children).filter(({ type }) => type !== "html" && type !== "definition");
  const headline = title ? { text: textOf(title), line: title.position?.start.line ?? 1 } : null;
  return {
    headline,
    lines: rows.map((row) => lineOf(row, headline?.line)),
    body: shown.map((node, index) => blockOf(node, `p${index + 1}`)),
  };
}

function lineOf({ line, text, bare, end }: Row, headline: number | undefined): Line {
  if (bare === "") return { line, text, end, kind: "blank", role: "blank", rule: "baris-kosong" };
  if (line === headline) return { line, text, end, kind: "meta", role: "headline", rule: "naskah-markdown" };
  const role = /^#{1,6}\s/.test(bare) ? "heading" : "paragraph";
  return { line, text, end, kind: "body", role, rule: "naskah-markdown" };
}

function blockOf(node: RootContent, id: string): Block {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } };
  const lines = Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
  const text = textOf(node);
  if (node.type !== "heading") return { type: "paragraph", id, text, lines };
  const ordinal = ORDINAL.exec(text)?.[1];
  return { type: "heading", id, text: text.replace(ORDINAL, ""), ...(ordinal && { ordinal }), lines };
}
