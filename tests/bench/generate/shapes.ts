import { capital } from "./sentences.ts";

/** One report, before it is printed as some page. */
export interface Report {
  headline: string;
  outlet: string;
  author: string;
  editor: string;
  day: Date;
  time: string;
  town: string;
  section: string;
  topics: string[];
  /** Headlines of other reports, for "Baca Juga". */
  related: string[];
  paragraphs: string[];
}

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);
const WEEKDAYS = "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" ");

/** `Selasa, 10 Juni 2025`. */
function longDay(day: Date): string {
  return `${WEEKDAYS[day.getUTCDay()]}, ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** `18/06/2025`. */
function shortDay(day: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
}

/** A page copied whole: navigation, share buttons, related titles inside, tags and a footer. */
function wholePage(it: Report): string {
  return [
    "Home",
    it.section,
    "",
    it.headline,
    `${it.outlet} - ${shortDay(it.day)}, ${it.time} WIB`,
    "",
    "Bagikan",
    "Komentar",
    "",
    ...story(it, `${it.town.toUpperCase()}, ${it.outlet} - `, (title) => ["", `Baca juga: ${title}`]),
    "",
    "Penulis",
    `: ${it.author}`,
    "Editor",
    `: ${it.editor}`,
    "",
    "Tag",
    ...it.topics,
    "",
    `Copyright ${it.day.getUTCFullYear()} ${it.outlet}. All Rights Reserved.`,
  ].join("\n");
}

/** Headline, date and story with blank lines between, the names at the end. */
function pasted(it: Report): string {
  return [
    it.headline,
    "",
    `${longDay(it.day)} ${it.time} WIB`,
    "",
    ...story(it, `${it.town.toUpperCase()}, ${it.outlet} - `, (title) => ["", "Baca Juga:", title]),
    "",
    `Penulis: ${it.author}`,
    `Editor: ${it.editor}`,
  ].join("\n");
}

/** Byline and date above a story without blank lines, topics as hash tags. */
function scraped(it: Report): string {
  return [
    it.headline,
    `Oleh ${it.author}`,
    `${longDay(it.day)} | ${it.time} WIB`,
    ...story(it, `${it.outlet}, ${it.town} - `, (title) => ["BACA JUGA:", title]).filter(Boolean),
    ...it.topics.map((topic) => `#${capital(topic)}`),
  ].join("\n");
}

/** The story and nothing else, as data sets have it. */
function bare(it: Report): string {
  return [...story(it, `${it.outlet} - `, () => []), ""].join("\n");
}

/** The paragraphs, the first behind a dateline, with one related title after every fourth. */
function story(it: Report, dateline: string, insert: (title: string) => string[]): string[] {
  return it.paragraphs.flatMap((text, index) => {
    const title = index > 0 && index % 4 === 0 ? it.related[index / 4 - 1] : undefined;
    const paragraph = index === 0 ? dateline + text : text;
    return [...(index > 0 ? [""] : []), paragraph, ...(title ? insert(title) : [])];
  });
}

export const SHAPES = { wholePage, pasted, scraped, bare };
