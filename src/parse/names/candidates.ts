import type { Authority } from "../../model/index.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Token } from "./tokens.ts";

export type Kind = Authority["kind"];

/** A stretch of a line that may be a name. */
export interface Candidate {
  /** Null where only the rest of the text can tell: a bare `Ryder`, an abbreviation. */
  kind: Kind | null;
  /** As it stands in the text. */
  form: string;
  /** The form's words, folded. */
  words: string[];
  authority: Authority | null;
  rule: string;
  line: number;
  /** Columns counted from 0. */
  start: number;
  end: number;
  /** An abbreviation that the text gives in brackets after the form: `BPBD`. */
  abbreviation?: string;
}

/** A line being read: its words, the table of names, and the candidates found so far. */
export interface Reading {
  text: string;
  line: number;
  tokens: Token[];
  gazetteer: Gazetteer;
  found: Candidate[];
  /** All capitals or Title Case: capitals say little, only names known otherwise count. */
  weak: boolean;
}

/** Adds the words `from` to `to` (exclusive) as a candidate. */
export function note(
  reading: Reading,
  kind: Kind | null,
  from: number,
  to: number,
  rule: string,
  authority: Authority | null = null,
  form?: string,
): Candidate {
  const first = reading.tokens[from] as Token;
  const last = reading.tokens[to - 1] as Token;
  const text = reading.text.slice(first.start, last.end);
  const candidate: Candidate = {
    kind,
    form: form ?? (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text),
    words: reading.tokens.slice(from, to).map((token) => token.word),
    authority,
    rule,
    line: reading.line,
    start: first.start,
    end: last.end,
  };
  reading.found.push(candidate);
  return candidate;
}

/** True if the word continues the one before it: only a space, a hyphen or an abbreviation's dot between them. */
export function isJoined(token: Token | undefined): token is Token {
  return token !== undefined && (token.gap === "space" || token.gap === "hyphen" || token.gap === "dot");
}

/** True for `Budi`, `AKBP`, and `un` in `Jong-un`. */
export function isCapitalised(token: Token | undefined): token is Token {
  return token !== undefined && (token.shape === "capital" || token.shape === "upper");
}

/** True if an abbreviation can stand for a name: both begin with the same letter (`Bapenda`, Badan Pendapatan Daerah). */
export function abbreviates(abbreviation: string, name: string): boolean {
  const initial = abbreviation.charAt(0).toLowerCase();
  const words = name.toLowerCase().split(" ");
  return words[0]?.charAt(0) === initial || (PREFIXES.has(words[0] ?? "") && words[1]?.charAt(0) === initial);
}

const PREFIXES = new Set(["pt", "partai", "yayasan", "the", "cv"]);

/** The abbreviation in brackets at `at`: `(BPBD)`; null if the bracket holds anything else. */
export function bracketedAt(tokens: Token[], at: number): Token | null {
  const token = tokens[at];
  if (token?.word === "persero") return null;
  if (token?.gap !== "open" || !isCapitalised(token) || token.text.length < 2 || token.text.length > 12)
    return null;
  const next = tokens[at + 1];
  if (next && next.gap !== "close" && next.gap !== "stop" && next.gap !== "comma" && next.gap !== "mark")
    return null;
  return token;
}
