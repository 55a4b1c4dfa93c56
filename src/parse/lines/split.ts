import { chatHeadLength, withoutStress } from "./chat.ts";
import { tidy } from "./shape.ts";

/** A line of a source text, before anything is known about it. */
export interface SourceLine {
  /** Counted from 1. */
  line: number;
  text: string;
  /** The text with single spaces, none at its ends, without a row of signs before it; empty for a blank line. */
  bare: string;
  end: "" | "\n" | "\r\n" | "\r";
}

/**
 * Splits a text at `\n`, `\r\n` and lone `\r`; all `text + end`, joined, are the text again.
 * A text that ends in a line end has an empty last line.
 */
export function splitLines(text: string): SourceLine[] {
  const rows: SourceLine[] = [];
  const lone = text.includes("\r");
  let start = 0;
  for (let at = nextEnd(text, 0, lone); at >= 0; at = nextEnd(text, start, lone)) {
    const end = lineEndAt(text, at);
    rows.push(rowOf(rows.length + 1, text.slice(start, at), end));
    start = at + end.length;
  }
  rows.push(rowOf(rows.length + 1, text.slice(start), ""));
  return rows;
}

function rowOf(line: number, text: string, end: SourceLine["end"]): SourceLine {
  const words = tidy(text);
  return { line, text, bare: withoutStress(words.slice(signsBefore(words))), end };
}

/** How long the head of a chat's message is, or the row of signs that parts the blocks of a fact-check and is glued to the next: "=====[NARASI]:", "= = =Kategori". */
export function signsBefore(text: string): number {
  return /^\s*(?:= ?){3,}(?=[^\s=])/.exec(text)?.[0].length ?? chatHeadLength(text);
}

/** Where the line that holds `from` ends, -1 for the last one; `lone`: a `\r` may end it. */
function nextEnd(text: string, from: number, lone: boolean): number {
  if (!lone) return text.indexOf("\n", from);
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return -1;
}

function lineEndAt(text: string, at: number): Exclude<SourceLine["end"], ""> {
  if (text.charCodeAt(at) === 10) return "\n";
  return text.charCodeAt(at + 1) === 10 ? "\r\n" : "\r";
}
