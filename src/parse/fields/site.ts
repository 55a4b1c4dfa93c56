import { isForeign } from "../cues/attribution.ts";
import { hasOutletWord, isHost, isOutlet, outletName, sameOutlet } from "../cues/outlet.ts";
import { fold } from "../lines/shape.ts";
import { type Found, foundIn } from "./evidence.ts";
import { type LabelledPage, rowsOf, withRole } from "./labelledPage.ts";

/** Names of the site in what stands around the story, and in what its reporters say of themselves. */

/** An outlet that a line names, written as the table writes it. */
export function named(labelled: LabelledPage, name: string, line: number, stated: boolean): Found<string>[] {
  const value = outletName(name, labelled.page.outlets);
  return [foundIn(value, name, rowsOf(labelled, line), "penerbit", stated ? "stated" : "inferred")];
}

/** Names of outlets that are ordinary words as well: alone in a menu they name a section. */
const ORDINARY = new Set(
  (
    "bisnis bola suara merdeka fajar surya analisa dream haluan waspada memorandum realita singgalang grid kontan " +
    "cekfakta disway prokal momentum trubus pr era fokus radar kabar news tribun"
  ).split(" "),
);

/** The name of the site alone on a line above the headline, if all such lines name the same. */
export function ofHeadOfPage(labelled: LabelledPage): Found<string>[] {
  const { page } = labelled;
  const start = page.labels.findIndex((label) => label?.role === "headline");
  const above = withRole(page, "navigation").filter(({ at }) => at < Math.min(start, 30));
  const sites = above.filter(
    ({ paragraph, at }) =>
      isOutlet(paragraph.text, page.outlets) &&
      (at === 0 || !ORDINARY.has(paragraph.text.toLowerCase().replaceAll(" ", ""))),
  );
  const [first] = sites;
  if (
    !first ||
    sites.some(({ paragraph }) => !sameOutlet(paragraph.text, first.paragraph.text, page.outlets))
  )
    return [];
  return named(labelled, first.paragraph.text, first.paragraph.rows[0]?.line ?? 1, false);
}

/** "kata Genmarta kepada kumparan", "saat ditemui detikcom", "Tim Pemeriksa Fakta Mafindo": an outlet speaks of itself. */
export function ofInterviews(labelled: LabelledPage): Found<string>[] {
  const names = withRole(labelled.page, "paragraph").flatMap(({ paragraph }) =>
    [...paragraph.text.matchAll(INTERVIEW)].flatMap(([whole, name = "", inBrackets = ""]) => {
      const team = /^tim pemeriksa/i.test(whole);
      if (!team && OFTEN_COPIED.test(name)) return [];
      const known = longestKnown(inBrackets, labelled) ?? longestKnown(name, labelled);
      return known ? [{ name: known, line: paragraph.rows[0]?.line ?? 1, team }] : [];
    }),
  );
  const [first] = names;
  if (!first || names.some(({ name }) => !sameOutlet(name, first.name, labelled.page.outlets))) return [];
  if (isForeign(first.name) || isCopied(labelled) || isRetold(first.name, labelled)) return [];
  if (!first.team && !isRepeated(first.name, labelled)) return [];
  return named(labelled, first.name, first.line, false);
}

/** "kepada detikcom", "saat ditemui Kompas.com" stands in the copies of other sites as well. */
const OFTEN_COPIED =
  /^(?:detik|kompas|tribun|cnn|cnbc|okezone|antara|liputan6|viva|merdeka|republika|sindo|tempo|voa|suara\.com|kumparan|inews|jpnn)/i;

/** Who copies a story leaves one "kepada detikcom" in it; the outlet itself says its name twice. */
function isRepeated(name: string, { page }: LabelledPage): boolean {
  let times = 0;
  for (const { paragraph } of withRole(page, "paragraph")) times += paragraph.text.split(name).length - 1;
  return times > 1;
}

