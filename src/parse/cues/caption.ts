import { looksLikeTitle, wordCount } from "../lines/shape.ts";
import { isMedium } from "./attribution.ts";
import type { OutletIndex } from "./outlet.ts";

/** A caption and the credit in it. */
export interface Caption {
  caption: string;
  creditText: string | null;
}

/**
 * Ways in which a caption names the maker of its picture, at its end or on a line of its own; each behind the
 * characters of which it holds one, which are looked for first.
 */
const CREDITS: [marks: string, form: RegExp][] = [
  [
    "([",
    /[([]\s?(?:foto|photo|gambar|image|dok|dokumentasi|sumber foto|credit|kredit|courtesy|pict?|screenshot|tangkapan layar|ist\b|istimewa|ilustrasi)\b[^()[\]]{0,80}[)\]]\.?$/i,
  ],
  [
    ":：",
    /(?:^|[\s.,/])(?:Foto|FOTO|Photo|Image|Credit|Kredit [Ff]oto|Sumber [Ff]oto|foto|doc)\s?[:：]\s?(?:dok\.? ?)?[\p{Lu}@][^.:]{1,45}\.?$/u,
  ],
  ["©", /\S\s©\s?[\p{L}\d@][^©]{2,60}$/u],
  ["/", /\(?ANTARA(?: FOTO| PHOTO)?\s?\/\s?[^/]{2,50}(?:\/[^/]{1,12})?\)?\.?$/],
  [
    "(",
    /\((?:AP|AFP|Reuters|Getty Images|Antara|ANTARA|Xinhua|[Uu]nsplash|[Pp]ixabay|[Pp]exels|[Ff]reepik|[Ss]hutterstock|[Ii][Ss]tock|[Ii]nstagram|Twitter|Facebook|YouTube|[Dd]ok)\b[^()]{0,60}\)\.?$/,
  ],
  ["(", /\((?:[\w-]{3,30}\.(?:com|co|id|net|org|co\.id))(?:\/[^()]{1,50})?\)$/i],
  ["(", /\((?:ist|istimewa|kiri|kanan|tengah)\)\.?$/i],
  ["/", /\s\/[\p{Lu}@][\p{L}\d.@_& -]{1,40}(?:\/[\p{L}\d.@_& -]{1,30})?\/?$/u],
  // "Ilustrasi dana saksi/Net": RMOL
  ["/", /(?<=[\p{L}\d)])\/(?:Net|RMOL\w*|Repro|Ist|Istimewa)\.?$/u],
  ["", /(?:^|[.,(/]\s?)(?:Dok\.|Doc\.|DOK\.|dok\.|Dokumentasi)\s[^.]{2,60}\.?$/],
  ["", /(?:Getty Images|Shutterstock|Unsplash|Pixabay|Freepik|iStock)(?:\/[\p{L} ./-]{1,50})?\)?\.?$/iu],
];

/** "(KOMPAS.com/Name)", "(ANTARA FOTO/Name)": strokes between names in brackets, one of them an outlet or a maker of pictures. */
const STROKES = /\(([\p{L}\d.&@ -]{2,50}(?:\/[\p{L}\d.&@ -]{2,50}){1,3})\)\.?$/u;
const MAKERS =
  /\b(?:news|agency|service|press|photos?|images?) ?|^(?:foto|antara foto|getty images|afp photo|dok|dokumentasi|ho|istimewa|instagram|twitter|youtube|xinhua|tim)\b|^@/i;

/** "[Suara.com/Dwi Rahmawati]", "Jawa Tengah. - Bisnis/Rachmani": the same in other brackets or in none. */
const SQUARE = /\[([\p{L}\d.&@ -]{2,50}(?:\/[\p{L}\d.&@ -]{2,50}){1,3})\]\.?$/u;
const BARE =
  /(?:[.)] ?(?:- ?)?|\s- ?)(\p{Lu}[\p{L}\d.-]*(?: \p{Lu}[\p{L}.-]*){0,2}\/\p{Lu}[\p{L}. ]{2,35})$/u;

