import { ARRAY, CborWriter, TEXT, UINT } from "../cbor.ts";
import type { Lists } from "./lists.ts";
import { type Postings, readWords, type Word } from "./words.ts";

/** A list that stands at a word, or is at its end. */
interface Open {
  words: Generator<Word>;
  word: Word | undefined;
  /** Pages of all lists before it. */
  before: number;
}

/** The pages of a word in one of the lists. */
interface Share {
  pages: Postings;
  before: number;
}

/** Lists of several runs of Pagefind, as those of one run over all pages. */
export interface Merged extends Omit<Lists, "words"> {
  words: Iterable<Word>;
}

/**
 * Makes one of the lists of several runs of Pagefind, whose pages stand one run behind the other: what one run over all
 * pages gives, number for number. Words are merged as they are asked for.
 */
export function mergeLists(pieces: Lists[]): Merged {
  const [{ version, fields } = { version: "", fields: [] }] = pieces;
  const isAlike = (one: Lists) => one.version === version && one.fields.join() === fields.join();
  if (!pieces.every(isAlike)) throw new Error("lists of different kinds cannot be merged");
  return { version, fields, counts: pieces.flatMap(({ counts }) => counts), words: mergeWords(pieces) };
}

function* mergeWords(pieces: Lists[]): Generator<Word> {
  const lists = openLists(pieces);
  for (let name = least(lists); name !== undefined; name = least(lists)) {
    const found: { word: Word; before: number }[] = [];
    for (const list of lists) {
      if (list.word?.name !== name) continue;
      found.push({ word: list.word, before: list.before });
      list.word = list.words.next().value;
    }
    yield join(name, found);
  }
}

function openLists(pieces: Lists[]): Open[] {
  let before = 0;
  return pieces.map(({ words: bytes, counts }) => {
    const words = readWords(bytes);
    const open = { words, word: words.next().value, before };
    before += counts.length;
    return open;
  });
}

function least(lists: Open[]): string | undefined {
  let name: string | undefined;
  for (const { word } of lists) if (word && (name === undefined || word.name < name)) name = word.name;
  return name;
}

function join(name: string, found: { word: Word; before: number }[]): Word {
  const [only] = found;
  if (found.length === 1 && only?.before === 0) return only.word;
  const likely = found.reduce((sum, { word }) => sum + word.end - word.start + 2, name.length);
  const writer = new CborWriter(likely);
  writer.head(ARRAY, 3);
  writeName(writer, name);
  const shares = found.map(({ word: { pages }, before }) => ({ pages, before }));
  const pages = writePostings(writer, shares);
  // Forms stand in the order in which the pages have them first.
  const forms = new Map<string, Share[]>();
  for (const { word, before } of found)
    for (const [form, pages] of word.variants)
      forms.set(form, [...(forms.get(form) ?? []), { pages, before }]);
  writer.head(ARRAY, forms.size);
  const variants = [...forms].map(([form, shares]): [string, Postings] => {
    writer.head(ARRAY, 2);
    writeName(writer, form);
    return [form, writePostings(writer, shares)];
  });
  const bytes = writer.bytes();
  for (const postings of [pages, ...variants.map(([, postings]) => postings)]) postings.bytes = bytes;
  return { name, pages, variants, start: 0, end: bytes.length };
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
