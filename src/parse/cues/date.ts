import { type IsoDate, isoDate } from "../../model/index.ts";
import { matchesOf } from "../lines/matches.ts";
import { DAY, dayNumber, MONTH, monthNumber, PASARAN, ZONE_OFFSETS } from "./calendar.ts";

/** A date as it stands in a text. Offsets are counted from 0, in UTF-16 units of that text. */
export interface FoundDate {
  day: IsoDate;
  /** `16:31`, or null where no time follows. */
  time: string | null;
  /** `+07:00`, or null where no zone follows the time. */
  offset: string | null;
  /** Day of the week that the text names, 0 for Sunday; null where it names none. */
  weekday: number | null;
  start: number;
  end: number;
}

const SEPARATOR = "[\\s\\-/.,|]{0,4}";

interface Form {
  form: RegExp;
  /** What every date of the form holds; looked for first, because it is quick. */
  needs: RegExp;
  read: (parts: string[]) => IsoDate | null;
}

const NUMBERS = /\d ?[-/.] ?\d{1,2} ?[-/.] ?\d/;
const FORMS: Form[] = [
  // "18 Juni 2025", "16 Feb 2016", "7-Okt-2020"
  {
    form: new RegExp(`(?<!\\d)(\\d{1,2})${SEPARATOR}(${MONTH})${SEPARATOR}(\\d{4})(?!\\d)`, "gi"),
    needs: /[a-z][\s\-/.,|]{0,4}\d{4}/i,
    read: named(1, 2, 3),
  },
  // "September 30, 2024", "Sep 25, 2019  -"
  {
    form: new RegExp(
      `(?<![\\p{L}\\d])(${MONTH})\\.? {0,3}(\\d{1,2})(?:st|nd|rd|th)?,? {0,3}(\\d{4})(?!\\d)`,
      "giu",
    ),
    needs: /[a-z]\.? {0,3}\d{1,2}(?:st|nd|rd|th)?,? {0,3}\d{4}/i,
    read: named(2, 1, 3),
  },
  // "2025/07/02 06:10:46", "2019-10-12T05:00:00+07:00"
  {
    form: /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    needs: NUMBERS,
    read: numbered(4, 3, 1),
  },
  // "18/06/2025", "25-06-2020", "9.6.2025"
  {
    form: /(?<![\d/.-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/g,
    needs: NUMBERS,
    read: numbered(1, 3, 4),
  },
];

function named(day: number, month: number, year: number) {
  return (parts: string[]) =>
    plausible(Number(parts[year]), monthNumber(parts[month] ?? ""), Number(parts[day]));
}

function numbered(day: number, month: number, year: number) {
  return (parts: string[]) => plausible(Number(parts[year]), Number(parts[month]), Number(parts[day]));
}

/** News of the web: a year outside 1945 to 2099 is a slip of the keyboard or no year at all. */
function plausible(year: number, month: number | null, day: number): IsoDate | null {
  return month === null || year < 1945 || year > 2099 ? null : isoDate(year, month, day);
}

/** All full dates of a text, in order, with the weekday before and the time after them. */
export function findDates(text: string): FoundDate[] {
  if (!/\d{4}/.test(text)) return [];
  const forms = FORMS.filter(({ needs }) => needs.test(text));
  if (forms.length === 0) return [];
  const found = forms.flatMap(({ form, read }) =>
    matchesOf(form, text).flatMap((match) => grow(text, match, read)),
  );
  found.sort((a, b) => a.start - b.start);
  return found.filter((date, index) => date.start >= (found[index - 1]?.end ?? 0));
}

/** Dates whose year has two digits, which only a time or a day of the week tells from other numbers. */
const SHORT_FORMS: Form[] = [
  // "20 Nov 23 | 17:15 WITA"
  {
    form: new RegExp(`(?<!\\d)(\\d{1,2})[ -](${MONTH})[ -]'?(\\d{2})(?![\\d:.])`, "gi"),
    needs: /[a-z][ -]'?\d{2}/i,
    read: ([, day = "", month = "", year = ""]) =>
      plausible(2000 + Number(year), monthNumber(month), Number(day)),
  },
  // "12/03/25 - 14:20"
  {
    form: /(?<![\d/.-])(\d{1,2})([-/])(\d{1,2})\2(\d{2})(?![\d/-])/g,
    needs: NUMBERS,
    read: ([, day = "", , month = "", year = ""]) =>
      plausible(2000 + Number(year), Number(month), Number(day)),
  },
];

/** The dates of a line with a year of two digits, for a line that holds nothing but a date and its frame. */
export function findShortDates(text: string): FoundDate[] {
  if (text.length > 80 || !/\d/.test(text)) return [];
  const found = SHORT_FORMS.filter(({ needs }) => needs.test(text)).flatMap(({ form, read }) =>
    [...text.matchAll(form)].flatMap((match) => grow(text, match, read)),
  );
  return found.filter(({ time, weekday }) => time !== null || weekday !== null).slice(0, 1);
}

function grow(text: string, match: RegExpExecArray, read: (parts: string[]) => IsoDate | null): FoundDate[] {
  const day = read(match);
  if (!day) return [];
  const before = weekdayBefore(text, match.index);
  const after = timeAfter(text, match.index + match[0].length);
  return [{ day, ...before, ...after }];
}

const WEEKDAY_BEFORE = new RegExp(
  `(?<!\\p{L})(${DAY})\\.?(?:[ -](?:${PASARAN}))?(?: pagi| siang| sore| malam)?[\\s,(/|-]{0,6}$`,
  "iu",
);

function weekdayBefore(text: string, end: number): { weekday: number | null; start: number } {
  const match = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, end - 24), end));
  return match
    ? { weekday: dayNumber(match[1] ?? ""), start: end - match[0].length }
    : { weekday: null, start: end };
}

const TIME_AFTER =
  /(?:[\s,|/–—·•@T)-]{0,8}|WIB|WITA|WIT)(?:(?:pukul|pkl\.?|jam|at)\s{1,3})?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:\.\d{1,6})?(?!\d)(?: ?(am|pm)\b)?(?:\s{0,3}\(?(wib|wita|wit|[+]0[789]:?00|(?<=\d)Z|UTC|GMT)(?!\p{L})\)?)?/iuy;

function timeAfter(text: string, end: number): { time: string | null; offset: string | null; end: number } {
  TIME_AFTER.lastIndex = end;
  const match = TIME_AFTER.exec(text);
  const [, hour = "", minute = "", half, zone] = match ?? [];
  const hours = (Number(hour) % (half ? 12 : 25)) + (half?.toLowerCase() === "pm" ? 12 : 0);
  if (!match || hours > 23 || Number(minute) > 59) return { time: null, offset: null, end };
  return {
    time: `${String(hours).padStart(2, "0")}:${minute}`,
    offset: offsetOf(zone),
    end: TIME_AFTER.lastIndex,
  };
}

function offsetOf(zone: string | undefined): string | null {
  if (!zone) return null;
  return ZONE_OFFSETS[zone.toLowerCase()] ?? `${zone.slice(0, 3)}:00`;
}

/** ISO 8601: the day, with the time where there is one, with the offset where the text names the zone. */
export function toIso({ day, time, offset }: FoundDate): string {
  return time ? `${day}T${time}${offset ?? ""}` : day;
}
