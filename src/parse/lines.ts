import { tidy } from "./shape.ts";

/** A line of a source text, before anything is known about it. */
export interface Row {
  /** Counted from 1. */
  line: number;
  text: string;
  /** The text with single spaces, none at its ends; empty for a blank line. */
  bare: string;
  end: "" | "\n" | "\r\n" | "\r";
}

/**
 * Splits a text at `\n`, `\r\n` and lone `\r`; all `text + end`, joined, are the text again.
 * A text that ends in a line end has an empty last line.
 */
export function splitLines(text: string): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const end = lineEndAt(text, at);
    if (end === "") continue;
    rows.push(rowOf(rows.length + 1, text.slice(start, at), end));
    at += end.length - 1;
    start = at + 1;
  }
  rows.push(rowOf(rows.length + 1, text.slice(start), ""));
  return rows;
}

function rowOf(line: number, text: string, end: Row["end"]): Row {
  return { line, text, bare: tidy(text), end };
}

function lineEndAt(text: string, at: number): Row["end"] {
  const code = text.charCodeAt(at);
  if (code === 10) return "\n";
  if (code !== 13) return "";
  return text.charCodeAt(at + 1) === 10 ? "\r\n" : "\r";
}
