import { isGivenName, readBylines, readDeskByline, readReport } from "../cues/byline.ts";
import { isLabelledCaption } from "../cues/caption.ts";
import { readDateline, readOrigin } from "../cues/dateline.ts";
import { readFamily } from "../cues/family.ts";
import { ownEnd } from "../cues/insert.ts";
import { readMarker } from "../cues/markers.ts";
import { isOutlet } from "../cues/outlet.ts";
import { isPlace } from "../cues/places.ts";
import { readPublication } from "../cues/publication.ts";
import { signoffAlone } from "../cues/signoff.ts";
import { isFullName, isPersonName } from "../cues/writers.ts";
import type { Claim, Page } from "../lines/page.ts";
import type { Paragraph } from "../lines/paragraphs.ts";
import { wordCount } from "../lines/shape.ts";
import { looksLikeTopic } from "./lists.ts";
import { ORDINAL } from "./story.ts";

/** Readings of single lines: what a line says of itself, wherever it stands. */

/** Lines that every page of a site has: buttons, boxes, promos, ads. */
export function readFamilies(page: Page): Claim[] {
  return eachFree(page, (paragraph, at) => {
    const label = readFamily(paragraph.text);
    return label ? [[at, label.role, label.rule]] : [];
  });
}

/** Numbers of pages beside other lines of a pager; elsewhere a bare number belongs to a table of the story. */
export function readPageNumbers(page: Page): Claim[] {
  const claims = new Map<number, Claim>();
  for (const [start, label] of page.labels.entries()) {
    if (label?.role !== "pagination") continue;
    for (const step of [-1, 1])
      for (let at = start + step; !claims.has(at) && isPageNumber(page, at); at += step)
        claims.set(at, [at, "pagination", "halaman"]);
  }
  return [...claims.values(), ...readCounters(page)];
}

/** "1/5", "2/5": one picture or page after another. A lone fraction belongs to the story. */
function readCounters(page: Page): Claim[] {
  const counters = page.paragraphs.flatMap(({ text }, at) => {
    const [, number, of] = /^(\d{1,2}) ?\/ ?(\d{1,2})$/.exec(text) ?? [];
    return Number(number) <= Number(of) ? [{ at, number, of }] : [];
  });
  return counters
    .filter(({ number, of }) => counters.some((other) => other.of === of && other.number !== number))
    .map(({ at }) => [at, "pagination", "halaman"]);
}

function isPageNumber(page: Page, at: number): boolean {
  return !page.labels[at] && /^\d{1,2}(?: \d{1,2}){0,9}$/.test(page.paragraphs[at]?.text ?? "");
}

/** Lines that open lists, with the title or the tags that stand on them. */
export function readMarkers(page: Page): Claim[] {
  return eachFree(page, (paragraph, at) => {
    if (isMenuWordAmongTags(page, at)) return [[at, "topic", "topik"]];
    const marker = readMarker(paragraph.text);
    return marker ? [[at, marker.role, marker.rule]] : [];
  });
}

/** No list of tags has more before its last menu word. */
const TAGS = 12;

