import { isHost, isOutlet, type OutletIndex } from "./outlet.ts";
import { isPersonName } from "./writers.ts";

/** What closes a text: initials or a name in brackets, or stars. */
export interface Signoff {
  /** Column where it begins, counted from 0; it reaches to the end of the text. */
  start: number;
  /** As it stands, with its brackets: `(fyk/ash)`. */
  text: string;
  /** What it names: null for mere stars. */
  value: string | null;
}

/** Initials, names and pen names, singly or by strokes: "rin", "lus/mlo", "TribunJakarta.com/Elga Hikari Putra". */
const GROUP =
  /(?:\(([^()]{1,60})\)|\[([^[\]]{1,24})\])\s*(?:(?<=\(\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3}\)\s?)\.\s*)?$/u;
/** The number of a desk at ANTARA: "(T.K011)", "(U.A045/B/M019)". */
const DESK = /^\p{Lu}\.\p{Lu}\d{3}(?:\/[\p{Lu}\d-]{1,8}){0,3}$/u;
const STARS = /\*{1,6}\)?\s*$/;
const AFTER_SENTENCE = /[.!?…][”"’'»]{0,2}[\s*]*$/;

/** Reads the sign-off that ends a paragraph: it stands after the full stop; "(PKB)." before it is an abbreviation. */
export function signoffAtEnd(text: string): Signoff | null {
  const tail = text.length > 200 ? text.slice(-200) : text;
  const shift = text.length - tail.length;
  let end = tail.length;
  for (let match = closing(tail.slice(0, end)); match; match = closing(tail.slice(0, end))) end = match.index;
  if (end === tail.length || !AFTER_SENTENCE.test(tail.slice(0, end))) return null;
  const found = tail.slice(end).trim();
  return { start: shift + tail.indexOf(found, end), text: found, value: wordsOf(found) };
}

/** The author's name in capitals behind the last sentence of a text on one line, or glued to it; null without one. */
export function signatureAtEnd(text: string): string | null {
  const end = text.slice(-60).trimEnd();
  const name = (text.length > 300 ? SIGNATURE.exec(end) : GLUED_SIGNATURE.exec(end))?.[1];
  return name && !/BACA|LANJUT|SELENGKAP|HALAMAN|VIDEO|SCROLL|CONTENT|BERITA/.test(name) ? name : null;
}

const SIGNATURE = /(?:[.!?”"] ?|\p{Ll} )(\p{Lu}{4,}(?: \p{Lu}[\p{Lu}.]*)? \p{Lu}{4,})$/u;
const GLUED_SIGNATURE = /\p{Ll}[.!?”"](\p{Lu}{4,}(?: \p{Lu}[\p{Lu}.]*)? \p{Lu}{4,})$/u;

/** Initials and the wires that they wrote from: "ha/rs (AFP, Reuters)". */
const WIRES = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,2} \((?:\p{Lu}[\p{L} ]{1,20}(?:, )?){1,4}\)$/u;

/** Reads a line that is nothing but a sign-off: "(jbr/mei)", "***", "(TribunJakarta.com/Elga Hikari Putra)". */
export function signoffAlone(text: string): Signoff | null {
  if (text.length > 120) return null;
  if (/^[*•\s]{1,8}$/.test(text)) return { start: 0, text, value: null };
  if (WIRES.test(text)) return { start: 0, text, value: text };
  let rest = text;
  for (let match = closing(rest); match; match = closing(rest)) rest = rest.slice(0, match.index).trimEnd();
  return rest === "" || /^\*+$/.test(rest) ? { start: 0, text, value: wordsOf(text) } : null;
}

function closing(text: string): RegExpExecArray | null {
  const match = GROUP.exec(text.slice(-80));
  if (match && isSigner(match[1] ?? match[2] ?? "")) return shifted(match, text);
  const stars = STARS.exec(text.slice(-12));
  return stars && /[.!?”"’')\]*\s]$/.test(text.slice(0, Math.max(0, text.length - 12) + stars.index))
    ? shifted(stars, text, 12)
    : null;
}

function shifted(match: RegExpExecArray, text: string, window = 80): RegExpExecArray {
  match.index += Math.max(0, text.length - window);
  return match;
}

/** Initials, a pen name, a name, or an outlet with a name. Not a date, a place in a file, a picture's credit. */
function isSigner(inside: string): boolean {
  const text = inside.trim();
  if (/^[*\s]+$/.test(text) || DESK.test(text)) return true;
  if (
    /\d{3}|^\d|https?:|^(?:foto|ist|istimewa|dok|arsip|baca|lihat|bersambung|sumber|referensi|narasi|penjelasan|kategori)\b/i.test(
      text,
    )
  )
    return false;
  const [outlet = "", ...rest] = text.split("/");
  if (isHost(outlet.trim()) && rest.length > 0 && /^[\p{L} .'’/]+$/u.test(rest.join("/"))) return true;
  return text.split(/[/|,&-]/).every((part) => isSignature(part.trim()));
}

function isSignature(part: string): boolean {
  return (
    part === "" ||
    /^\*+$/.test(part) ||
    /^[\p{L}\d*.]{1,14}$/u.test(part) ||
    isHost(part) ||
    isPersonName(part)
  );
}

function wordsOf(text: string): string | null {
  // "(rls/eka).": the full stop behind the bracket is no part of what it names.
  return /[\p{L}]/u.test(text) ? text.replace(/([)\]])\s*\.$/, "$1") : null;
}

/** The person and the outlet that a sign-off names: "(TribunJakarta.com/Elga Hikari Putra)". */
export function readSignoff(
  signoff: Signoff,
  outlets: OutletIndex,
): { author: string | null; outlet: string | null } {
  const inside = /\(([^()]+)\)/.exec(signoff.text)?.[1] ?? "";
  const [first = "", second = ""] = inside.split("/").map((part) => part.trim());
  if (!second)
    return {
      author: null,
      outlet: isOutlet(first, outlets) && /^[\p{Lu}]/u.test(first) && first.length > 4 ? first : null,
    };
  if (!(isHost(first) || isOutlet(first, outlets))) return { author: null, outlet: null };
  return { author: isPersonName(second) && /^\p{Lu}.* /u.test(second) ? second : null, outlet: first };
}
