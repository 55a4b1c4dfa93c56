import type { Article, Source } from "./article.ts";
import { maskContacts } from "./contacts.ts";
import { type Knowledge, parse } from "./parse/index.ts";
import { inPieces } from "./pieces.ts";
import type { Problem } from "./problem.ts";
import { foldSameTexts, listTexts, readSource, readText } from "./read/index.ts";
import type { Settings } from "./settings.ts";
import { sha256 } from "./sha256.ts";
import type { Store } from "./store.ts";

/** A text that was understood, with what the archive needs of its source. */
export interface Text {
  source: Pick<Source, "file" | "hash" | "offset" | "firstLine" | "aliases">;
  article: Article;
}

interface Piece {
  texts: (Text & { problems: Problem[] })[];
  /** Of files that gave no text, and of how files are written. */
  problems: Problem[];
}

export interface Folder {
  folder: string;
  settings: Settings;
  knowledge: Knowledge;
  /** SHA-256 of each file. */
  hashes: ReadonlyMap<string, string>;
}

/**
 * Reads the texts of a folder and understands them. What was understood of a text before is taken from the store, in
 * pieces of about a hundred texts. Of files that hold the same text the first is taken.
 */
export async function understand(
  what: Folder,
  store: Store,
  tell: (done: number, of: number) => void,
): Promise<{ texts: Text[]; problems: Problem[] }> {
  const { folder, settings, hashes } = what;
  const { files, problems } = await listTexts(folder);
  const found: Piece[] = [];
  let done = 0;
  for (const piece of inPieces(files, { nameOf: (file) => file, least: 50, oneIn: 50, most: 200 })) {
    tell(done, files.length);
    const parts = [settings, piece.map((file) => [file, hashes.get(file)])];
    const key = `texts-${sha256(JSON.stringify(parts))}`;
    const kept = store.read(key);
    if (kept) found.push(JSON.parse(Buffer.from(kept).toString()));
    else {
      const made = await readPiece(what, piece);
      if (made.isAs(hashes)) store.write(key, Buffer.from(JSON.stringify(made.piece)));
      found.push(made.piece);
    }
    done += piece.length;
  }
  const all = found.flatMap(({ texts }) => texts);
  const { sources, problems: same } = foldSameTexts(all.map(({ source }) => source));
  const taken = new Set(sources);
  const texts = all.filter(({ source }) => taken.has(source));
  return {
    texts,
    problems: [
      ...problems,
      ...found.flatMap((piece) => piece.problems),
      ...same,
      ...texts.flatMap((text) => text.problems),
    ],
  };
}

/** `isAs` tells whether the files were, when they were read, what others say that they are. */
async function readPiece(what: Folder, files: string[]) {
  const piece: Piece = { texts: [], problems: [] };
  const read = new Map<string, string>();
  for (const file of files) {
    const { text, problems, hash } = await understandText(what, file);
    piece.problems.push(...problems);
    if (hash !== null) read.set(file, hash);
    if (text) piece.texts.push(text);
  }
  const isAs = (hashes: Folder["hashes"]) => files.every((file) => hashes.get(file) === read.get(file));
  return { piece, isAs };
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