/** "Disadur dari artikel Cek Fakta Kabar Arga.": that outlet's team is not this one's. */
function isRetold(name: string, { page }: LabelledPage): boolean {
  return withRole(page, "paragraph").some(
    ({ paragraph }) => /^disadur dari /i.test(paragraph.text) && fold(paragraph.text).includes(fold(name)),
  );
}

/** A sign-off or a source line names an outlet: the text was copied, interviews and all. */
function isCopied(labelled: LabelledPage): boolean {
  const { page, inlineParts } = labelled;
  if (withRole(page, "source", "disclaimer").length > 0) return true;
  return (
    inlineParts.signoff !== null && /[\p{L}\d]\.(?:com|co|id|net)|\p{Ll}{4}/u.test(inlineParts.signoff.text)
  );
}

const INTERVIEW =
  /(?:kepada|ditemui|dihubungi|dikonfirmasi|diwawancarai|[Tt]im (?:[Cc]ek|[Pp]emeriksa) [Ff]akta)(?: (?:wartawan|tim|reporter|jurnalis|redaksi))? ((?:\p{Lu}|detik|kumparan)[\p{L}\d.-]*(?: \p{Lu}[\p{L}\d.-]*){0,2})(?: \(([\p{L}\d.]+)\))?/gu;

/** The longest beginning of these words that the table of outlets knows, or a host name. */
function longestKnown(words: string, { page }: LabelledPage): string | null {
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
export function ofFurniture(labelled: LabelledPage): Found<string>[] {
  return withRole(labelled.page, "promo", "template", "disclaimer", "navigation").flatMap(
    ({ paragraph, label }) => {
      if (label.role === "navigation" && !/^(?:tentang|redaksi|follow|ikuti) /i.test(paragraph.text))
        return [];
      if (label.role === "disclaimer" && !/tanggung ?jawab|dilarang/i.test(paragraph.text)) return [];
      if (label.role === "template" && label.rule !== "hak-cipta") return [];
      const name = hostIn(paragraph.text) ?? afterFollow(paragraph.text, labelled);
      return name ? named(labelled, name, paragraph.rows[0]?.line ?? 1, false) : [];
    },
  );
}

const ELSEWHERE =
  /whatsapp|google|youtu|twitter|facebook|instagram|telegram|t\.me|bit\.ly|tiktok|play\.|apple/i;

function hostIn(text: string): string | null {
  const words = text.split(/[\s,()]+/).map((word) => word.replace(/[.!?:]+$/, ""));
  return words.find((word) => isHost(word) && !ELSEWHERE.test(word)) ?? null;
}

/** "Ikuti Whatsapp Channel Republika" */
function afterFollow(text: string, labelled: LabelledPage): string | null {
  for (const [, follow = ""] of text.matchAll(FOLLOW)) {
    const [words = ""] = follow.split(/\.\s|\.$| (?:Semua|All|Seluruh)(?: |$)/);
    const name =
      longestKnown(words, labelled) ??
      (hasOutletWord(words) && /^(?:©|copyright)/i.test(text) ? words : null);
    if (name) return name;
  }
  const [, first = ""] =
    /^((?:\p{Lu}|kumparan|detik)[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,2}) (?:[Hh]adir|[Tt]ersedia)\b/u.exec(
      text,
    ) ?? [];
  return longestKnown(first, labelled);
}

/** Words before the name of the site in its own promos, its foot and its copyright. */
const FOLLOW =
  /(?:[Cc]hannel|[Ss]aluran(?: [Ww]hats[Aa]pp)?|[Bb]erita|[Tt]erbaru di|[Tt]entang|[Rr]edaksi|[Ff]ollow|[Ii]kuti|[Dd]ari|©(?: ?(?:19|20)\d\d)?|[Cc]opyright(?: ©)?(?: (?:19|20)\d\d)?|COPYRIGHT(?: ©)?(?: (?:19|20)\d\d)?)[ -]{1,3}(?=((?:\p{Lu}|kumparan|detik)[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,2}))/gu;
