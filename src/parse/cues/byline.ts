import { wordCount } from "../lines/shape.ts";
import { GIVEN } from "../names/data/given.ts";
import type { RuleName } from "../rules.ts";
import { isForeign } from "./attribution.ts";
import { DAY } from "./calendar.ts";
import { hasOutletWord, isHost, isOutlet, type OutletIndex, sameOutlet } from "./outlet.ts";
import { isPlace } from "./places.ts";
import { isFullName, isPersonName, nameAroundBadge, readNames } from "./writers.ts";

/** Names that a line gives to a role. A label that stands alone has no names: they are on the next line. */
export interface Byline {
  role: "byline" | "editor" | "source";
  rule: RuleName;
  names: string[];
  /** Outlet that the line names beside the person, as in "Name - detikNews". */
  outlet?: string;
}

/** Labels of the three roles as outlets print them, Indonesian and English. */
const LABELS: [Byline["role"], string][] = [
  [
    "editor",
    "editor|penyunting|redaktur|red|edited by|disunting oleh|editor bahasa|redaktur pelaksana|penyelia|uploader",
  ],
  ["source", "sumber(?: berita)?|source"],
  [
    "byline",
    "penulis|byline|reporter|pewarta|rep|wartawan|jurnalis|author|writer|oleh|by|posted by|written by|ditulis oleh|dilaporkan oleh|diposting oleh|teks|naskah|liputan|peliput|tim liputan|citizen reporter|kontributor|contributor|laporan|report",
  ],
];

const LABEL = new RegExp(
  `^[*(\\[]?\\s?(${LABELS.map(([, words]) => words).join("|")})\\s?(?:[:|]\\*?|(?<=penulis),|$)\\s?`,
  "iu",
);
/** A further label later on the line, glued or not: "Penulis: Ani Nur MREditor: Bentang", "A | Editor: B". */
const NEXT_LABEL =
  /\s?[|,;/·-]?\s?(Editor|EDITOR|Red|Rep|Penulis|Reporter|Pewarta|Kontributor|Wartawan|Jurnalis|Sumber|Penyunting|Redaktur|Foto|FOTO|Fotografer|Author|REPORTER|PENULIS|RED|Uploader)\s?:/g;

/** Reads a line that consists of roles and names: `Penulis: X`, `Reporter: X | Editor: Y`, or a bare `Editor`. */
export function readBylines(text: string): Byline[] {
  if (text.length > 200) return [];
  const glued = GLUED_LABEL.exec(text);
  if (glued?.[2] && isFullName(glued[2])) return readBylines(`${glued[1]}: ${glued[2]}`);
  const starts = labelStarts(text);
  if (starts[0] !== 0) {
    if (text.endsWith("Tim Redaksi")) return readTeam(text);
    return readCorrespondent(text) ?? readWordedByline(text);
  }
  return starts.flatMap((start, index) => readLabelled(text.slice(start, starts[index + 1])));
}

/** "EditorAnggun Puspita" */
const GLUED_LABEL = /^(Editor|Penulis|Reporter|Writer)(\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]*){1,3})$/u;

/** "Kontributor Banyuwangi, Firda Asmarani", "Rani Maheswari, Jurnalis": a job, perhaps its place, and a name. */
function readCorrespondent(text: string): Byline[] | null {
  if (text.length > 90 || !text.includes(",")) return null;
  const [, before, after] = CORRESPONDENT.exec(text.replace(/^:\s?/, "")) ?? [];
  const name = before ?? after ?? "";
  return isFullName(name) ? [{ role: "byline", rule: "penulis", names: [name] }] : null;
}

const CORRESPONDENT =
  /^(?:(?:Kontributor|Koresponden)(?: \p{Lu}[\p{L}.]{2,20}){1,3}, ([\p{L}.'’ ]{5,40})|([\p{L}.'’ ]{5,40}), ?(?:Jurnalis|Wartawan|Reporter|Kontributor))$/u;

function labelStarts(text: string): number[] {
  if (!LABEL.test(text)) return [];
  const starts = [0];
  for (const match of text.matchAll(NEXT_LABEL)) if (match.index > 4) starts.push(match.index);
  return starts;
}

/** "A Nama, B Nama Tim Redaksi": Kompas names the author first, then the editor, and labels neither. */
function readTeam(text: string): Byline[] {
  const match = /^([^,]{3,50}), ?([^,]{3,50}?) Tim Redaksi$/.exec(text);
  const [, author = "", editor = ""] = match ?? [];
  if (!isPersonName(author) || !isPersonName(editor)) return [];
  return [
    { role: "byline", rule: "penulis", names: [author] },
    { role: "editor", rule: "editor", names: [editor] },
  ];
}

