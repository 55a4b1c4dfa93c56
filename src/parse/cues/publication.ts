import { tidy } from "../lines/shape.ts";
import { dayNumber } from "./calendar.ts";
import { type FoundDate, findDates, findShortDates } from "./date.ts";
import { isOutlet, type OutletIndex } from "./outlet.ts";
import { isFullName, isPersonName } from "./writers.ts";

/** A line that says when the article was published, and perhaps by whom. */
export interface Publication {
  date: FoundDate;
  /** The line calls it the day of an update. */
  updated: boolean;
  /** The line calls it the day of publication, so that it counts wherever it stands. */
  labelled: boolean;
  author: string | null;
  outlet: string | null;
}

const UPDATED = /diperbarui|diperbaharui|updated?|terakhir diubah|modified/i;
const PUBLISHED =
  /tayang|terbit|publikasi|publish|posted|rilis|diunggah|diupload|uploaded|diposting|dimuat|dibuat|created|ditulis pada|^on$/i;
const LABEL = new RegExp(
  `${UPDATED.source}|${PUBLISHED.source}|^(?:first|pertama|ditulis|diubah|oleh)$`,
  "i",
);
/** Words that may stand around the date of a publication line and say nothing more. */
const FILLER =
  /^(?:on|at|pada|tanggal|hari|last|date|pukul|by|oleh|terbit|tayang|jurnalis|penulis|reporter|wartawan|dibaca|baca|views?|kali|x|min(?:ute)?s?|menit|bacaan|read|reading|time|comments?|komentar|no|wib|wita|wit|gmt|utc|artikel|terakhir|am|pm|in|berita|news|waktu|publik|share|daerah|nasional|politik|hukum|kriminal|hukrim|ekonomi|olahraga|opini|peristiwa|regional|headline|pemerintahan|pendidikan|kesehatan|sosial|budaya|internasional|kategori|category|hits?|viewers?|pembaca|dilihat|tayangan|_x0000_|-|\d{1,7}x?|\d{1,3}(?:[.,]\d{3}){1,2}x?|\d{1,2}[:.]\d\d)$/i;

