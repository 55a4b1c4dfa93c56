import { hashOf } from "../../../model/bytes/index.ts";
import { SEAM } from "../../query/token.ts";
import { ARRAY, CborWriter } from "../cbor.ts";
import type { Word } from "./postings.ts";

/** Words from one to another, which are fetched together. */
export interface Chunk {
  /** As many letters of its first word as tell it from the last one of the chunk before; `to` in the same way. */
  from: string;
  to: string;
  /** In the form of Pagefind's files: an array that holds the array of the words. */
  bytes: Uint8Array;
}

/** Numbers in a chunk: half as many as in one of Pagefind's, some 15 kB; a root with more has chunks of its own. */
const LEAST = 8_000;
const MOST = 12_000;
/** A chunk that is large enough ends behind one root of so many. */
const ONE_IN = 32;

const ROOT_END = Buffer.from(SEAM).toString("latin1");

/**
 * Cuts a list into chunks where its words tell to and not by counting from the list's beginning: where a few words
 * change, the chunks of the others stay as they are. Forms of a root stay together.
 */
export function* cutList(words: Iterable<Word>): Generator<Chunk> {
  let before: string | undefined;
  let chunk: Word[] | undefined;
  for (const next of groupWords(familiesOf(words))) {
    if (chunk) yield toChunk(chunk, before, next);
    before = chunk?.at(-1)?.name;
    chunk = next;
  }
  if (chunk) yield toChunk(chunk, before, undefined);
}

function* groupWords(families: Iterable<Word[]>): Generator<Word[]> {
  let group: Word[] = [];
  let size = 0;
  function* end() {
    if (group.length > 0) yield group;
    group = [];
    size = 0;
  }
  for (const family of families) {
    const all = family.reduce((sum, word) => sum + sizeOf(word), 0);
    if (size + all > MOST) yield* end();
    for (const word of family) {
      if (size > LEAST && size + sizeOf(word) > MOST) yield* end();
      group.push(word);
      size += sizeOf(word);
    }
    if (size >= MOST || (size >= LEAST && isEnd(family))) yield* end();
  }
  yield* end();
}

/** Words one behind the other that have the same root. */
export function* familiesOf(words: Iterable<Word>): Generator<Word[]> {
  let family: Word[] = [];
  for (const word of words) {
    if (family[0] && rootIn(family[0]) !== rootIn(word)) {
      yield family;
      family = [];
    }
    family.push(word);
  }
  if (family.length > 0) yield family;
}

/** The root of a token, in UTF-8 with a character a byte; the whole of a word that is no token. */
export function rootIn({ name }: Word): string {
  const at = name.indexOf(ROOT_END);
  return at === -1 ? name : name.slice(0, at);
}

function sizeOf({ pages, variants }: Word): number {
  return variants.reduce((sum, [, { size }]) => sum + size + 1, pages.size);
}

function isEnd([word]: Word[]): boolean {
  if (!word) return false;
  return hashOf(rootIn(word)) % ONE_IN === 0;
}

function toChunk(words: Word[], before: string | undefined, next: Word[] | undefined): Chunk {
  const [first = "", last = ""] = [words[0]?.name, words.at(-1)?.name];
  const from = shorten(first, before);
  const to = shorten(last, next?.[0]?.name);
  const writer = new CborWriter(words.reduce((sum, { start, end }) => sum + end - start, 16));
  writer.head(ARRAY, 1);
  writer.head(ARRAY, words.length);
  for (const { pages, start, end } of words) writer.copy(pages.bytes, start, end);
  // The beginning of the last word may come before the first.
  return { from: toText(from), to: toText(to < from ? last : to), bytes: writer.bytes() };
}

/** As much of a word as tells it from its neighbour, in whole letters; the whole word where it has none. */
function shorten(name: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return name;
  const letters = [...toText(name)];
  const others = [...toText(neighbour)];
  let shared = 0;
  while (shared < letters.length && letters[shared] === others[shared]) shared += 1;
  return Buffer.from(letters.slice(0, shared + 1).join("")).toString("latin1");
}

function toText(name: string): string {
  return Buffer.from(name, "latin1").toString("utf8");
}
