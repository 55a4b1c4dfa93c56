import { isSmallWord, looksLikeProse, looksLikeTitle, wordCount } from "./shape.ts";
import type { SourceLine } from "./split.ts";

/** Lines that belong together: mostly one, several where the scraper broke a paragraph at each of its links. */
export interface Paragraph {
  rows: readonly SourceLine[];
  /** The rows' texts in one, with single spaces. */
  text: string;
  /** How many blank rows stand before. */
  gap: number;
  /** Reads as running text. */
  prose: boolean;
  /** Looks like a headline. */
  title: boolean;
}

/** Is this text something by itself, that is never joined with its neighbours? */
export type StandsAlone = (text: string) => boolean;

/** Gathers rows into paragraphs; blank rows are in none. */
export function gatherParagraphs(rows: readonly SourceLine[], standsAlone: StandsAlone): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let gap = 0;
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (!row?.bare) {
      gap += 1;
      at += 1;
      continue;
    }
    const parts = takeParagraph(rows, at, standsAlone);
    paragraphs.push(paragraphFrom(parts, gap));
    at += parts.length;
    gap = 0;
  }
  return paragraphs;
}

function paragraphFrom(rows: readonly SourceLine[], gap: number): Paragraph {
  const text = joinRows(rows);
  return { rows, text, gap, prose: looksLikeProse(text), title: looksLikeTitle(text) };
}

/** No scraper breaks a paragraph into more lines than this. */
const LONGEST = 80;

function takeParagraph(rows: readonly SourceLine[], start: number, standsAlone: StandsAlone): SourceLine[] {
  const first = rows[start];
  if (!first) return [];
  const parts = [first];
  let last = first.bare;
  while (parts.length < LONGEST) {
    const taken = continuation(rows, start + parts.length, last, standsAlone);
    if (taken.length === 0) return parts;
    parts.push(...taken);
    last = taken.at(-1)?.bare ?? "";
  }
  return parts;
}

/** The rows, one or two, that carry on the sentence which `last` leaves open. */
function continuation(
  rows: readonly SourceLine[],
  at: number,
  last: string,
  standsAlone: StandsAlone,
): SourceLine[] {
  const [row, after] = [rows[at], rows[at + 1]];
  if (!row || !isOpen(last)) return [];
  const next = row.bare;
  if (next === "") return [];
  if (REPOST.test(last) && next.length <= 40) return [row];
  if (opensWithMark(next) || OPENING.test(last)) return standsAlone(next) ? [] : [row];
  const third = after?.bare ?? "";
  if (after && isLink(next) && carriesOn(third) && leans(last, third))
    return partsLink(next, third, standsAlone) ? [] : [row, after];
  if (
    /^\p{Ll}/u.test(next) &&
    wordCount(next) >= 2 &&
    leans(last, next) &&
    !standsAlone(next) &&
    !standsAlone(last)
  )
    return [row];
  return [];
}

/**
 * What stands below a link is no more of its sentence: ", Jurnalis-Rabu, 18 Juni 2025 |22:02 WIB" below the author's
 * name. A lone full stop says nothing of itself.
 */
function partsLink(link: string, below: string, standsAlone: StandsAlone): boolean {
  if (HANDLE.test(below) || (/^\p{Ll}/u.test(below) && standsAlone(link))) return true;
  return /\p{L}/u.test(below) && standsAlone(below);
}

/** Who saved the page, below its headline. */
const HANDLE = /^(?:admin|administrator|redaksi|editor)$/;

/** The outlet's name stands on the next line: "Artikel ini telah tayang di". */
const REPOST = /^\(?(?:artikel|berita) ini (?:telah|sudah) (?:tayang|terbit|naik) (?:di|pada)$/i;

/** A bracket or a quote that was opened and left: `berjudul "`. */
const OPENING = /[(“‘]$|(?:^|\s)["']{1,2}$/;

/** A line that ends without a mark. A line that is nothing but a mark is not open. */
function isOpen(text: string): boolean {
  if (text.includes("»")) return false;
  return /[\p{L}\d%)(“,&]$|(?:^|\s)["'“‘]{1,2}$/u.test(text) && !/^[-–—•](?:$|.{0,60}$)/.test(text);
}

/** "Kejagung" between "pengaduan ke" and "terkait potensi pelanggaran di Raja Ampat." */
function isLink(text: string): boolean {
  return text.length <= 90 && /^[\p{L}\d"“]/u.test(text) && isOpen(text);
}

/** ", yang dipanggil pada", ") menunjukkan", ". Pastikan kamu" */
function opensWithMark(text: string): boolean {
  return /^[,.;)”](?: ?\p{L}|$| ?\(| ?[“"])|^["”'’]{1,2}[.,]?$|^["”'’][.,] /u.test(text);
}

function carriesOn(text: string): boolean {
  return opensWithMark(text) || /^\p{Ll}/u.test(text);
}

/** A list of tags is lower case too: only a long line, or one that ends in a small word, waits for more. */
function leans(last: string, next: string): boolean {
  const final = last.slice(last.lastIndexOf(" ") + 1);
  const sentence = last.length + next.length > 60 && /\p{Lu}|[.,]/u.test(next);
  return last.length > 60 || next.length > 60 || isSmallWord(final) || sentence;
}

function joinRows(rows: readonly SourceLine[]): string {
  let last = "";
  let text = "";
  for (const { bare } of rows) {
    text += text === "" || opensWithMark(bare) || OPENING.test(last) ? bare : ` ${bare}`;
    last = bare;
  }
  return text;
}
