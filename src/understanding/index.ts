import { packTraits, type Traits, traitsReader, unpackTraits } from "./archive/index.ts";
import type { Article } from "./article.ts";
import { maskContacts } from "./contacts.ts";
import { canonicalOf } from "./knowledge.ts";
import { type Knowledge, parse } from "./parse/index.ts";
import { inPieces } from "./pieces.ts";
import type { Problem } from "./problem.ts";
import { foldSameTexts, listTexts, readSource, readText } from "./read/index.ts";
import type { Settings } from "./settings.ts";
import { sha256 } from "./sha256.ts";
import type { Store } from "./store.ts";
import { type Piece, printPiece, readPiece, type Text } from "./understood.ts";

export interface Folder {
  folder: string;
  settings: Settings;
  knowledge: Knowledge;
  /** SHA-256 of each file. */
  hashes: ReadonlyMap<string, string>;
}

/** What is known of some files: the piece, and the traits of each of its texts. */
interface Known {
  piece: Piece;
  traits: Traits[];
}

/**
 * Reads the texts of a folder and understands them. What was understood of a text before is taken from the store, in
 * pieces of some twenty texts. Of files that hold the same text the first is taken.
 */
export async function understand(
  what: Folder,
  store: Store,
  tell: (done: number, of: number) => void,
): Promise<{ texts: Text[]; traitsOf: (article: Article) => Traits; problems: Problem[] }> {
  const { files, problems } = await listTexts(what.folder);
  const readTraits = traitsReader(canonicalOf(what.knowledge));
  const found: Known[] = [];
  let done = 0;
  for (const piece of inPieces(files, { nameOf: (file) => file, least: 10, oneIn: 10, most: 40 })) {
    tell(done, files.length);
    found.push(findPiece(what, piece, store) ?? (await makePiece(what, piece, store, readTraits)));
    done += piece.length;
  }
  const all = found.flatMap(({ piece }) => piece.texts);
  const { sources, problems: same } = foldSameTexts(all.map(({ source }) => source));
  const taken = new Set(sources);
  const texts = all.filter(({ source }) => taken.has(source));
  const traits = found.flatMap((known) => known.traits);
  const known = new Map(all.map(({ article }, at) => [article, traits[at]]));
  return {
    texts,
    traitsOf: (article) => known.get(article) ?? readTraits(article),
    problems: [
      ...problems,
      ...found.flatMap(({ piece }) => piece.problems),
      ...same,
      ...texts.flatMap((text) => text.problems),
    ],
  };
}

/** What the store knows of files; null if that is not all. */
function findPiece(what: Folder, files: string[], store: Store): Known | null {
  const key = keyOf(what, files);
  const [texts, traits] = [store.read(`texts-${key}`), store.read(`traits-${key}`)];
  return texts && traits && { piece: readPiece(texts), traits: unpackTraits(traits) };
}

/** Kept only if the files were, when they were read, what others say that they are. */
async function makePiece(
  what: Folder,
  files: string[],
  store: Store,
  readTraits: (article: Article) => Traits,
): Promise<Known> {
  const piece: Piece = { texts: [], problems: [] };
  const hashes = new Map<string, string>();
  for (const file of files) {
    const { text, problems, hash } = await understandText(what, file);
    piece.problems.push(...problems);
    if (hash !== null) hashes.set(file, hash);
    if (text) piece.texts.push(text);
  }
  const key = keyOf(what, files);
  const printed = printPiece(piece);
  const traits = piece.texts.map(({ article }) => readTraits(article));
  if (keyOf({ ...what, hashes }, files) === key) {
    store.write(`texts-${key}`, printed);
    store.write(`traits-${key}`, packTraits(traits));
  }
  return { piece: readPiece(printed), traits };
}

/** Tells all that is read of some files, and how. */
function keyOf({ settings, hashes }: Pick<Folder, "settings" | "hashes">, files: string[]): string {
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
  const { source, problems } = readSource(file, bytes);
  if (!source) return { text: null, problems, hash: sha256(bytes) };
  const { article, problems: found } = parse(source, knowledge);
  const { hash, offset, firstLine, aliases } = source;
  const text = {
    source: { file, hash, offset, firstLine, aliases },
    article: maskContacts(article, settings),
    problems: found,
  };
  return { text, problems, hash: sha256(bytes) };
}