function readLabelled(text: string): Byline[] {
  const bare = text.replace(/^[\s|,;/·-]+|[)\]\s|]+$/g, "");
  const match = LABEL.exec(bare);
  const word = match?.[1]?.toLowerCase();
  const role = LABELS.find(([, words]) => words.split("|").some((label) => matches(label, word ?? "")))?.[0];
  if (!match || !role) return [];
  const value = withoutPost(withoutDate(bare.slice(match[0].length)));
  const names = role === "source" ? readSources(value) : readNames(value.replace(/\s[-–]\s?\p{L}.*$/u, ""));
  if (value !== "" && (names.length === 0 || isLogin(word ?? "", value))) return [];
  // "Pewarta: Xinhua": an agency is no person.
  if (role === "byline" && names.length > 0 && names.every(isForeign))
    return [{ role: "source", rule: "sumber", names }];
  return [{ role, rule: role === "byline" ? "penulis" : role === "editor" ? "editor" : "sumber", names }];
}

/** "Herlina Sasmita / HS | Selasa, 16 Februari 2016": behind the name who edited it, in initials, and the date. */
function withoutDate(value: string): string {
  const cut = value.search(DATE_BEHIND);
  const name = cut > 2 ? value.slice(0, cut) : value;
  return name.replace(/\s\/\s?\p{Lu}{2,4}$/u, "");
}

/** "Dimas Prakoso (mg-2", "Dimas Prakoso/mg", "Dimas Prakoso dimas@situs.id": behind the name its post, or its address. */
function withoutPost(value: string): string {
  const name = value.replace(/\s?\([^()]{1,60}\)?$|\/\p{Ll}{2,4}(?:-?\d{1,3})?$|\s\S+@\S+$/u, "");
  const pair = name.split(/\s?\/\s?/);
  return pair.length > 1 && pair.every(isFullName) ? pair.join(", ") : name;
}

const DATE_BEHIND = new RegExp(`\\s?[|•·,–-]\\s?(?:(?:${DAY})\\b|\\d{1,2}[ /-]\\S)`, "iu");

/** "Posted by: suarapantura": whoever saved the page in the site's software. */
function isLogin(word: string, value: string): boolean {
  return word === "posted by" && /^[\p{Ll}\d]+\b/u.test(value) && !/^(?:admin|redaksi)\b/.test(value);
}

function matches(label: string, word: string): boolean {
  return label === word || (label.startsWith("sumber") && word.startsWith("sumber"));
}

/** "AP News", "Persib", "LIFEHACKER | ANDROID CENTRAL"; an address is none. */
export function readSources(text: string): string[] {
  const parts = text.split(/ dan |[,;|]|\s\/\s/).map((part) => part.replace(/^[\s:]+|[\s.)]+$/g, ""));
  return parts.filter(
    (part) => part !== "" && part.length <= 50 && wordCount(part) <= 6 && !NO_SOURCE.test(part),
  );
}

/** Where a hoax was found is not whom a report is credited to: "SUMBER: Pesan WhatsApp". */
const NO_SOURCE =
  /https?:|^\d|facebook|twitter|instagram|whats ?app|youtube|tiktok|telegram|pesan|tangkapan|media sosial|flyer|snack ?video|portal$/i;