/** "wisata" between "Tidore" and "kampung pelangi" is a tag: in a menu it would have a capital. */
function isMenuWordAmongTags(page: Page, at: number): boolean {
  const text = page.paragraphs[at]?.text ?? "";
  if (!/^#?\p{Ll}[\p{Ll}-]*$/u.test(text) || !isMenuWord(text.replace("#", ""))) return false;
  for (let above = at - 1; above >= Math.max(0, at - TAGS); above--) {
    const tag = page.paragraphs[above]?.text ?? "";
    const marker = readMarker(tag);
    if (marker?.role === "topic") return marker.rest === "";
    if (!looksLikeTopic(tag) || (marker && !isMenuWord(tag.replace("#", "")))) return false;
  }
  return false;
}

function isMenuWord(text: string): boolean {
  if (/populer|terkini|terbaru|terbanyak|trending|^(?:home|login|search|menu|lainnya|more)$/.test(text))
    return false;
  return readMarker(text)?.rule === "daftar-situs" || readFamily(text)?.role === "navigation";
}

/** Lines that name the author, the editor, the source; a label alone takes its names from the next line. */
export function readBylineLines(page: Page): Claim[] {
  return eachFree(page, (paragraph, at) => {
    const bylines = bylinesOf(paragraph.text, page);
    const first = bylines[0];
    if (!first) return [];
    const claim: Claim = [at, first.role, first.rule];
    if (first.outlet || bylines.some((byline) => byline.names.length > 0)) return [claim];
    const next = page.paragraphs[at + 1]?.text ?? "";
    const named =
      isNameLine(next) &&
      readFamily(next) === null &&
      readMarker(next) === null &&
      !isOriginLine(next, page) &&
      (wordCount(next) > 1 || !isFullName(above(page, at)));
    if (named) return [at, at + 1, ...moreNames(page, at + 2)].map((line) => [line, first.role, first.rule]);
    if (at > 1 && isFullName(above(page, at))) return [claim, [at - 1, first.role, first.rule]];
    // "Editor:" above "Bagikan": a label without its name is still no part of the story.
    return paragraph.text.endsWith(":") && readFamily(next) ? [claim] : [];
  });
}

/** "Jombang, NU Online": where a report was written, and for whom. */
function isOriginLine(text: string, page: Page): boolean {
  const { place, outlet } = readOrigin(text, page.outlets) ?? { place: null, outlet: null };
  return place !== null && isPlace(place) && outlet !== null && isOutlet(outlet, page.outlets);
}

/** Further authors, each on a line right below the one that a label names: "Oleh :", "Aan Sutrisna", "Dani Ahmad". */
function moreNames(page: Page, start: number): number[] {
  const names: number[] = [];
  for (let at = start; ; at++) {
    const paragraph = page.paragraphs[at];
    if (!paragraph || page.labels[at] || paragraph.gap > (page.paragraphs[start - 1]?.gap ?? 0)) return names;
    if (!isGivenName(paragraph.text) || isPlace(paragraph.text) || isOutlet(paragraph.text, page.outlets))
      return names;
    names.push(at);
  }
}

function above(page: Page, at: number): string {
  return page.paragraphs[at - 1]?.text.replace(/,$/, "") ?? "";
}

/** Names above "Tim Redaksi", a line each: Kompas puts the author first, then the editor. */
export function readTeams(page: Page): Claim[] {
  return page.paragraphs.flatMap((paragraph, at): Claim[] => {
    if (paragraph.text !== "Tim Redaksi" || at < 1 || !isNameLine(above(page, at))) return [];
    // "Hamim", ",", "Andi Hartik": the comma may stand on a line of its own.
    const first = page.paragraphs[at - 2]?.text === "," ? at - 3 : at - 2;
    const two =
      first > 0 &&
      (first < at - 2 || page.paragraphs[first]?.text.endsWith(",")) &&
      isNameLine(above(page, first + 1));
    const names: Claim[] = two
      ? [
          [first, "byline", "penulis"],
          [at - 1, "editor", "editor"],
        ]
      : [[at - 1, "byline", "penulis"]];
    return [...names, [at, "byline", "penulis"]];
  });
}

/** The headline below a note of a repost that breaks off: "Artikel ini telah tayang di Kontan.co.id dengan judul". */
export function readReposts(page: Page): Claim[] {
  return page.paragraphs.flatMap((paragraph, at): Claim[] => {
    const opens = page.labels[at]?.role === "disclaimer" && /dengan judul ?:?$/i.test(paragraph.text);
    return opens && page.paragraphs[at + 1]?.prose === false ? [[at + 1, "disclaimer", "penafian"]] : [];
  });
}

/** Everything that a line of roles says; also used to fetch the names later. */
export function bylinesOf(text: string, page: Page) {
  const bylines = readBylines(text);
  if (bylines.length > 0) return bylines;
  const single = readDeskByline(text, page.outlets) ?? readReport(text, page.outlets);
  return single && !readDateline(text, page.outlets) ? [single] : [];
}

/** ": Ferril Dennys", "Aditia Saputra", ": Kontributor Banyuwangi, Firda Asmarani" */
export function isNameLine(text: string): boolean {
  const bare = text.replace(/^[:-]\s?|,$/g, "").replace(/^Kontributor [^,]{3,40}, ?/, "");
  return bare.length <= 80 && bare.split(/[,/|]| dan /).every((name) => isPersonName(name.trim()));
}

/**
 * Lines that hold a date and nothing but its frame. In the story such lines head the days of a schedule: below the
 * first paragraph a line must say that it tells the publication, or the time and zone of it near the top.
 */
export function readDates(page: Page): Claim[] {
  let prose = 0;
  return eachFree(page, (paragraph, at) => {
    if (paragraph.prose && !isLabelledCaption(paragraph.text)) prose += 1;
    const found = readPublication(paragraph.text, page.outlets);
    const stands =
      prose === 0 ||
      found?.labelled ||
      found?.updated ||
      (prose <= 2 && found?.date.offset) ||
      (prose === 1 && found?.date.time);
    return found && stands ? [[at, "date", found.updated ? "tanggal-diperbarui" : "tanggal-terbit"]] : [];
  });
}

/** Sign-offs on a line of their own; words in brackets are one only where the story ends. */
export function readSignoffs(page: Page): Claim[] {
  const prose = page.paragraphs.flatMap((paragraph, at) => (paragraph.prose && !page.labels[at] ? [at] : []));
  const lastProse = prose.at(-1) ?? -1;
  // "Let's be smart, read the news in a new way." is a sentence, but no story goes on with it alone.
  const lastLong = prose.findLast((at) => (page.paragraphs[at]?.text.length ?? 0) > 60) ?? lastProse;
  return eachFree(page, (paragraph, at) => {
    const signoff = at > 0 && signoffAlone(paragraph.text.slice(0, ownEnd(paragraph.text)));
    if (
      !signoff ||
      (at < (INITIALS.test(paragraph.text) ? lastLong : lastProse) - 2 && !/[/*]/.test(signoff.text))
    )
      return [];
    if (/\(.+\/.+\)/.test(signoff.text) && isAboveStory(prose, at))
      return [[at, "caption", "keterangan-foto"]];
    return [[at, "signoff", "tanda-penutup"]];
  });
}

/** "[ian]": nothing but a sign-off is written so. */
const INITIALS = /^\[\p{Ll}{2,4}\]$/u;

/** "(KOMPAS.COM/HAMIM)" below a caption: no paragraph stands above but the caption, and several do below. */
function isAboveStory(prose: number[], at: number): boolean {
  return (prose[1] ?? at) >= at && (prose.at(-2) ?? -1) > at;
}

/** A tweet above its signature: "— The GRAMMYs (@TheGRAMMYs) February 16, 2016". */
export function readTweets(page: Page): Claim[] {
  return page.paragraphs.flatMap((paragraph, at): Claim[] => {
    if (page.labels[at]?.role !== "embed" || !paragraph.text.startsWith("—")) return [];
    const claims: Claim[] = [];
    for (let above = at; above > 0 && at - above < 3 && page.paragraphs[above]?.gap === 0; above--) {
      const text = page.paragraphs[above - 1]?.text ?? "";
      if (ORDINAL.test(text)) break;
      claims.push([above - 1, "embed", "sematan"]);
      // "Rute favorit kami hari ini pic.twitter.com/abcd1234": with its picture the tweet is whole.
      if (/pic\.twitter\.com\/|https:\/\/t\.co\//.test(text)) break;
    }
    return claims;
  });
}

/** The lines above a promo that begins in the middle of its sentence: "Simak", "breaking news", "dan". */
export function readBrokenPromos(page: Page): Claim[] {
  const claims: Claim[] = [];
  let open = false;
  for (let at = page.paragraphs.length - 1; at >= 0; at--) {
    const paragraph = page.paragraphs[at];
    open &&= isScrap(paragraph) && page.paragraphs[at + 1]?.gap === 0;
    if (open) claims.push([at, "promo", "promosi"]);
    if (page.labels[at]?.role === "promo" && /^\p{Ll}/u.test(paragraph?.text ?? "")) open = true;
  }
  return claims;
}

function isScrap(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.text.length <= 24 && /[\p{L}\d]$/u.test(paragraph.text);
}

/** Datelines that stand alone: "Jakarta -", "Jakarta" above "-", a bare "-", "Jombang, NU Online" above the story. */
export function readLoneDatelines(page: Page): Claim[] {
  return eachFree(page, (paragraph, at) => {
    if (paragraph.text.length > 80 || wordCount(paragraph.text) > 8) return [];
    const line = readDateline(paragraph.text, page.outlets);
    if (line && line.end >= paragraph.text.length) return [[at, "dateline", "titimangsa"]];
    const next = page.paragraphs[at + 1];
    if (next?.prose && isOriginLine(paragraph.text, page)) return [[at, "dateline", "titimangsa"]];
    const dash = next && next.gap === 0 && /^[-–—]{1,3}(?: ?\p{Lu}|$)/u.test(next.text);
    if (!dash || !readOrigin(paragraph.text, page.outlets)) return [];
    return [[at, "dateline", "titimangsa"]];
  });
}

/** Asks of every paragraph that has no label yet. */
export function eachFree(page: Page, ask: (paragraph: Paragraph, at: number) => Claim[]): Claim[] {
  const claims: Claim[] = [];
  for (const [at, paragraph] of page.paragraphs.entries())
    if (!page.labels[at]) claims.push(...ask(paragraph, at));
  return claims;
}
