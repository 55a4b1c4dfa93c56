import { ARRAY, CborWriter, TEXT, UINT } from "../cbor.ts";
import type { Lists } from "./lists.ts";
import { type Postings, readWords, type Word } from "./postings.ts";

/** A list that is merged with others. */
export interface ListReader {
  /** In their order. */
  words: Iterator<Word, undefined>;
  /** Some of its pages, in shares that each stand together among the pages of all lists. */
  sharesOf(pages: Postings): Share[];
  /** Its pages have the same numbers among those of all lists. */
  isInPlace: boolean;
}

/** A list that stands at a word, or is at its end. */
interface ListCursor extends ListReader {
  word: Word | undefined;
}

/** Pages of a word; `before` is to be added to their numbers. */
export interface Share {
  pages: Postings;
  before: number;
}

/** Lists of several runs of Pagefind, as those of one run over all pages. */
export interface MergedLists extends Omit<Lists, "words"> {
  words: Iterable<Word>;
}

/**
 * Makes one of the lists of several runs of Pagefind, whose pages stand one run behind the other: what one run over all
 * pages gives, number for number. Words are merged as they are asked for.
 */
export function mergeLists(pieces: Lists[]): MergedLists {
  const [{ version, fields } = { version: "", fields: [] }] = pieces;
  const isAlike = (one: Lists) => one.version === version && one.fields.join() === fields.join();
  if (!pieces.every(isAlike)) throw new Error("lists of different kinds cannot be merged");
  const words = mergeWords(openLists(pieces));
  return { version, fields, counts: pieces.flatMap(({ counts }) => counts), words };
}

/** The words of several lists as those of one. */
export function* mergeWords(opened: ListReader[]): Generator<Word> {
  const lists = opened.map((list): ListCursor => ({ ...list, word: list.words.next().value }));
  for (let name = least(lists); name !== undefined; name = least(lists)) {
    const found: [Word, ListReader][] = [];
    for (const list of lists) {
      if (list.word?.name !== name) continue;
      found.push([list.word, list]);
      list.word = list.words.next().value;
    }
    yield join(name, found);
  }
}

function openLists(pieces: Lists[]): ListReader[] {
  let pages = 0;
  return pieces.map(({ words, counts }) => {
    const before = pages;
    pages += counts.length;
    return {
      words: readWords(words),
      sharesOf: (pages) => [{ pages, before }],
      isInPlace: before === 0,
    };
  });
}

function least(lists: ListCursor[]): string | undefined {
  let name: string | undefined;
  for (const { word } of lists) if (word && (name === undefined || word.name < name)) name = word.name;
  return name;
}

function join(name: string, found: [Word, ListReader][]): Word {
  const [[only, list] = []] = found;
  if (found.length === 1 && only && list?.isInPlace) return only;
  const likely = found.reduce((sum, [{ start, end }]) => sum + end - start + 2, name.length);
  const writer = new CborWriter(likely);
  writer.head(ARRAY, 3);
  writeName(writer, name);
  const shares = found.flatMap(([word, { sharesOf }]) => sharesOf(word.pages));
  const pages = writePostings(writer, shares.sort(byPage));
  const byForm = new Map<string, Share[]>();
  for (const [word, { sharesOf }] of found)
    for (const [form, pages] of word.variants)
      byForm.set(form, [...(byForm.get(form) ?? []), ...sharesOf(pages)].sort(byPage));
  // They stand in the order in which the pages have them first.
  const forms = [...byForm].sort(([, [a]], [, [b]]) => (a && b ? byPage(a, b) : 0));
  writer.head(ARRAY, forms.length);
  const variants = forms.map(([form, shares]): [string, Postings] => {
    writer.head(ARRAY, 2);
    writeName(writer, form);
    return [form, writePostings(writer, shares)];
  });
  const bytes = writer.bytes();
  for (const postings of [pages, ...variants.map(([, postings]) => postings)]) postings.bytes = bytes;
  return { name, pages, variants, start: 0, end: bytes.length };
}

function byPage(a: Share, b: Share): number {
  return a.before + a.pages.first - (b.before + b.pages.first);
}

function writeName(writer: CborWriter, name: string): void {
  writer.head(TEXT, name.length);
  writer.copy(Buffer.from(name, "latin1"));
}

/** Only the step to a list's first page is another one than in the list. */
function writePostings(writer: CborWriter, shares: Share[]): Postings {
  const count = shares.reduce((sum, { pages }) => sum + pages.count, 0);
  writer.head(ARRAY, count);
  const made = { bytes: writer.bytes(), count, first: 0, last: 0, from: 0, to: 0, size: 0 };
  for (const { pages, before } of shares) {
    if (pages.count === 0) continue;
    writer.head(ARRAY, 3);
    writer.head(UINT, before + pages.first - made.last);
    if (made.from === 0) {
      made.first = before + pages.first;
      made.from = writer.length;
    }
    writer.copy(pages.bytes, pages.from, pages.to);
    made.last = before + pages.last;
    made.size += pages.size;
  }
  return { ...made, to: writer.length };
}
