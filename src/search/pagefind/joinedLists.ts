import { type ArchiveIndex, UnreadableIndex } from "./archiveIndex.ts";
import { type EngineFiles, takeEngine } from "./engine.ts";
import {
  bytesOf,
  type ListReader,
  type MergedLists,
  mergeWords,
  type Postings,
  readWords,
  type Share,
  splitBefore,
  type Word,
} from "./lists/index.ts";
import { makeIndex } from "./program.ts";
import { type Run, type Stretch, stretchesOf } from "./runs.ts";

/** An archive whose index becomes a part of another. */
export interface MemberIndex {
  index: ArchiveIndex;
  /** Leads from the joined site to the archive. */
  root: string;
  /** Tokens that have another name in the joined index. */
  renamed: ReadonlyMap<string, string>;
}

/** The installed Pagefind's engine. */
export async function readEngine(): Promise<EngineFiles> {
  return takeEngine(await makeIndex([]));
}

/** The lists of several archives as those of one. Throws `UnreadableIndex` for what another Pagefind has made. */
export function joinLists(archives: MemberIndex[], runs: Run[], version: string): MergedLists {
  const fields = archives[0]?.index.fields ?? [];
  for (const { index } of archives)
    if (index.pagefind !== version || index.fields.join() !== fields.join())
      throw new UnreadableIndex(index.folder, `it was made by Pagefind ${index.pagefind}`);
  const lists = archives.flatMap((archive, number) => openLists(archive, stretchesOf(runs, number)));
  const counts = runs.flatMap(
    ([number, first, count]) => archives[number]?.index.counts.slice(first, first + count) ?? [],
  );
  return { version, fields, counts, words: mergeWords(lists) };
}

/** The list of an archive, and beside it that of its words which stand elsewhere in the joined one. */
function openLists({ index, renamed }: MemberIndex, stretches: Stretch[]): ListReader[] {
  const sharesOf = sharesIn(stretches);
  const isInPlace = stretches.every(({ before }) => before === 0);
  const names = new Map([...renamed].map(([from, to]) => [toName(from), toName(to)]));
  return [
    { sharesOf, isInPlace, words: without(index.words(), names) },
    // They are written anew, because their names are other ones.
    { sharesOf, isInPlace: false, words: renameWords(index, names).values() },
  ];
}

function* without(words: Iterable<Word>, names: ReadonlyMap<string, string>): Generator<Word, undefined> {
  for (const word of words) if (!names.has(word.name)) yield word;
}

/** Words by their other names, in the order of these. */
function renameWords(index: ArchiveIndex, names: ReadonlyMap<string, string>): Word[] {
  if (names.size === 0) return [];
  const words: Word[] = [];
  for (const word of index.words()) {
    const name = names.get(word.name);
    if (name === undefined) continue;
    // Of the chunk in which it stands nothing else is to be kept in memory.
    const [alone] = readWords(Buffer.from(bytesOf(word)));
    if (alone) words.push({ ...alone, name });
  }
  return words.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A token as lists hold it: its bytes in UTF-8, a character each. */
function toName(token: string): string {
  return Buffer.from(token).toString("latin1");
}

/** Cuts the pages of a word where others may come between them. */
function sharesIn(stretches: Stretch[]): (pages: Postings) => Share[] {
  return (pages) => {
    const shares: Share[] = [];
    let rest = pages;
    for (const { end, before } of stretches) {
      if (rest.first >= end) continue;
      const [here, further] = rest.last < end ? [rest, null] : splitBefore(rest, end);
      shares.push({ pages: here, before });
      if (!further) break;
      rest = further;
    }
    return shares;
  };
}