/** Ways to name an author without a colon. "Oleh Helmi uang itu" is a sentence: every word of a name has a capital. */
function readWordedByline(text: string): Byline[] {
  if (text.length > 120) return [];
  const match =
    /^(?:[-•*] )?(?:(?:posted )?by|oleh|penulis|reporter|ditulis oleh|written by|editor|(?:(?:artikel )?hasil )?periksa fakta)\s+([‘’'`]?\p{L}.*)$/iu.exec(
      text.replace(/^\(\s?(.*?)\s?\)$/, "$1"),
    );
  const who = (match?.[1] ?? "").replace(POST_BEHIND, "").replace(/ ?\([^()]*\)|\.$/g, "");
  const names = SHORTENED.test(who) && /periksa fakta/i.test(text) ? [who] : readNames(who);
  const role = /^.?editor/i.test(text) ? "editor" : "byline";
  const whole =
    names.reduce((sum, name) => sum + wordCount(name), 0) >= wordCount(who) - Math.max(0, names.length - 1);
  if (names.length > 0 && whole && names.every((name) => isPersonName(name) || SHORTENED.test(name)))
    return [{ role, rule: role === "editor" ? "editor" : "penulis", names }];
  const around = text.length <= 100 ? nameAroundBadge(text) : null;
  return around ? [{ role: "byline", rule: "penulis-kartu", names: [around] }] : [];
}

/** "Oleh Dimas Prakoso, wartawan Kabar Wonorejo" */
const POST_BEHIND = /, ?(?:wartawan|jurnalis|reporter|kontributor|koresponden|kolumnis)\b.{0,60}$/i;

/** "Rahmah a n": a name whose further parts are cut to their first letters. */
const SHORTENED = /^\p{Lu}\p{Ll}+(?: \p{Ll}{1,2}){1,2}$/u;

/** "Fino Yurio Kristo - detikinet", "Tim detikcom - detikNews", "Name | Jawa Pos", "Ferry Sandi, CNBC Indonesia" */
export function readDeskByline(text: string, outlets: OutletIndex): Byline | null {
  if (text.length > 90) return null;
  const match = /^([\p{Lu}][\p{L}.,'’ ]{2,50}?)(?: [-–|]|,) ?([\p{L}\d. ]{3,30})$/u.exec(text);
  const [, who = "", desk = ""] = match ?? [];
  if (
    !match ||
    (text.includes("|") && isHost(desk) && !isGivenName(who)) ||
    !(
      isOutlet(desk, outlets) ||
      isOutlet(desk.split(" ", 1)[0] ?? "", outlets) ||
      /^detik|^(?:Sepakbola|Sport)$|^Tribun/i.test(desk)
    )
  )
    return null;
  // "Advertorial - SOLOPOS.com", "CNN Indonesia TV | CNN Indonesia": nobody in particular.
  if (NOBODY.test(who) || sameOutlet(who.replace(/ TV$/, ""), desk, outlets))
    return { role: "byline", rule: "penulis-desk", names: [], outlet: desk };
  const names = /^Tim \p{L}/u.test(who) ? [who] : readNames(who);
  if (
    names.length === 0 ||
    isPlace(who) ||
    (text.includes(", ") && !text.includes(" - ") && !isFullName(who) && !/^(?:Redaksi|Tim)\b/.test(who)) ||
    !(isFullName(who) || names.length > 1 || wordCount(who) <= 2 || /^Tim /.test(who))
  )
    return null;
  return { role: "byline", rule: "penulis-desk", names, outlet: desk };
}

const NOBODY = /^(?:advertorial|newswire|iklan|pariwara)$/i;

/** "Heru Yulianto | Teraslampung.com" is signed; "Lampung Utara | Teraslampung.com" is the title of a page. */
export function isGivenName(who: string): boolean {
  return isFullName(who) && GIVEN.has(who.split(" ", 1)[0]?.toLowerCase() ?? "");
}

const REPORTERS = "wartawan|reporter|kontributor|jurnalis|koresponden|tim";
/** The forms of a report line; the first group is what is said of the outlet, the second who reports. */
const REPORTS: RegExp[] = [
  new RegExp(`^\\*?laporan (?:langsung )?(?:${REPORTERS})\\b([^,|:/]{0,60})[,|:/]\\s?(.*)$`, "iu"),
  new RegExp(`^\\*?laporan (?:${REPORTERS}) ([\\p{L}\\d-]+\\.\\S+) ([^,|]{3,40}?)(?: dari .*)?$`, "iu"),
  new RegExp(`^\\*?laporan()(?: :|:)? (?!(?:langsung|${REPORTERS})\\b)([^,|:]{3,40}?)(?: I | ?\\||$)`, "iu"),
];

/** "Laporan Reporter Tribun Lampung Saiful Anwar": without a comma a known outlet tells where the name begins. */
function readBareReport(text: string, outlets: OutletIndex): Byline | null {
  const words = BARE_REPORT.exec(text)?.[1]?.split(" ") ?? [];
  for (let size = Math.min(4, words.length - 1); size >= 0; size--) {
    const [outlet, name] = [words.slice(0, size).join(" "), words.slice(size).join(" ")];
    if (!isFullName(name) || (size > 0 ? !isOutlet(outlet, outlets) : hasOutletWord(name))) continue;
    if (size === 0 && !isGivenName(name)) continue;
    return { role: "byline", rule: "penulis-laporan", names: [name], ...(outlet ? { outlet } : {}) };
  }
  return null;
}

const BARE_REPORT = new RegExp(`^\\*?laporan (?:langsung )?(?:${REPORTERS}) ([\\p{L}\\d.' -]{5,70})$`, "iu");

/** "Laporan Wartawan TribunSolo, Name", "Laporan Reporter POS-KUPANG.COM, A dan B", "Laporan Masrian Mizani I Aceh Barat Daya" */
export function readReport(text: string, outlets?: OutletIndex): Byline | null {
  if (text.length > 130 || !/^\*?laporan /i.test(text)) return null;
  const bare = outlets ? readBareReport(text, outlets) : null;
  if (bare) return bare;
  for (const report of REPORTS) {
    const [, about = "", who = ""] = report.exec(text) ?? [];
    const names = readNames(who.replace(/\s[-–/|].*$/, ""));
    if (names.length === 0 || !names.every((name) => /^\p{Lu}/u.test(name))) continue;
    const outlet = about.trim();
    return { role: "byline", rule: "penulis-laporan", names, ...(outlet ? { outlet } : {}) };
  }
  return null;
}