/** Reads a publication line; null where the line says anything else as well. `text` has single spaces. */
export function readPublication(text: string, outlets: OutletIndex): Publication | null {
  if (text.length > 160) return null;
  const full = findDates(text);
  const dates = full.length > 0 ? full : findShortDates(text);
  const date =
    dates.find((found) => !UPDATED.test(text.slice(Math.max(0, found.start - 22), found.start))) ?? dates[0];
  // "Rabu (11/9/2019)": a date in brackets is one of the story's, but "Rabu (11/9/2019) 08:15" has its time.
  if (!date || (text.slice(0, date.end).search(/\(\s?\d/) >= 0 && !isTimedDay(date, text))) return null;
  const frame = readFrame(text, dates, outlets);
  if (!frame || (dates.length > 1 && !frame.updated && !frame.labelled)) return null;
  const bare = frame.author === null && frame.outlet === null;
  if (frame.prose && date.time === null && !bare) return null;
  return {
    date,
    updated: frame.updated && date === dates[0],
    labelled: frame.labelled,
    author: frame.author,
    outlet: frame.outlet,
  };
}

/** A day of the week, a date and a time, and nothing else. */
function isTimedDay({ weekday, time, start, end }: FoundDate, text: string): boolean {
  return weekday !== null && time !== null && start === 0 && end === text.length;
}

interface Frame {
  updated: boolean;
  labelled: boolean;
  /** A name that no word like "by" introduces. */
  prose: boolean;
  author: string | null;
  outlet: string | null;
}

/** What stands around the dates: labels, an outlet, a name. Null if there is anything that belongs to no such line. */
function readFrame(text: string, dates: FoundDate[], outlets: OutletIndex): Frame | null {
  const frame: Frame = { updated: false, labelled: false, prose: false, author: null, outlet: null };
  let start = 0;
  for (const { start: begin, end } of [...dates, { start: text.length, end: text.length }]) {
    for (const part of withoutLabels(text.slice(start, begin)).split(
      /[|,•·∙●:()/–—]|(?:^|\s)-+(?:\s|$)|-$/,
    )) {
      if (!readPart(part.trim(), frame, outlets, start === 0)) return null;
    }
    start = end;
  }
  return frame;
}

/** "Penulis: X" is read as "Penulis X"; the editor of a date line is read where editors are. */
function withoutLabels(text: string): string {
  if (!text.includes(":")) return text;
  return text
    .replace(/(?<!\p{L})(?:editor|redaktur|red|penyunting)\s?:\s?[^|•·:]{2,40}/giu, " ")
    .replace(/(?<!\p{L})(penulis|oleh|by|reporter|pewarta|jurnalis|wartawan)\s?:\s?/giu, "$1 ");
}

function readPart(part: string, frame: Frame, outlets: OutletIndex, leads: boolean): boolean {
  if (part === "") return true;
  if (isLabel(part, UPDATED, outlets)) return mark(frame, { updated: !frame.labelled });
  if (isLabel(part, PUBLISHED, outlets) && !/ (?:by|oleh) /i.test(part))
    return mark(frame, { labelled: true, updated: false });
  if (HIJRI.test(part) || dayNumber(part) !== null || part.split(" ").every(isFiller)) return true;
  if (isOutlet(part.replace(/[-. ]+$/, ""), outlets))
    return mark(frame, { outlet: part.replace(/[-. ]+$/, "") });
  return readAuthor(part, frame, leads);
}

/** The words that a line puts before its date. "Ponsel Kelir X Rilis" is what a headline says of the day. */
function isLabel(part: string, form: RegExp, outlets: OutletIndex): boolean {
  const says = (word: string) =>
    LABEL.test(word) || isFiller(word) || isOutlet(word.replace(/-$/, ""), outlets);
  return form.test(part) && part.split(" ").every(says);
}

function isFiller(word: string): boolean {
  return FILLER.test(word.replace(/[.-]$/, ""));
}

/** "20 Rajab 1442 H": the same day by the Islamic calendar; "M" stands behind the other. */
const HIJRI =
  /^(?:M|\d{1,2} (?:muharr?am|sh?afar|rabi.{0,3}ul? ?(?:awwal|awal|akhir)|jumadil ?(?:awal|akhir)|rajab|sya.?ban|ramadh?an|syawwal|syawal|d?zul(?:qa|ka).{0,2}dah|d?zulhij?jah) 1[34]\d\d(?: ?H)?)$/i;

/** "Publish by Redaksi", "By Ratnaning Asih", "Oleh Rina Dewi [Gorontalo] di", or a full name before the date. */
function readAuthor(part: string, frame: Frame, leads: boolean): boolean {
  const match =
    /^((?:publish(?:ed)?|posted|diterbitkan|ditulis|dipublikasikan)?\s?(?:by|oleh|penulis|reporter|pewarta|wartawan|jurnalis)) (.{2,50}?)(?: (?:on|pada|at|di|in))?$/i.exec(
      part.replace(/ \[[\p{L} ,.-]{2,40}\]/u, ""),
    );
  const name = tidy(match?.[2] ?? part);
  if (frame.author !== null) return false;
  if (match && isPersonName(name))
    return mark(frame, { author: name, labelled: /publish|posted|terbit|ditulis/i.test(match[1] ?? "") });
  if (LABEL.test(name)) return false;
  if (!leads || !(isFullName(name) || /^(?:redaksi|admin|administrator|tim redaksi|editor)$/i.test(name)))
    return false;
  return mark(frame, { author: name, prose: !/^(?:redaksi|admin)/i.test(name) });
}

function mark(frame: Frame, found: Partial<Frame>): true {
  Object.assign(frame, found);
  return true;
}
