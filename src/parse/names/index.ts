import type { Authority, Line, Mentions } from "../../model/index.ts";
import type { Candidate, Reading } from "./candidates.ts";
import { scanDateline } from "./dateline.ts";
import { type Gazetteer, gazetteerOf } from "./gazetteer.ts";
import { isWeak } from "./headline.ts";
import { gather, type MentionEvidence } from "./mentions.ts";
import { scanLine } from "./scan.ts";
import { tokenise } from "./tokens.ts";

export { canonicalName } from "./canonical.ts";
export { AUTHORITY } from "./data/authority.ts";
export { RULES } from "./rules.ts";

/**
 * Finds the persons, places and organisations of a text: in its body, its datelines, headline, deck and captions.
 * Names stand most mentioned first, among equals in order of first appearance; `evidence` runs parallel to
 * `mentions` and points at the first mention.
 */
export function findMentions(
  lines: Line[],
  names: Authority[],
): { mentions: Mentions; evidence: MentionEvidence } {
  const gazetteer = gazetteerOf(names);
  const found: Candidate[] = [];
  for (const line of lines) {
    if (
      line.kind !== "body" &&
      line.role !== "headline" &&
      line.role !== "deck" &&
      line.role !== "caption" &&
      line.role !== "dateline"
    )
      continue;
    readLine(line, gazetteer, found);
  }
  return gather(found);
}

function readLine(line: Line, gazetteer: Gazetteer, found: Candidate[]): void {
  if (line.role === "dateline") {
    scanDateline(read(line, gazetteer, found, 0, line.text.length));
    return;
  }
  let at = 0;
  for (const span of line.spans ?? []) {
    scanPart(line, gazetteer, found, at, span.start - 1);
    if (span.role === "dateline") scanDateline(read(line, gazetteer, found, span.start - 1, span.end - 1));
    at = Math.max(at, span.end - 1);
  }
  scanPart(line, gazetteer, found, at, line.text.length);
}

/** Longer stretches are read piece by piece, so that the words of a 10 MB line are never all in memory. */
const PIECE = 50_000;

function scanPart(line: Line, gazetteer: Gazetteer, found: Candidate[], from: number, to: number): void {
  for (let at = from; at < to; ) {
    const space = at + PIECE < to ? line.text.indexOf(" ", at + PIECE) : to;
    const end = space === -1 ? to : Math.min(space, at + 2 * PIECE, to);
    scanLine(read(line, gazetteer, found, at, end));
    at = end;
  }
}

function read(line: Line, gazetteer: Gazetteer, found: Candidate[], from: number, to: number): Reading {
  const tokens = tokenise(line.text, from, to);
  return {
    text: line.text,
    line: line.line,
    tokens,
    gazetteer,
    found,
    weak: isWeak(tokens, line.role, line.text),
  };
}
