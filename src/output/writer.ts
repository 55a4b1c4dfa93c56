import { createHash } from "node:crypto";
import {
  closeSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { sha256, turn } from "../model/bytes/index.ts";
import { inChunks } from "./chunks.ts";
import type { Inventory, Item } from "./inventory.ts";
import { stampAt } from "./state.ts";

/** Writes the files of a site, and leaves those as they are that are right already. */
export interface Writer {
  /** The folder in which the site is made. */
  folder: string;
  /** What the new site holds so far. */
  items: Inventory;
  /**
   * Whether an earlier site has a file at `path` that was made of the same inputs: then it is in the new one, too. If
   * not, what is written at `path` next is what these inputs make.
   */
  keeps(path: string, inputs: string): boolean;
  write(path: string, content: string | Uint8Array): void;
  /** Writes a file piece by piece, each before the next is made: the whole might not fit into memory. */
  writePieces(path: string, pieces: Iterable<string>, stop?: AbortSignal): Promise<void>;
  /** Deletes what else lies in the folder; returns what the new site holds, each file with its stamp. */
  finish(): Inventory;
}

/** A site from which a build may take files. */
export interface EarlierSite {
  folder: string;
  items: Inventory;
}

export interface Earlier {
  /** What lies in the folder in which the site is made: what a build has left there, and what else it holds. */
  spare: { items: Inventory; others: string[] };
  /** The site in its place. */
  sites: EarlierSite[];
}

export const NOTHING_EARLIER: Earlier = { spare: { items: new Map(), others: [] }, sites: [] };

/** Characters of inputs that are kept; longer ones by their hash. */
const LONG = 32;

/**
 * A file of the site in its place gets a second name in the new one, and whoever has a backup of links has given it
 * another: no file with several names is written over, because it would change under all of them.
 */
export function openWriter(folder: string, { spare, sites }: Earlier): Writer {
  const items: Inventory = new Map();
  const wanted = new Map<string, string>();
  const folders = new Set<string>();
  const place = (path: string) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    return file;
  };
  const makeRoom = (path: string) => {
    const file = place(path);
    if ((lstatSync(file, { throwIfNoEntry: false })?.nlink ?? 0) > 1) rmSync(file);
    return file;
  };
  /** The file that an earlier site has at this path, if it is the one that is sought; it is in the new site then. */
  const find = (path: string, isSought: (item: Item) => boolean): Item | null => {
    const there = spare.items.get(path);
    if (there && isSought(there)) return there;
    for (const site of sites) {
      const item = site.items.get(path);
      if (item && isSought(item) && isAsMade(join(site.folder, path), item))
        return link(site, path, place(path)) ? item : withoutStamp(item);
    }
    return null;
  };
  return {
    folder,
    items,
    keeps(path, text) {
      const inputs = text.length > LONG ? sha256(text).slice(0, LONG) : text;
      const item = find(path, (item) => item.inputs === inputs);
      if (item) items.set(path, item);
      else wanted.set(path, inputs);
      return item !== null;
    },
    write(path, content) {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      const inputs = wanted.get(path);
      const made: Item = { hash: sha256(bytes), size: bytes.length, ...(inputs && { inputs }) };
      items.set(path, made);
      const same = find(path, ({ hash }) => hash === made.hash);
      if (!same) writeFileSync(makeRoom(path), bytes);
      else if (same.stamp) made.stamp = same.stamp;
    },
    async writePieces(path, pieces, stop) {
      const [hash, file] = [createHash("sha256"), openSync(makeRoom(path), "w")];
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
    finish() {
      for (const path of [...spare.items.keys(), ...spare.others]) if (!items.has(path)) remove(folder, path);
      return new Map(
        [...items].map(([path, item]) => [
          path,
          { ...item, stamp: item.stamp ?? stampAt(join(folder, path)) },
        ]),
      );
    },
  };
}

/** Nobody has changed the file, or put another in its place. */
function isAsMade(file: string, { stamp }: Item): boolean {
  return stampAt(file) === stamp;
}

function withoutStamp({ stamp: _stamp, ...item }: Item): Item {
  return item;
}

/** Gives a site's file a second name. Not every disk has links: false where it is a copy, with a time of its own. */
function link(site: EarlierSite, path: string, to: string): boolean {
  const from = join(site.folder, path);
  const same = () => {
    linkSync(from, to);
    return true;
  };
  try {
    return same();
  } catch {
    rmSync(to, { force: true });
  }
  try {
    return same();
  } catch {
    copyFileSync(from, to);
    return false;
  }
}

/** Deletes what lies at a path, and the folders that are empty then. */
function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { recursive: true, force: true });
  for (let above = dirname(path); above !== "."; above = dirname(above))
    if (!removeEmpty(join(folder, above))) return;
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