function strokesStart(text: string, outlets: OutletIndex): number {
  const match = STROKES.exec(text) ?? SQUARE.exec(text) ?? BARE.exec(text);
  const known = match?.[1]?.split("/").some((part) => MAKERS.test(part) || isMedium(part.trim(), outlets));
  return match && known ? match.index : -1;
}

function holdsOne(text: string, marks: string): boolean {
  for (let at = 0; at < marks.length; at++) if (text.includes(marks.charAt(at))) return true;
  return false;
}

/** The column where the credit begins, counted from 0, or -1 for a line that credits no picture. */
export function creditStart(text: string, outlets: OutletIndex): number {
  if (text.length > 500 || isPhotoTitle(text)) return -1;
  const shift = Math.max(0, text.length - 140);
  const tail = text.slice(shift);
  for (const [marks, form] of CREDITS) {
    if (marks !== "" && !holdsOne(tail, marks)) continue;
    const at = tail.search(form);
    if (at >= 0) return shift + at;
  }
  const strokes = strokesStart(tail, outlets);
  return strokes < 0 ? -1 : shift + strokes;
}

/** "Foto: Tradisi Manyar Sewu di Pesisir Rembang" is the title of pictures, "Foto: Dok. Humas Polda Riau" their maker. */
function isPhotoTitle(text: string): boolean {
  const title = /^(?:foto|photo) ?: ?([^/@()]*)$/i.exec(text)?.[1] ?? "";
  return wordCount(title) >= 5 && looksLikeTitle(title) && !BODY.test(title);
}

const BODY =
  /^(?:do[ck]|humas|dinas|kementerian|badan|balai|biro|kantor|universitas|istimewa|tim|tangkapan|pol(?:da|res|ri)|pem(?:kab|kot|prov|da|erintah))/i;

/** A line that is nothing but the credit of a picture: "ANTARA FOTO/Name/nym.", "Foto: Name/AFP", "Sumber gambar, Getty Images". */
export function isCreditLine(text: string, outlets: OutletIndex): boolean {
  if (text.length > 90) return false;
  if (/^\([^()]{3,50}\/[^()]{2,50}\)\.?$/.test(text)) return true;
  if (/^sumber (?:gambar|foto|image)\s?[,:]|^image source\s?,/i.test(text)) return true;
  return (
    creditStart(text, outlets) === 0 &&
    !/^[([]/.test(text) &&
    !/^(?:foto|photo)\s?:\s?\p{Lu}\p{Ll}+ \p{Ll}/iu.test(text)
  );
}

/** "Sumber gambar, Getty Images", "Keterangan gambar, Warga melintasi jalan yang tergenang" */
export function isLabelledCaption(text: string): boolean {
  return /^(?:sumber gambar|keterangan (?:gambar|foto)|image (?:source|caption)|caption)\s?[,:]/i.test(text);
}

/** A line that begins as captions do: "Ilustrasi artileri roket", "Caption: ", "Foto: ". */
export function opensLikeCaption(text: string): boolean {
  if (isPhotoTitle(text)) return false;
  return /^(?:ilustrasi|caption|keterangan (?:foto|gambar)|image caption|foto ilustrasi|ket(?:\.|erangan) (?:foto|gambar)|tangkapan layar|potret|suasana|poster|logo|cover|teks foto|screenshot|arsip foto|foto arsip|dok\.|foto ?:)\b/i.test(
    text,
  );
}

/** Splits a caption into its words and its credit, without the brackets: "Ilustrasi tentara (unsplash.com/X)". */
export function readCaption(text: string, outlets: OutletIndex): Caption {
  const caption = text.replace(
    /^(?:caption|keterangan (?:foto|gambar)|image caption|ket\. foto|teks foto)\s?[:,]\s?/i,
    "",
  );
  const at = creditStart(caption, outlets);
  if (at < 0) return { caption, creditText: null };
  const credit = caption
    .slice(at)
    .replace(/^[\s.,([/-]+|[\s)\].]+$/g, "")
    .replace(/^(?:foto|photo|image|credit|kredit(?: foto)?|sumber (?:foto|gambar))\s?[:：,]\s?/i, "");
  return { caption, creditText: credit === "" ? null : credit };
}
