import { matchesOf } from "../lines/matches.ts";
import { readInPlace, wordCount } from "../lines/shape.ts";
import { DAY } from "./calendar.ts";
import { hasOutletWord, isHost, isOutlet, type OutletIndex } from "./outlet.ts";
import { isPlace, placeAtStart } from "./places.ts";

/** Where a report was written and who published it, as its first words say. */
export interface Origin {
  place: string | null;
  outlet: string | null;
  section: string | null;
}

/** An origin at the start of a line; the story begins at `end`, counted from 0. */
export interface Dateline extends Origin {
  end: number;
}

/** No dateline is longer than this, in UTF-16 units. */
const REACH = 100;
const SEPARATORS = /[-–—]{1,4}|\||:|»/g;

/**
 * Reads the dateline that a line begins with, of any of the forms `Place, Outlet -`, `OUTLET, PLACE --`,
 * `Place (Outlet) -`, `OUTLET - PLACE. `, `Outlet |`, `PLACE -`, or `Outlet, Place` glued to the story.
 */
export function readDateline(text: string, outlets: OutletIndex): Dateline | null {
  const head = readInPlace(text.slice(0, REACH + 20));
  const line = separated(head, outlets) ?? glued(head, outlets) ?? stopped(head, outlets) ?? strayDash(head);
  return line && { ...line, end: skipSpace(text, line.end) };
}

function separated(head: string, outlets: OutletIndex): Dateline | null {
  let best: Dateline | null = null;
  for (const match of matchesOf(SEPARATORS, head)) {
    if (match.index > REACH) break;
    const end = match.index + match[0].length;
    const origin = readOrigin(head.slice(0, match.index), outlets);
    if (!origin || (best && !isKnown(origin, outlets)) || !separates(head, match.index, end, origin))
      continue;
    best = placeAfter({ ...origin, end }, head);
  }
  return best;
}

/** Once a dateline is found, only names that are known may lengthen it. */
function isKnown({ place, outlet }: Origin, outlets: OutletIndex): boolean {
  return (!place || isPlace(place)) && outlet !== null && isOutlet(outlet, outlets);
}

