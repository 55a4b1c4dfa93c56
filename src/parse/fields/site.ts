import { isForeign } from "../cues/attribution.ts";
import { hasOutletWord, isHost, isOutlet, outletName, sameOutlet } from "../cues/outlet.ts";
import { fold } from "../lines/shape.ts";
import { type Found, foundIn } from "./evidence.ts";
import { type Reading, rowsOf, unitsOf } from "./reading.ts";

/** Names of the site in what stands around the story, and in what its reporters say of themselves. */

/** An outlet that a line names, written as the table writes it. */
export function named(reading: Reading, name: string, line: number, stated: boolean): Found<string>[] {
  const value = outletName(name, reading.page.outlets);
  return [foundIn(value, name, rowsOf(reading, line), "penerbit", stated ? "stated" : "inferred")];
}

/** Names of outlets that are ordinary words as well: alone in a menu they name a section. */
const ORDINARY = new Set(
  (
    "bisnis bola suara merdeka fajar surya analisa dream haluan waspada memorandum realita singgalang grid kontan " +
    "cekfakta disway prokal momentum trubus pr era fokus radar kabar news tribun"
  ).split(" "),
);

/** The name of the site alone on a line above the headline, if all such lines name the same. */
export function ofHeadOfPage(reading: Reading): Found<string>[] {
  const { page } = reading;
  const start = page.labels.findIndex((label) => label?.role === "headline");
  const above = unitsOf(page, "navigation").filter(({ at }) => at < Math.min(start, 30));
  const sites = above.filter(
    ({ unit, at }) =>
      isOutlet(unit.text, page.outlets) &&
      (at === 0 || !ORDINARY.has(unit.text.toLowerCase().replaceAll(" ", ""))),
  );
  const [first] = sites;
  if (!first || sites.some(({ unit }) => !sameOutlet(unit.text, first.unit.text, page.outlets))) return [];
  return named(reading, first.unit.text, first.unit.rows[0]?.line ?? 1, false);
}

/** "kata Genmarta kepada kumparan", "saat ditemui detikcom", "Tim Pemeriksa Fakta Mafindo": an outlet speaks of itself. */
export function ofInterviews(reading: Reading): Found<string>[] {
  const names = unitsOf(reading.page, "paragraph").flatMap(({ unit }) =>
    [...unit.text.matchAll(INTERVIEW)].flatMap(([whole, name = "", inBrackets = ""]) => {
      const team = /^tim pemeriksa/i.test(whole);
      if (!team && OFTEN_COPIED.test(name)) return [];
      const known = longestKnown(inBrackets, reading) ?? longestKnown(name, reading);
      return known ? [{ name: known, line: unit.rows[0]?.line ?? 1, team }] : [];
    }),
  );
  const [first] = names;
  if (!first || names.some(({ name }) => !sameOutlet(name, first.name, reading.page.outlets))) return [];
  if (isForeign(first.name) || isCopied(reading) || isRetold(first.name, reading)) return [];
  if (!first.team && !isRepeated(first.name, reading)) return [];
  return named(reading, first.name, first.line, false);
}

/** "kepada detikcom", "saat ditemui Kompas.com" stands in the copies of other sites as well. */
const OFTEN_COPIED =
  /^(?:detik|kompas|tribun|cnn|cnbc|okezone|antara|liputan6|viva|merdeka|republika|sindo|tempo|voa|suara\.com|kumparan|inews|jpnn)/i;

/** Who copies a story leaves one "kepada detikcom" in it; the outlet itself says its name twice. */
function isRepeated(name: string, { page }: Reading): boolean {
  let times = 0;
  for (const { unit } of unitsOf(page, "paragraph")) times += unit.text.split(name).length - 1;
  return times > 1;
}

/** "Disadur dari artikel Cek Fakta Kabar Arga.": that outlet's team is not this one's. */
function isRetold(name: string, { page }: Reading): boolean {
  return unitsOf(page, "paragraph").some(
    ({ unit }) => /^disadur dari /i.test(unit.text) && fold(unit.text).includes(fold(name)),
  );
}

