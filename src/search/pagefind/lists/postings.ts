import { ARRAY, CborReader, NEGATIVE, TEXT, UINT } from "../cbor.ts";

/**
 * The pages of a word, by where they stand in the bytes of a list: `[[step, [place, …], [place in the title, …]], …]`,
 * each page's number less the one before.
 */
export interface Postings {
  bytes: Buffer;
  count: number;
  first: number;
  last: number;
  /** From behind the first page's number to behind the last page. */
  from: number;
  to: number;
  /** Numbers in them, as Pagefind counts when it cuts its list. */
  size: number;
}

/** A word of a list. */
export interface Word {
  /** Its bytes in UTF-8, a character each: so words stand in Pagefind's order, which is not that of JavaScript. */
  name: string;
  pages: Postings;
  /** Pages on which it stands with marks or letters that Pagefind takes for plain ones, by its form there. */
  variants: [form: string, pages: Postings][];
  /** Where all of this stands in the bytes, as Pagefind writes it: `[word, pages, [[form, pages], …]]`. */
  start: number;
  end: number;
}

export function bytesOf({ pages, start, end }: Word): Uint8Array {
  return pages.bytes.subarray(start, end);
}

const NONE: Word["variants"] = [];

/** The words of a list, one after the other. */
export function* readWords(bytes: Uint8Array): Generator<Word, undefined> {
  const reader = new CborReader(bytes);
  while (reader.at < bytes.length) {
    const start = reader.at;
    if (reader.expect(ARRAY) !== 3) throw new Error("Pagefind's lists have words of another form");
    const name = readName(reader);
    const pages = readPostings(reader);
    const variants = readVariants(reader);
    yield { name, pages, variants, start, end: reader.at };
  }
}

function readVariants(reader: CborReader): Word["variants"] {
  const length = reader.expect(ARRAY);
  if (length === 0) return NONE;
  return Array.from({ length }, () => {
    reader.expect(ARRAY);
    return [readName(reader), readPostings(reader)];
  });
}

function readName(reader: CborReader): string {
  const length = reader.expect(TEXT);
  reader.at += length;
  return reader.bytes.toString("latin1", reader.at - length, reader.at);
}

function readPostings(reader: CborReader): Postings {
  const count = reader.expect(ARRAY);
  const found = {
    bytes: reader.bytes,
    count,
    first: 0,
    last: 0,
    from: reader.at,
    to: reader.at,
    size: count,
  };
  for (let page = 0; page < count; page += 1) {
    if (reader.expect(ARRAY) !== 3) throw new Error("Pagefind's lists have pages of another form");
    found.last += reader.expect(UINT);
    if (page === 0) {
      found.first = found.last;
      found.from = reader.at;
    }
    found.size += skipNumbers(reader) + skipNumbers(reader);
  }
  found.to = reader.at;
  return found;
}

/** Returns how many there are. */
function skipNumbers(reader: CborReader): number {
  const count = reader.expect(ARRAY);
  for (let number = 0; number < count; number += 1) {
    reader.head();
    if (reader.kind > NEGATIVE) throw new Error("Pagefind's lists have places of another form");
  }
  return count;
}

/** A page of a word: how often the word stands in its text, and whether it does in its title. */
interface Occurrence {
  page: number;
  count: number;
  isInTitle: boolean;
}

/** How many of the numbers are places: a negative one only says how much those behind it weigh. */
function countPlaces(reader: CborReader): number {
  let places = 0;
  for (let left = reader.expect(ARRAY); left > 0; left -= 1) {
    reader.head();
    if (reader.kind === UINT) places += 1;
  }
  return places;
}

export function* occurrencesOf({ bytes, count, first, from }: Postings): Generator<Occurrence> {
  const reader = new CborReader(bytes);
  reader.at = from;
  let page = first;
  for (let left = count; left > 0; left -= 1) {
    yield { page, count: countPlaces(reader), isInTitle: skipNumbers(reader) > 0 };
    if (left === 1) return;
    reader.expect(ARRAY);
    page += reader.expect(UINT);
  }
}

/** Cuts the pages of a word, which begin before `page` and end behind it, in two. */
export function splitBefore(postings: Postings, page: number): [before: Postings, rest: Postings] {
  const { bytes, count, first, last, from, to, size } = postings;
  const reader = new CborReader(bytes);
  reader.at = from;
  let [seen, numbers, end, before, at] = [0, 0, from, first, first];
  while (at < page) {
    numbers += 1 + skipNumbers(reader) + skipNumbers(reader);
    seen += 1;
    before = at;
    end = reader.at;
    reader.expect(ARRAY);
    at += reader.expect(UINT);
  }
  return [
    { bytes, count: seen, first, last: before, from, to: end, size: numbers },
    { bytes, count: count - seen, first: at, last, from: reader.at, to, size: size - numbers },
  ];
}
