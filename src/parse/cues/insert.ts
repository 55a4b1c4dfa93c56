import { matchesOf } from "../lines/matches.ts";
import { isSmallWord, readInPlace, tidy } from "../lines/shape.ts";
import { bareTitle } from "./markers.ts";

/** A part of a paragraph that does not belong to the story. Columns are counted from 0. */
export interface Insert {
  start: number;
  end: number;
  /** The title of a related article; null for an ad marker. */
  title: string | null;
}

const ADS =
  /(?:,? ?#Grow[Ff]ear[Ll]ess with F(?:IMELA|imela)|,? ?[Ll]oading\.{3}(?=\s*$|Ikuti)|(?<=[.!?”"’)]\s?)Ikuti Whats[Aa]pp Channel \p{Lu}\p{Ll}+?|Saksikan Live [Dd]etik\p{L}+ ?:|SCROLL TO (?:CONTINUE WITH CONTENT|RESUME CONTENT)|ADVERTISEMENT|Advertisement|\[Gambas:[^\]]{1,60}\]|(?:Scroll|Gulir) (?:ke bawah )?untuk (?:melanjutkan|lanjut) membaca|(?<=[.!?”"’)]\s?)L(?:anjutkan|ANJUTKAN) (?:[Mm]embaca|[Bb]aca|MEMBACA|BACA)(?: (?:[Aa]rtikel|[Bb]erita|ARTIKEL|BERITA))?|(?:googletag|\(?adsbygoogle)\b.*?;\s?(?:\}\)?;)?)(?=[\s\p{Lu}"“]|sumber ?:|$)/gu;

/** One of these stands in every ad marker; looked for first, for speed. */
const AD_WORDS = [
  ...["SCROLL TO", "ADVERTISEMENT", "Advertisement", "[Gambas", "Scroll ", "Gulir ", "#Grow"],
  ...["oading...", "Ikuti Whats", "Saksikan Live"],
  ...["anjutkan ", "ANJUTKAN ", "googletag", "adsbygoogle"],
];

/** Ad markers inside a paragraph. */
export function findAds(text: string): Insert[] {
  return AD_WORDS.some((word) => text.includes(word)) ? insertsOf(ADS, text) : [];
}

/** What leads to the next page, behind the end of a sentence: "Halaman Selanjutnya", "BACA SELENGKAPNYA >>>". */
const PAGERS =
  /(?<=[.!?…”"’)]\s{0,2})(?:(?:BACA|Baca) (?:SELENGKAPNYA|[Ss]elengkapnya)(?: (?:DI ?SINI|[Dd]i ?[Ss]ini))?|(?:(?:Klik|Baca|Ke|Lanjut ke|Bersambung ke) )?[Hh]alaman (?:[Ss]elanjutnya|[Bb]erikutnya)|(?:Simak|Baca) (?:berita )?selengkapnya di halaman (?:selanjutnya|berikutnya))(?:\.{1,3}| ?[>»→-]{1,20})?(?=\s*(?:$|[\p{Lu}"“]))/gu;

const PAGER_WORDS = ["alaman ", "elengkapnya", "SELENGKAPNYA"];

/** Links to the next page inside a paragraph. */
export function findPagers(text: string): Insert[] {
  return PAGER_WORDS.some((word) => text.includes(word)) ? insertsOf(PAGERS, text) : [];
}

function insertsOf(form: RegExp, text: string): Insert[] {
  return matchesOf(form, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    title: null,
  }));
}

/** Where the words of a line end that ads and links to the next page close, and their own sign-off before these. */
export function ownEnd(text: string): number {
  let end = text.trimEnd().length;
  for (const insert of [...findAds(text), ...findPagers(text)].toSorted((a, b) => b.end - a.end))
    if (insert.end >= end) end = text.slice(0, insert.start).trimEnd().length;
  return end;
}

