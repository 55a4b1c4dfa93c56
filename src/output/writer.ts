import { createHash } from "node:crypto";
import { closeSync, copyFileSync, linkSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256, turn } from "../model/bytes/index.ts";
import { inChunks } from "./chunks.ts";
import type { Inventory, Item } from "./inventory.ts";
import { stampAt } from "./state.ts";

/** Writes the files of a site, and takes those of an earlier one that are right already. */
export interface Writer {
  /** The folder in which the site is made. */
  folder: string;
  /** What the new site holds so far. */
  items: Inventory;
  /**
   * Whether the earlier site has a file at `path` that was made of the same inputs: then it is in the new one, too. If
   * not, what is written at `path` next is what these inputs make.
   */
  keeps(path: string, inputs: string): boolean;
  write(path: string, content: string | Uint8Array): void;
  /** Writes a file piece by piece, each before the next is made: the whole might not fit into memory. */
  writePieces(path: string, pieces: Iterable<string>, stop?: AbortSignal): Promise<void>;
  /** Where another thread may open a writer for the files whose paths begin so; plain data. */
  placeOf(start: string): SitePlace;
  /** What the new site holds, each file with its stamp. */
  finish(): Inventory;
}

/** A site from which a build may take files. */
export interface EarlierSite {
  folder: string;
  items: Inventory;
}

/** Where a site is made, and from which one files may be taken. */
export interface SitePlace {
  folder: string;
  earlier: EarlierSite;
}

const NO_SITE: EarlierSite = { folder: "", items: new Map() };

/** Characters of inputs that are kept; longer ones by their hash. */
const LONG = 32;

/** Opens a new folder for a site. A file that it takes from an earlier site is the same file under a second name. */
export function openWriter(folder: string, earlier = NO_SITE): Writer {
  const items: Inventory = new Map();
  const inputsOf = new Map<string, string>();
  const folders = new Set<string>();
  /** Where a file is to be written; none is written over, because the earlier site may have the same. */
  const place = (path: string) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    if (items.has(path)) rmSync(file);
    return file;
  };
  /** Takes the file that the earlier site has at this path, if it is the one that is sought. */
  const take = (path: string, isSought: (item: Item) => boolean): Item | null => {
    const item = earlier.items.get(path);
    const from = join(earlier.folder, path);
    if (!item || !isSought(item) || stampAt(from) !== item.stamp) return null;
    return link(from, place(path)) ? item : withoutStamp(item);
  };
  return {
    folder,
    items,
    keeps(path, text) {
      const inputs = text.length > LONG ? sha256(text).slice(0, LONG) : text;
      const item = take(path, (item) => item.inputs === inputs);
      if (item) items.set(path, item);
      else inputsOf.set(path, inputs);
      return item !== null;
    },
    write(path, content) {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      const inputs = inputsOf.get(path);
      const hash = sha256(bytes);
      const same = take(path, (item) => item.hash === hash);
      if (!same) writeFileSync(place(path), bytes);
      items.set(path, {
        hash,
        size: bytes.length,
        ...(inputs && { inputs }),
        ...(same?.stamp && { stamp: same.stamp }),
      });
    },
    async writePieces(path, pieces, stop) {
      const [hash, file] = [createHash("sha256"), openSync(place(path), "w")];
      let size = 0;
      try {
        for (const chunk of inChunks(pieces)) {
          hash.update(chunk);
          writeFileSync(file, chunk);
          size += chunk.length;
          await turn(stop);
        }
      } finally {
        closeSync(file);
      }
      items.set(path, { hash: hash.digest("hex"), size });
    },
    placeOf(start) {
      const ofPlace = [...earlier.items].filter(([path]) => path.startsWith(start));
      return { folder, earlier: { folder: earlier.folder, items: new Map(ofPlace) } };
    },
    finish() {
      for (const [path, item] of items) item.stamp ??= stampAt(join(folder, path));
      return items;
    },
  };
}

function withoutStamp({ stamp: _stamp, ...item }: Item): Item {
  return item;
}

/** Gives a file a second name. Not every disk has links: false where it is a copy, with a time of its own. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    copyFileSync(from, to);
    return false;
  }
}
