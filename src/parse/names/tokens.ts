/** What stands between a word and the word before it. */
type Gap = "start" | "space" | "hyphen" | "dot" | "comma" | "open" | "close" | "quote" | "stop" | "mark";

/** How a word is written: `kata`, `Budi`, `AKBP`, `22`. */
type Shape = "lower" | "capital" | "upper" | "number";

/** A word of a line. Columns count from 0 in UTF-16 units. */
export interface Token {
  text: string;
  /** In lower case, without apostrophes and diacritics: the form that tables are asked for. */
  word: string;
  start: number;
  end: number;
  gap: Gap;
  shape: Shape;
  /** Begins a sentence, a line or a quotation: its capital letter says nothing. */
  first: boolean;
}

/** Abbreviations whose full stop does not end a sentence: `Hj. Siti`. */
const ABBREVIATIONS = new Set(
  "pt cv ud rm tb muh moh abd lt dr drs dra drg prof ir hj hi kh tn ny sdr st no jl kec kab kel kol jend letjen mayjen brigjen irjen kombes tgk ust mr mrs ms jr bpk kep ds spd sh".split(
    " ",
  ),
);

/** Cuts a line into words. Every character is looked at once; anything that is no letter or digit parts words. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let gapStart = from;
  let previous: Token | undefined;
  while (at < to) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    const plain = endOfPlain(text, at, to);
    at = endOfWord(text, plain, to);
    const gap = previous ? readGap(text, gapStart, start, previous) : "start";
    const first =
      gap === "start" || gap === "stop" || gap === "quote" || (gap === "mark" && text[gapStart] === ":");
    const word = text.slice(start, at);
    previous =
      at === plain
        ? { text: word, word, start, end: at, gap, shape: "lower", first }
        : { text: word, word: fold(word), start, end: at, gap, shape: shapeOf(word), first };
    tokens.push(previous);
    gapStart = at;
  }
  return tokens;
}

/** The end of the letters a to z that begin at `at`: most words are nothing else, and their own folded form. */
function endOfPlain(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) break;
    at += 1;
  }
  return at;
}

/** The form of a word that tables are asked for: `Ma’ruf` and `MARUF` are `maruf`. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code > 127 || code === 39) return lower.normalize("NFD").replace(/[\u0300-\u036f'’‘`]/g, "");
  }
  return lower;
}

/** The end of the word that goes on at `from`. */
function endOfWord(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const inner =
      isWordCode(code) ||
      (isApostrophe(code) &&
        at + 1 < to &&
        isLetterCode(text.charCodeAt(at + 1)) &&
        isLetterCode(text.charCodeAt(at - 1)));
    if (!inner) break;
    at += 1;
  }
  return at;
}

function readGap(text: string, from: number, to: number, previous: Token): Gap {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return "space";
  let gap: Gap = "space";
  let spaced = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      continue;
    }
    const next = gapOf(code);
    if (next === "stop" && gap === "close") gap = "stop";
    else if (RANK[next] > RANK[gap]) gap = next;
  }
  if (gap === "hyphen" && (spaced || to - from > 1)) return "mark";
  if (gap === "stop" && text[from] === "." && isAbbreviation(text, from, to, previous)) return "dot";
  return gap;
}

/** Of several marks in one gap the strongest counts. */
const RANK: Record<Gap, number> = {
  start: 0,
  space: 1,
  hyphen: 2,
  dot: 3,
  comma: 4,
  mark: 5,
  close: 6,
  quote: 7,
  open: 8,
  stop: 9,
};

function isAbbreviation(text: string, from: number, to: number, previous: Token): boolean {
  const glued = to - from === 1;
  const spaced = to - from === 2 && isSpace(text.charCodeAt(from + 1));
  if (glued && text.charCodeAt(to) >= 97 && text.charCodeAt(to) <= 122) return true;
  if (!glued && !spaced) return false;
  return (
    (previous.text.length === 1 && previous.shape !== "number" && previous.shape !== "lower") ||
    (previous.shape !== "lower" && ABBREVIATIONS.has(previous.word))
  );
}

function gapOf(code: number): Gap {
  switch (code) {
    case 0x2d: // -
    case 0x2010:
    case 0x2011:
      return "hyphen";
    case 0x2c: // ,
      return "comma";
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x2022: // bullet
    case 0x2026: // …
      return "stop";
    case 0x28: // (
    case 0x5b: // [
      return "open";
    case 0x29: // )
    case 0x5d: // ]
      return "close";
    case 0x22: // "
    case 0x27: // '
    case 0x201c:
    case 0x201d:
    case 0x2018:
    case 0x2019:
      return "quote";
    default:
      return "mark";
  }
}

function shapeOf(word: string): Shape {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return "number";
  if (code >= 97 && code <= 122) return "lower";
  if (code > 127 && word[0] === word[0]?.toLowerCase()) return "lower";
  return word.length > 1 && word === word.toUpperCase() ? "upper" : "capital";
}

function isWordCode(code: number): boolean {
  return isLetterCode(code) || (code >= 48 && code <= 57);
}

function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x3040 && code < 0xd800)
  );
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x09 ||
    code === 0x200b ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a)
  );
}