const ALSO =
  /\(?(?:Baca [Jj]uga|BACA JUGA|Baca [Pp]ula|Simak [Jj]uga|Lihat [Jj]uga|Pilihan [Ee]ditor)(?: ?: ?|(?: |&nbsp;){1,2}(?=\p{Lu}))/gu;

const ALSO_WORDS = ["Baca ", "BACA JUGA", "Simak ", "Lihat ", "Pilihan ", "[Gambas:"];

/** "Simak juga Video 'Banjir di Arga': [Gambas:Video 20detik]": the marker of the video ends its title. */
const VIDEO = /(?:Simak|Lihat|Tonton|Saksikan)(?: juga)?,? [Vv]ideo ?:? ?([^[]{5,150}?)\s?(?=\[Gambas:)/gu;

function findVideos(text: string): Insert[] {
  if (!text.includes("[Gambas:")) return [];
  return matchesOf(VIDEO, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    title: bareTitle(match[1] ?? ""),
  }));
}

/** Related links inside a paragraph, each from its marker to the end of its title. */
export function findRelated(text: string): Insert[] {
  if (!ALSO_WORDS.some((word) => text.includes(word))) return [];
  const videos = findVideos(text);
  const ofVideos = new Set(videos.map(({ start }) => start));
  const found: Insert[] = [];
  for (const match of matchesOf(ALSO, text)) {
    if (!standsFree(text, match) || ofVideos.has(match.index)) continue;
    const begin = match.index + match[0].length;
    const end = begin + titleLength(text.slice(begin, begin + TITLE_REACH).split(NEXT, 1)[0] ?? "");
    if (match.index >= (found.at(-1)?.end ?? 0) && end > begin)
      found.push({ start: match.index, end, title: tidy(text.slice(begin, end)) });
  }
  return [...found, ...videos].sort((a, b) => a.start - b.start);
}

/** After a mark or a space; without a colon only right after the end of a sentence. */
function standsFree(text: string, match: RegExpExecArray): boolean {
  const before = readInPlace(text.slice(Math.max(0, match.index - 16), match.index));
  return match[0].includes(":") ? /(?:^|[.!?”"’)\s])$/.test(before) : /[.!?”"]\s*$/.test(before);
}

/** Where a title ends at the latest: at the next link. */
const NEXT = /\s*\(?(?:Baca [Jj]uga|BACA JUGA|Pilihan [Ee]ditor) ?:|\s*\[Gambas:/;

/** No title of an article is longer, in UTF-16 units. */
const TITLE_REACH = 220;

/**
 * How far a title reaches that runs into the next sentence without a mark. In a title all longer words have
 * capitals; the first lower-case one belongs to the sentence, which began at a capital before it:
 * "ITS Terima 2.363 Mahasiswa Baru Lewat Jalur SNBT 2025 APC merupakan".
 */
function titleLength(text: string): number {
  const words = [...text.matchAll(/\S+/g)];
  const verb = words.findIndex((word, index) => index > 0 && isPlain(word[0]));
  const stop = words.findIndex((word, index) => index > 2 && (isStop(word[0]) || isBeforeGap(text, word)));
  if (isWhole(text, verb)) return text.trimEnd().length - signatureLength(text);
  if (stop >= 0 && (verb < 0 || stop < verb)) return ends(words[stop]);
  if (verb < 0) return text.trimEnd().length - signatureLength(text);
  const opener = openerBefore(words, verb);
  return opener <= 1 ? 0 : ends(words[opener - 1]);
}

/** A full stop or a quote ends a title; "Rp 2.", "No." do not. */
function isStop(word: string): boolean {
  return /[.”"]$/.test(word) && !/\d\.$/.test(word) && word.length > 3;
}

/** Two spaces or more part a title from the sentence behind it. */
function isBeforeGap(text: string, word: RegExpExecArray): boolean {
  return /^\s{2,}\S/.test(text.slice(ends(word)));
}

/** No longer than this, in UTF-16 units, what ends a line without a full stop is a title as a whole. */
const WHOLE = 150;

/** Up to the end of the line or the next link no sentence stands beside the title: "Bupati Arga ajak warga menanam". */
function isWhole(text: string, verb: number): boolean {
  const bare = text.trimEnd();
  if (bare.length > WHOLE || /\S\s{2,}\S/.test(bare) || /[^.]\.$/.test(bare)) return false;
  return verb < 0 || !/[.!?…:]["”’']? ?["“‘]?\p{Lu}.* /u.test(bare);
}

/** "Pilihan Editor: Jejak Pengusaha di Balik Pasir Laut RIANI SUKMADEWI": the author signs in capitals behind the title. */
function signatureLength(text: string): number {
  const [signature = ""] =
    /(?<=\p{Ll}[”"'’)?!]{0,2})\s+\p{Lu}{3,}(?: \p{Lu}[\p{Lu}.]*){0,2} \p{Lu}{3,}\s*$/u.exec(text) ?? [];
  return signature.length;
}

function ends(word: RegExpExecArray | undefined): number {
  return word ? word.index + word[0].length : 0;
}

/** A lower-case word that no title leaves in lower case. */
function isPlain(word: string): boolean {
  return /^\p{Ll}{2}/u.test(word) && !isSmallWord(word.replace(/[,.]$/, ""));
}

/** Words that open sentences, and stand inside no headline or at its beginning only. */
const OPENERS = new Set(
  (
    "Sementara Namun Menurut Dalam Selain Adapun Sebelumnya Kemudian Ia Mereka Kepala Ketua Menteri Presiden Wakil Direktur Gubernur Bupati " +
    "Wali Walikota Kapolres Kapolda Kapolsek Sekretaris Juru Kabid Kasat Meski Meskipun Setelah Seperti Sebab Diketahui Selanjutnya Bahkan " +
    "Sejumlah Berdasarkan Sedangkan Peristiwa Terlebih Tentu Melalui Berikut Sebanyak"
  ).split(" "),
);

/** Words that open sentences and stand in headlines too ("Ini Kata BPJS"): only right before the verb do they tell. */
const LIGHT_OPENERS = new Set(
  (
    "Dia Hal Para Saat Kasus Pada Di Dari Untuk Dengan Karena Jika Tak Tidak Akibat Salah Setiap Kami Kita Saya Tim Pihak Pemerintah Polisi " +
    "Terkait Lebih Lalu Oleh Ini Itu Korban Pelaku Warga Sebagai Seorang Sejak Atas Adanya Bagi Jadi"
  ).split(" "),
);

/** Does this text begin with a word that opens sentences and no headlines: "Dengan demikian, lawatan"? */
export function opensSentence(text: string): boolean {
  const word = text.split(" ", 1)[0]?.replace(/,$/, "") ?? "";
  return OPENERS.has(word) || LIGHT_OPENERS.has(word);
}

/** The word with which the sentence begins that `verb` stands in: a usual first word, or the capital just before. */
function openerBefore(words: RegExpExecArray[], verb: number): number {
  const start = verb - 1;
  const reach = words.slice(0, verb).map((word) => word[0]);
  for (let at = start; at > Math.max(2, start - 7); at--) if (opensAt(reach, at)) return at;
  return firstCapital(words, start);
}

/** Does the last sentence of these words begin at this one? */
function opensAt(words: string[], at: number): boolean {
  const [before = "", word = "", after = ""] = words.slice(at - 1, at + 2);
  if (/^["“]/.test(word) || /[?!…]["”’']?$|\.{3}$/.test(before)) return true;
  // "Gubernur" opens no sentence in "jajaran dan Gubernur", nor in "Diketahui, Gubernur".
  if ((/^\p{Ll}/u.test(before) && isSmallWord(before)) || (before.endsWith(",") && isOpener(before)))
    return false;
  return isOpener(word) || (LIGHT_OPENERS.has(word) && /^(?:$|(?:ini|itu|tersebut|karena)\b)/.test(after));
}

/** With a comma light words are no part of a headline: "Lalu, warga itu". */
function isOpener(word: string): boolean {
  const bare = word.replace(/,$/, "");
  return OPENERS.has(bare) || (bare !== word && LIGHT_OPENERS.has(bare));
}

/** Steps over small words and marks: "ITS dan APC merupakan" begins at a capital. */
function firstCapital(words: RegExpExecArray[], from: number): number {
  for (let at = from; at > 1; at--) if (/^[\p{Lu}\d"“]/u.test(words[at]?.[0] ?? "")) return at;
  return from + 1;
}
