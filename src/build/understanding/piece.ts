import { packTraits, type Traits, traitsReader, unpackTraits } from "../../archive/index.ts";
import { sha256 } from "../../model/bytes/index.ts";
import type { Knowledge, Problem, Settings, Source, Store } from "../../model/index.ts";
import { canonicalOf, understandFile } from "../../parse/index.ts";
import { readText } from "../../read/index.ts";
import { type Piece, printPiece, readPiece, type Text } from "./understood.ts";

export interface Folder {
  folder: string;
  settings: Settings;
  knowledge: Knowledge;
  /** SHA-256 of each file. */
  hashes: ReadonlyMap<string, string>;
}

/** What has become of some files, as the store keeps it: the piece, and the traits of each of its texts. */
export interface Printed {
  texts: Uint8Array;
  traits: Uint8Array;
}

/** A piece with the traits of its texts. */
export interface Understood {
  piece: Piece;
  traits: Traits[];
}

export function readPrinted({ texts, traits }: Printed): Understood {
  return { piece: readPiece(texts), traits: unpackTraits(traits) };
}

/**
 * Pieces that this process has read last, by their keys: one that stays and builds again need not read all of them
 * again. A value that has gone from the store is made anew.
 */
let remembered = new Map<string, Understood>();

/** What is remembered of more texts than these would leave a build too little memory. */
const REMEMBERED = 20_000;

/** Has the next build in this process find these pieces without reading them, and no others. */
export function remember(what: Folder, pieces: string[][], found: Understood[]): void {
  const isFew = pieces.flat().length <= REMEMBERED;
  remembered = new Map(isFew ? found.map((known, at) => [keyOf(what, pieces[at] ?? []), known]) : []);
}

/** What the store knows of files; null if that is not all. */
export function findPiece(what: Folder, files: string[], store: Store): Understood | null {
  const key = keyOf(what, files);
  const names = [`texts-${key}`, `traits-${key}`];
  const known = remembered.get(key);
  if (known && names.every(store.has)) return known;
  const [texts, traits] = names.map(store.read);
  return texts && traits ? readPrinted({ texts, traits }) : null;
}

/** What was made of some files. */
export interface Made extends Printed {
  /** The files were, when they were read, what others say that they are. */
  isAsSaid: boolean;
}

export function keepPiece(what: Folder, files: string[], { texts, traits }: Printed, store: Store): void {
  const key = keyOf(what, files);
  store.write(`texts-${key}`, texts);
  store.write(`traits-${key}`, traits);
}

/** Reads files of a folder and understands them. */
export function pieceMaker(what: Folder): (files: string[]) => Promise<Made> {
  const readTraits = traitsReader(canonicalOf(what.knowledge));
  return async (files) => {
    const piece: Piece = { texts: [], problems: [] };
    let isAsSaid = true;
    for (const file of files) {
      const { text, problems, hash } = await understandText(what, file);
      piece.problems.push(...problems);
      isAsSaid &&= hash === what.hashes.get(file);
      if (text) piece.texts.push(text);
    }
    return {
      texts: printPiece(piece),
      traits: packTraits(piece.texts.map(({ article }) => readTraits(article))),
      isAsSaid,
    };
  };
}

/** Tells all that is read of some files, and how. */
function keyOf({ settings, hashes }: Folder, files: string[]): string {
  return sha256(JSON.stringify([settings, files.map((file) => [file, hashes.get(file)])]));
}

/**
 * Reads one text of a folder and understands it. `problems` are of the file and tell why, if there is no text; `hash` is
 * the SHA-256 of what was read, null if it could not be.
 */
export async function understandText(
  { folder, knowledge, settings }: Pick<Folder, "folder" | "knowledge" | "settings">,
  file: string,
): Promise<{ text: Piece["texts"][number] | null; problems: Problem[]; hash: string | null }> {
  const { bytes, problem } = await readText(folder, file);
  if (!bytes) return { text: null, problems: [problem], hash: null };
  const { text, problems } = understandFile({ file, bytes }, knowledge, settings);
  const hash = sha256(bytes);
  return { text: text && { ...text, source: factsOf(text.source) }, problems, hash };
}

function factsOf({ file, hash, offset, firstLine, aliases }: Source): Text["source"] {
  return { file, hash, offset, firstLine, aliases };
}
