import type { Claim, Page } from "../lines/page.ts";
import type { Paragraph } from "../lines/paragraphs.ts";
import { endsSentence, isSmallWord, wordCount } from "../lines/shape.ts";

/** What is left is the story: headings, and paragraphs. */
export function readStory(page: Page): Claim[] {
  return page.paragraphs.flatMap((_, at): Claim[] => {
    if (page.labels[at]) return [];
    return [isHeading(page, at) ? [at, "heading", "subjudul"] : [at, "paragraph", "paragraf"]];
  });
}

/**
 * Captions between paragraphs that credit a picture without any mark: "Seorang ajudan presiden AS membawa PES Opera News".
 * They begin as captions do, have no mark at their end, and end in a name.
 */
export function readStoryCaptions(page: Page): Claim[] {
  return page.paragraphs.flatMap((paragraph, at): Claim[] => {
    if (page.labels[at] || paragraph.prose || paragraph.rows.length > 1 || !SCENE.test(paragraph.text))
      return [];
    const apart = paragraph.gap > 0 && (page.paragraphs[at + 1]?.gap ?? 1) > 0;
    if (SHOWN.test(paragraph.text) && wordCount(paragraph.text) >= 4 && /[\p{L})]$/u.test(paragraph.text))
      return [[at, "caption", "keterangan-foto"]];
    return apart && wordCount(paragraph.text) >= 5 && /\p{Lu}[\p{L}.]*$/u.test(paragraph.text)
      ? [[at, "caption", "keterangan-foto"]]
      : [];
  });
}

/** "Tangkapan layar video di Facebook" */
const SHOWN = /^(?:Tangkapan layar|Ilustrasi|Keterangan foto|Foto ilustrasi|Hasil tangkapan layar)\s/i;

/** What a picture shows. */
const SCENE =
  /^(?:Seorang|Sejumlah|Beberapa|Suasana|Ilustrasi|Potret|Tampilan|Tangkapan layar|Foto|Gambar|Poster|Petugas|Warga|Kondisi|Penampakan|Logo)\s/;

/** A number that stands before a heading: "1. ", "2) ". */
export const ORDINAL = /^(\d{1,2}[.)])\s+(?=\S)/;

/** Is this free paragraph a heading: short, without a mark at its end, with a paragraph of the story below? */
function isHeading(page: Page, at: number): boolean {
  const paragraph = page.paragraphs[at];
  if (!paragraph || paragraph.rows.length > 1 || paragraph.text.length > 110) return false;
  if (paragraph.prose && !isQuestion(paragraph.text)) return false;
  const text = paragraph.text.replace(ORDINAL, "");
  if (
    !/^[\p{Lu}\d"“‘'[]/u.test(text) ||
    (endsSentence(text) && !/[?!]$/.test(text)) ||
    /[,;(]$|^["“].*["”]$/.test(text)
  )
    return false;
  if (wordCount(text) > (text.endsWith(":") ? 3 : 14) || isSmallWord(text.slice(text.lastIndexOf(" ") + 1)))
    return false;
  if (isBlockLabel(text)) return true;
  const below = nextOfStory(page, at, 1);
  const above = nextOfStory(page, at, -1);
  return below?.prose === true && (above === undefined || closesWell(above));
}

/** "Mengapa banjir terus terjadi?": the BBC asks in its headings. */
function isQuestion(text: string): boolean {
  return (
    wordCount(text) <= 8 &&
    /^(?:Mengapa|Apa|Bagaimana|Siapa|Kapan|Kenapa|Berapa|Benarkah)\b[^.!?]*\?$/.test(text)
  );
}

/** "[NARASI]:", "Penjelasan:", "PEMERIKSAAN FAKTA": the blocks of a fact-check, whatever stands in them. */
function isBlockLabel(text: string): boolean {
  return (
    /^\[\p{Lu}[\p{Lu} ]{3,20}\] ?:?$/u.test(text) ||
    /^\[?(?:kategori|sumber|narasi|penjelasan|referensi|pemeriksaan fakta|kesimpulan)\]? ?:?$/i.test(text)
  );
}

/** A paragraph, or at least no item of a list that goes on here. */
function closesWell(paragraph: Paragraph): boolean {
  return (
    paragraph.prose ||
    paragraph.text.length > 60 ||
    endsSentence(paragraph.text) ||
    /^\p{Lu}\p{Ll}.* \p{Ll}[^:]*:$/u.test(paragraph.text)
  );
}

/** The nearest paragraph above or below that has no label. */
function nextOfStory(page: Page, at: number, step: 1 | -1): Paragraph | undefined {
  for (let near = at + step; near >= 0 && near < page.paragraphs.length; near += step)
    if (!page.labels[near]) return page.paragraphs[near];
  return undefined;
}
