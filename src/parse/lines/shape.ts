import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { decodeNumericCharacterReference } from "micromark-util-decode-numeric-character-reference";

/** Words that Indonesian headlines leave in lower case. */
const SMALL_WORDS = new Set(
  (
    "di ke dari dan yang untuk dengan pada dalam oleh soal usai saat bagi akan tak tidak ini itu hingga sampai " +
    "sebagai demi atau agar karena terhadap tentang secara antara per vs lewat jadi bak ala demi para sang si pun " +
    "the of in on and for to a an de van der al el bin binti kok sih nih lho ya gak nggak"
  ).split(" "),
);

const LONGEST_SMALL = Math.max(...[...SMALL_WORDS].map((word) => word.length));

/** Is this one of the words that a headline leaves in lower case, and that never end a sentence? */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase());
}

/** White space that is no single space, and marks that are not seen. */
const UNTIDY = /[\s\u200b-\u200f\u2060]{2,}|[^\S ]|[\u200b-\u200f\u2060]/g;

/** A character reference of HTML: what scrapers leave of `"` and of spaces is `&quot;`, `&#39;`, `&nbsp;`. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi;

/** White space of every kind becomes one space, none at the ends; a character reference becomes its character. */
export function tidy(text: string): string {
  const bare = /<|\\n/.test(text) ? withoutTags(text) : text;
  const read = bare.includes("&") ? bare.replace(REFERENCE, readReference) : bare;
  return isTidy(read) ? read : read.replace(INSIDE, "").replace(UNTIDY, " ").trim();
}

/** A tag that ends a paragraph, or breaks its line; `\n` is what a program wrote for the end of a line. */
const BREAK = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|blockquote|tr|table|figure)\b[^<>]{0,300}>|\\r?\\n|\\n/gi;
const TAG = /<\/?(?:a|b|i|u|em|strong|span|font|small|sup|sub|img|td|th|tbody|figcaption)\b[^<>]{0,300}>/gi;

/** The words of a line without the tags of HTML in it; a line of nothing but tags stays as it is. */
function withoutTags(text: string): string {
  const bare = text.replace(BREAK, " ").replace(TAG, "");
  return /\S/.test(bare) ? bare : text;
}

/** The parts of a line that tags of HTML, or ends of lines in letters, make paragraphs of their own. */
export function splitAtBreaks(text: string): string[] {
  return text
    .split(BREAK)
    .map(tidy)
    .filter((part) => part !== "" && !/^(?:<[^<>]{1,300}>)+$/.test(part));
}

/** Marks that are not seen, inside a word: "Peme\u00adrintah". Between sentences they stand for a space. */
const INSIDE = /(?<=\p{L})[\u00ad\u200b-\u200f\u2060\ufeff]+(?=\p{Ll})|\u00ad/gu;

/** The text with its character references read, and as long as it was: each character stands where its reference ends. */
export function readInPlace(text: string): string {
  return text.replace(REFERENCE, (...found) => readReference(...found).padStart(found[0].length));
}

function readReference(...[reference = "", decimal, hex, name = ""]: string[]): string {
  if (decimal || hex) return decodeNumericCharacterReference(decimal ?? hex ?? "", decimal ? 10 : 16);
  return decodeNamedCharacterReference(name) || reference;
}

/** Most lines are tidy as they stand: no space but single ones between words. */
function isTidy(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 ? before === 32 : code < 14 ? code > 8 : code > 127 && maySpace(code)) return false;
    before = code;
  }
  return before !== 32 || text === "";
}

/** All white space beyond ASCII, and some marks that are none: of these a tidy copy is made for nothing. */
function maySpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    code === 0x3000 ||
    code === 0xfeff ||
    isOfPunctuationBlock(code)
  );
}

/** The spaces of U+2000 to U+2060, without the dashes and quotes that news is full of. */
function isOfPunctuationBlock(code: number): boolean {
  return code >= 0x2000 && code <= 0x2060 && (code < 0x2010 || code > 0x2027);
}

/** How many words, counted by the spaces between them. */
export function wordCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) count += 1;
  return count;
}

const SENTENCE_END = /[.!?…][”"’'»)\]]{0,3}(?: ?(?:\([^()]{1,40}\)|\[[^[\]]{1,20}\]|\*{1,6}))?$|\*\*\*$/;

/** Does the line end like a sentence: full stop, question or exclamation mark, with a quote or a sign-off after it? */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-60));
}

/** Does the line end in a plain full stop, as a paragraph does and a headline does not? */
export function endsInStop(text: string): boolean {
  return endsSentence(text) && !/(?:[?!]|\.\.\.|…)["”’')]{0,2}$/.test(text);
}

/** Share of a line's longer words that begin with a capital or a digit, 0 to 1: near 1 in a headline. */
export function capitalShare(text: string): number {
  let capital = 0;
  let small = 0;
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(" ", from);
    const end = space < 0 ? text.length : space;
    const start = startOf(text, from, end);
    if (start === "capital") capital += 1;
    else if (start === "small") small += 1;
    from = end + 1;
  }
  return capital === 0 ? 0 : capital / (capital + small);
}

/** What a word begins with, behind its opening marks; a digit counts as a capital, a small word as nothing. */
function startOf(text: string, from: number, end: number): "capital" | "small" | "none" {
  const code = text.charCodeAt(from);
  if (code >= 97 && code <= 122)
    return end - from <= LONGEST_SMALL && SMALL_WORDS.has(text.slice(from, end)) ? "none" : "small";
  if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return "capital";
  const first = /[\p{L}\d]/u.exec(text.slice(from, end))?.[0];
  if (first === undefined) return "none";
  return first !== first.toLowerCase() || /\d/.test(first) ? "capital" : "small";
}

/** Does the line look like the headline of an article: some capitalised words without a full stop at the end? */
export function looksLikeTitle(text: string): boolean {
  if (text.length < 12 || text.length > 200 || wordCount(text) < 3) return false;
  return !endsInStop(text) && !/[,:;]$/.test(text) && capitalShare(text) >= 0.7;
}

/** Does the line read as running text: a whole sentence, or too long for anything else? */
export function looksLikeProse(text: string): boolean {
  if (text.length > 220) return true;
  if (wordCount(text) < 4) return false;
  if (text.endsWith(":")) return wordCount(text) >= 6 && capitalShare(text) < 0.7;
  if (endsInStop(text)) return text.length > 110 || capitalShare(text) < 0.97;
  return (text.length > 130 || endsSentence(text)) && capitalShare(text) < 0.6;
}

/** Folds a name for comparison: `The New York Times`, `newyorktimes.com` give the same. */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z\d]*$/.test(lower)) return lower;
  return lower
    .replace(/^the /, "")
    .replace(/\.(?:com|co\.id|co|id|net|tv|org|news)$/, "")
    .replace(/[^\p{L}\d]/gu, "");
}
