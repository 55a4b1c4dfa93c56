/** Signs that do not show inside an address or a number. */
const INVISIBLE = String.raw`[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]`;

/** Other ways to write the signs of an address, each with the sign: `＠`, `&#64;`, `{at}`, `(dot)`, `０８１２`, `0812–3456`. */
const SPELLINGS: [string, (written: string) => string][] = [
  [INVISIBLE, () => ""],
  [String.raw`&(?:#0*64|#x0*40|commat);|%40|﹫|\s?(?:\(at\)|\[at\]|\{at\}|<at>)\s?`, () => "@"],
  [
    String.raw`&(?:#0*46|#x0*2e|period);|\s?(?:\((?:dot|titik)\)|\[(?:dot|titik)\]|\{(?:dot|titik)\})\s?`,
    () => ".",
  ],
  [String.raw`[\uff01-\uff5e]`, (written) => written.normalize("NFKC")],
  [String.raw`[\u2010-\u2015\u2212]`, () => "-"],
  [String.raw`[\u00a0\u2007\u202f]`, () => " "],
];
const SPELLING = new RegExp(SPELLINGS.map(([written]) => `(${written})`).join("|"), "giu");

const NAME = String.raw`[\p{L}\d._%+-]{1,64}`;
const DOMAIN = String.raw`[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}`;
/** `sari @contoh` is a handle behind a word, unless these are what it names. */
const MAILBOX = "(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|icloud|protonmail)";
const MAIL = [
  String.raw`(?<![\p{L}\d._%+-])${NAME}(?:@\s?|\s@\s|\s@(?=${MAILBOX}\.))${DOMAIN}`,
  String.raw`(?<![\p{L}\d._%+-])${NAME}\sat\s${DOMAIN.replaceAll(String.raw`\.`, String.raw`\sdot\s`)}`,
];
/** `0812-3456-7890`, `+62 812 …`: the ways to begin a number that is no date, price or number of a book. */
const MOBILE = [
  String.raw`(?<![\p{L}\d]|\d[.,-])08[1-35-9]\d[ .-]?\d{3,4}[ .-]?\d{3,5}(?![\p{L}\d])`,
  String.raw`(?<![\p{L}\d]|[\d/][.,/-])\+62[ .-]?\(?\d{2,3}\)?[ .-]?\d{3,4}[ .-]?\d{3,5}(?![\p{L}\d])`,
  String.raw`(?<![\p{L}\d/]|\d[.,-])62[ -]?8\d{2}[ -]?\d{3,4}[ -]?\d{3,5}(?![\p{L}\d])`,
];
/** `(021) 3909103` is a number in a sentence; in an address or the name of a file it may number anything. */
const LANDLINE = [
  String.raw`(?<![\w.,/-])\(?0[2-9]\d{1,2}(?:\)[ -]?|[ -])\d{3,4}[ -]?\d{2,4}(?!\w)`,
  String.raw`(?<![\w.,/-])0[2-79]\d{8,9}(?!\w)`,
];

/**
 * E-mail addresses and Indonesian telephone numbers. Prices, votes, times (`08.00-11.00`) and dates are none: a number
 * begins with a trunk or country code and has its ten digits.
 */
const CONTACT = new RegExp([...MAIL, ...MOBILE, ...LANDLINE].join("|"), "giu");
const NAMED = new RegExp(
  [...MAIL, ...MOBILE, String.raw`(?<=wa\.me/|phone=|tel:)\+?\d{9,14}`].join("|"),
  "giu",
);

/** A contact in a text, from one place in it to another. */
export interface Contact {
  start: number;
  end: number;
}

/** Finds the contacts in a sentence. */
export function findContacts(text: string): Contact[] {
  return find(text, CONTACT);
}

/** Finds the contacts in an address or the name of a file, where fewer numbers are those of telephones. */
export function findInName(name: string): Contact[] {
  return find(name, NAMED);
}

function find(text: string, contact: RegExp): Contact[] {
  const { plain, placeOf } = spell(text);
  return [...plain.matchAll(contact)].map(({ 0: found, index }) => ({
    start: placeOf(index),
    end: placeOf(index + found.length - 1, true),
  }));
}

/** The text with its addresses as mail programs write them, and where each of its signs stood. */
function spell(text: string): { plain: string; placeOf: (at: number, isLast?: boolean) => number } {
  const pieces: { at: number; start: number; end: number; isKept: boolean }[] = [];
  let [plain, last] = ["", 0];
  const add = (piece: string, start: number, end: number, isKept: boolean) => {
    if (piece === "") return;
    pieces.push({ at: plain.length, start, end, isKept });
    plain += piece;
  };
  for (const match of text.matchAll(SPELLING)) {
    const [written, ...groups] = match;
    const [, signOf] = SPELLINGS[groups.findIndex((group) => group !== undefined)] ?? [];
    add(text.slice(last, match.index), last, match.index, true);
    last = match.index + written.length;
    add(signOf?.(written) ?? written, match.index, last, false);
  }
  add(text.slice(last), last, text.length, true);
  const placeOf = (at: number, isLast = false) => {
    const { at: first, start, end, isKept } = pieces.findLast((piece) => piece.at <= at) ?? NOWHERE;
    return isKept ? start + at - first + Number(isLast) : isLast ? end : start;
  };
  return { plain, placeOf };
}

const NOWHERE = { at: 0, start: 0, end: 0, isKept: true };