/** A hyphen inside a word ("Korban-korban", "TRIBUN-MEDAN.com") and a colon after a mere word separate nothing. */
function separates(head: string, start: number, end: number, { outlet, place }: Origin): boolean {
  const [before = "", after = ""] = [head[start - 1], head[end]];
  const rest = head.slice(end).trimStart();
  if (head[start] === ":")
    return /\s/.test(after) && place !== null && isPlace(place) && /^[\p{Lu}\d"“]/u.test(rest);
  if (outlet === null && rest !== "" && !/^[\p{Lu}\d"“”'‘(]/u.test(rest)) return false;
  const spaced = /[\s)]/.test(before) || after === "" || /\s/.test(after);
  return (
    spaced ||
    end - start > 1 ||
    /[–—|]/.test(head.slice(start, end)) ||
    (outlet !== null && isHost(outlet) && /\p{Lu}/u.test(after))
  );
}

/** "KONTAN.CO.ID - JAKARTA. Harga" */
function placeAfter(line: Dateline, head: string): Dateline {
  if (line.place || !line.outlet) return line;
  const match = /^\s*([\p{Lu}][\p{L} ]{2,30})\.\s+/u.exec(head.slice(line.end));
  const place = match?.[1]?.trim() ?? "";
  return match && (isPlace(place) || isCapitals(place))
    ? { ...line, place, end: line.end + match[0].length }
    : line;
}

/** "Liputan6.com, JakartaPergerakan Indeks", "Liputan6.com, Jakarta London Love Story, film" */
function glued(head: string, outlets: OutletIndex): Dateline | null {
  const match = /^\s*([\p{L}\d.-]{4,40}),\s{0,3}/u.exec(head);
  const outlet = match?.[1] ?? "";
  if (!match || !isOutlet(outlet, outlets)) return null;
  const place = placeAtStart(head.slice(match[0].length));
  const end = match[0].length + (place?.length ?? 0);
  return place && /^\s*[\p{Lu}\d"“”'‘]/u.test(head.slice(end)) ? { place, outlet, section: null, end } : null;
}

/** "RMOL. Pemerintah diminta tidak terburu-buru" */
function stopped(head: string, outlets: OutletIndex): Dateline | null {
  const match = /^\s*([\p{Lu}\d]{3,20})\.\s+(?=[\p{Lu}"“])/u.exec(head);
  const outlet = match?.[1] ?? "";
  return match && isOutlet(outlet, outlets)
    ? { place: null, outlet, section: null, end: match[0].length }
    : null;
}

/** "- Presiden Joko Widodo": what is left of a dateline that the scraper took away. */
function strayDash(head: string): Dateline | null {
  const match = /^\s*[-–—]{1,2}\s{0,3}(?=[\p{Lu}"“](?!.{0,60}\d{4}))/u.exec(head);
  return match && wordCount(head) > 8
    ? { place: null, outlet: null, section: null, end: match[0].length }
    : null;
}

const SECTIONS = new Set(
  (
    "news berita nasional internasional daerah politik hukum ekonomi bisnis olahraga sport sports bola hiburan gaya hidup " +
    "lifestyle teknologi tekno pendidikan kesehatan opini tajuk video foto breaking viral travel otomotif regional dunia metropolitan"
  ).split(" "),
);

/** Reads `Tangerang Selatan, IDN Times`, the words before a dateline's dash; null if they are none. */
export function readOrigin(words: string, outlets: OutletIndex): Origin | null {
  // "*PALU* - Jembatan": bold in a message of WhatsApp.
  const whole = words
    .replace(/[\s.,]+$/, "")
    .trim()
    .replace(/^\*([^*]+)\*$/, "$1");
  if (
    whole.length < 2 ||
    whole.length > REACH ||
    !/^[\p{Lu}\d([]|^[a-z\d.-]+$|^[a-z]+\p{Lu}|^[a-z\d-]+\.[a-z]/u.test(whole)
  )
    return null;
  if (isOutlet(whole, outlets)) return { place: null, outlet: whole, section: null };
  const parts = whole.split(/[,()[\]|/»:]|\.\s+|\s[-–—]{1,3}\s|\sI\s/).map((part) => part.trim());
  const named = parts.filter((part) => part !== "" && !isDate(part));
  if (named.length === 0 || named.length > 4) return null;
  return sortParts(named, outlets, /\s[-–—:»]|[:»]/.test(whole));
}

/** `loose`: the parts are held together by dashes, so that an unknown name among them is no outlet. */
function sortParts(parts: string[], outlets: OutletIndex, loose: boolean): Origin | null {
  const outlet =
    parts.find((part) => isHost(part)) ??
    parts.find((part) => isOutlet(part, outlets) && !isPlace(part)) ??
    parts.find((part) => hasOutletWord(part) && !isPlace(part) && (parts.length > 1 || isCapitals(part))) ??
    null;
  const section = parts.find((part) => part !== outlet && SECTIONS.has(part.toLowerCase())) ?? null;
  const rest = parts.filter((part) => part !== outlet && part !== section && !isOutlet(part, outlets));
  const place =
    rest.find(isPlace) ?? rest.find(isCapitals) ?? (outlet ? rest.find(isName) : undefined) ?? null;
  const others = rest.filter((part) => part !== place && !isPlace(part));
  if (others.length > 1 || (!outlet && !place)) return null;
  if (!outlet && place && others.length === 0 && rest.length === 2 && rest[0] === place && !loose)
    return { place: rest.join(", "), outlet, section };
  const unknown = others[0];
  if (unknown === undefined) return { place, outlet, section };
  return outlet === null && place && isPlace(place) && isName(unknown) && !loose
    ? { place, outlet: unknown, section }
    : null;
}

/** "KEFAMENANU", "NEW YORK": capitals that can be spoken, so that "DPR" and "PKB" are none. */
function isCapitals(text: string): boolean {
  return (
    /^\p{Lu}[\p{Lu}' ]{3,28}$/u.test(text) &&
    /[AEIOU].*[AEIOU]/.test(text.slice(0, 30)) &&
    wordCount(text) <= 3
  );
}

/** Up to four words with capitals: "Suara Flobamora". */
function isName(text: string): boolean {
  return wordCount(text) <= 4 && text.length <= 40 && text.split(" ").every((word) => /^\p{Lu}/u.test(word));
}

const DATE_PART = new RegExp(`^(?:(?:${DAY})\\b|\\d{1,2}[/ -]\\S|\\d{1,2}$|\\d{4}$)`, "i");

function isDate(part: string): boolean {
  return DATE_PART.test(part);
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[\s\u200b]/.test(text.charAt(end))) end += 1;
  return end;
}
