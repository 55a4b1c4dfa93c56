import type { Article, Line } from "../article.ts";
import type { Segment, SourceLine } from "./documents.ts";
import { ROLE_NAMES } from "./words.ts";

/** The source text line by line, each with what it was taken for and by which rule ("Naskah asli"). */
export function toSourceLines({ lines, body }: Article): SourceLine[] {
  const blockOf = new Map(body.flatMap(({ id, lines }) => lines.map((line) => [line, id] as const)));
  return lines.map((line) => ({
    number: line.line,
    kind: line.kind,
    roleName: line.kind === "boilerplate" ? `ditinggalkan: ${ROLE_NAMES[line.role]}` : ROLE_NAMES[line.role],
    rule: line.rule,
    segments: toSegments(line),
    block: blockOf.get(line.line) ?? null,
  }));
}

function toSegments({ text, spans = [] }: Line): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, role, rule } of spans) {
    if (start - 1 > at) segments.push(plain(text.slice(at, start - 1)));
    segments.push({ text: text.slice(start - 1, end - 1), mark: { roleName: ROLE_NAMES[role], rule } });
    at = end - 1;
  }
  if (at < text.length || segments.length === 0) segments.push(plain(text.slice(at)));
  return segments;
}

function plain(text: string): Segment {
  return { text, mark: null };
}