/** A sign-off or a source line names an outlet: the text was copied, interviews and all. */
function isCopied(reading: Reading): boolean {
  const { page, lifts } = reading;
  if (unitsOf(page, "source", "disclaimer").length > 0) return true;
  return lifts.signoff !== null && /[\p{L}\d]\.(?:com|co|id|net)|\p{Ll}{4}/u.test(lifts.signoff.text);
}

const INTERVIEW =
  /(?:kepada|ditemui|dihubungi|dikonfirmasi|diwawancarai|[Tt]im (?:[Cc]ek|[Pp]emeriksa) [Ff]akta)(?: (?:wartawan|tim|reporter|jurnalis|redaksi))? ((?:\p{Lu}|detik|kumparan)[\p{L}\d.-]*(?: \p{Lu}[\p{L}\d.-]*){0,2})(?: \(([\p{L}\d.]+)\))?/gu;

/** The longest beginning of these words that the table of outlets knows, or a host name. */
function longestKnown(words: string, { page }: Reading): string | null {
  const list = words.replace(/[.-]+$/, "").split(" ");
  for (let size = list.length; size > 0; size--) {
    const name = list
      .slice(0, size)
      .join(" ")
      .replace(/[.,-]+$/, "");
    if (isOutlet(name, page.outlets) && !ELSEWHERE.test(name)) return name;
  }
  return null;
}

/** "Baca berita Wartakotalive.com lainnya di WhatsApp.", "Copyright © 2022 IDenesia.id" */
export function ofFurniture(reading: Reading): Found<string>[] {
  return unitsOf(reading.page, "promo", "template", "disclaimer", "navigation").flatMap(({ unit, label }) => {
    if (label.role === "navigation" && !/^(?:tentang|redaksi|follow|ikuti) /i.test(unit.text)) return [];
    if (label.role === "disclaimer" && !/tanggung ?jawab|dilarang/i.test(unit.text)) return [];
    if (label.role === "template" && label.rule !== "hak-cipta") return [];
    const name = hostIn(unit.text) ?? afterFollow(unit.text, reading);
    return name ? named(reading, name, unit.rows[0]?.line ?? 1, false) : [];
  });
}

const ELSEWHERE =
  /whatsapp|google|youtu|twitter|facebook|instagram|telegram|t\.me|bit\.ly|tiktok|play\.|apple/i;

function hostIn(text: string): string | null {
  const words = text.split(/[\s,()]+/).map((word) => word.replace(/[.!?:]+$/, ""));
  return words.find((word) => isHost(word) && !ELSEWHERE.test(word)) ?? null;
}

/** "Ikuti Whatsapp Channel Republika" */
function afterFollow(text: string, reading: Reading): string | null {
  for (const [, follow = ""] of text.matchAll(FOLLOW)) {
    const [words = ""] = follow.split(/\.\s|\.$/);
    const name =
      longestKnown(words, reading) ?? (hasOutletWord(words) && /^(?:©|copyright)/i.test(text) ? words : null);
    if (name) return name;
  }
  const [, first = ""] =
    /^((?:\p{Lu}|kumparan|detik)[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,2}) (?:[Hh]adir|[Tt]ersedia)\b/u.exec(
      text,
    ) ?? [];
  return longestKnown(first, reading);
}

/** Words before the name of the site in its own promos, its foot and its copyright. */
const FOLLOW =
  /(?:[Cc]hannel|[Ss]aluran(?: [Ww]hats[Aa]pp)?|[Bb]erita|[Tt]erbaru di|[Tt]entang|[Rr]edaksi|[Ff]ollow|[Ii]kuti|[Dd]ari|©(?: ?(?:19|20)\d\d)?|[Cc]opyright(?: ©)?(?: (?:19|20)\d\d)?|COPYRIGHT(?: ©)?(?: (?:19|20)\d\d)?)[ -]{1,3}(?=((?:\p{Lu}|kumparan|detik)[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,2}))/gu;
