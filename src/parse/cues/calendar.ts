/** Names of months as Indonesian outlets write them: today's and older spelling, short forms, English. */
const MONTH_NAMES: string[][] = [
  ["januari", "djanuari", "january", "jan"],
  ["februari", "pebruari", "february", "feb", "peb"],
  ["maret", "march", "mar", "mrt"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "djuni", "june", "jun"],
  ["juli", "djuli", "july", "jul"],
  ["agustus", "august", "agust", "agus", "agts", "agt", "agu", "ags", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nopember", "nov", "nop"],
  ["desember", "december", "des", "dec"],
];

/** Names of the days, Sunday first as in JavaScript's `getUTCDay`. */
const DAY_NAMES: string[][] = [
  ["minggu", "ahad", "sunday", "sun", "min", "mgg"],
  ["senin", "monday", "mon", "sen"],
  ["selasa", "tuesday", "tue", "sel"],
  ["rabu", "wednesday", "wed", "rab"],
  ["kamis", "thursday", "thu", "kam"],
  ["jumat", "djumat", "djum'at", "jum'at", "jum’at", "jum`at", "friday", "fri", "jum"],
  ["sabtu", "saturday", "sat", "sab"],
];

const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const DAYS = new Map(DAY_NAMES.flatMap((names, index) => names.map((name) => [name, index] as const)));

/** Number of a month from its name, 1 to 12; null for any other word. */
export function monthNumber(name: string): number | null {
  return MONTHS.get(name.toLowerCase()) ?? null;
}

/** Number of a day from its name, 0 for Sunday; null for any other word. */
export function dayNumber(name: string): number | null {
  return DAYS.get(name.toLowerCase()) ?? null;
}

/** What a day of the week is called in Indonesian today, 0 for Sunday. */
export function dayName(number: number): string {
  const name = DAY_NAMES[number]?.[0] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Alternatives of a regular expression for all names of months, longest first. */
export const MONTH = alternatives([...MONTHS.keys()]);
/** Alternatives of a regular expression for all names of days, longest first. */
export const DAY = alternatives([...DAYS.keys()]);

function alternatives(names: string[]): string {
  return names.sort((a, b) => b.length - a.length).join("|");
}

/** The five days of the Javanese week, which stand behind a day of ours: "Selasa Legi". */
export const PASARAN = "legi|pahing|paing|pon|wage|kliwon";

/** Offsets of the three Indonesian zones and of Greenwich, by the letters that outlets print. */
export const ZONE_OFFSETS: Readonly<Record<string, string>> = {
  wib: "+07:00",
  wita: "+08:00",
  wit: "+09:00",
  z: "+00:00",
  utc: "+00:00",
  gmt: "+00:00",
};
