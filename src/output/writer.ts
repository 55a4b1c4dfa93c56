import { createHash } from "node:crypto";
import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { inChunks } from "../chunks.ts";
import { sha256 } from "../sha256.ts";
import { turn } from "../turn.ts";
import type { Inventory, Item } from "./inventory.ts";
import { type Stamps, stampAt } from "./state.ts";

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
  writePieces(path: string, pieces: Iterable<string>): Promise<void>;
  /** To be called before another program writes a file. */
  makeRoom(path: string): void;
  /** To be called when another program has written a file. */
  take(path: string): void;
  /** Deletes what is left of the earlier site in the folder. */
  finish(): void;
  /** Size and time of writing of each file of the new site. */
  stamps(): Stamps;
}

/** A site, or a part of one, from which a build may take files. */
export interface EarlierSite {
  folder: string;
  items: Inventory;
  /** Those of its files, where they are known. */
  stamps: Stamps;
}

export interface Earlier {
  /** What lies in the folder in which the site is made; null where nobody knows. */
  spare: EarlierSite | null;
  /** The site in its place, and parts of the new one that were made elsewhere. */
  sites: EarlierSite[];
}

/** Characters of inputs that are kept; longer ones by their hash. */
const LONG = 32;

/**
 * A file of the site in its place gets a second name in the new one, and whoever has a backup of links has given it
 * another: no file with several names is written over, because it would change under all of them. What is not wanted
 * counts as there and is not written.
 */
export function openWriter(
  folder: string,
  { spare, sites }: Earlier,
  isWanted: (path: string) => boolean = () => true,
): Writer {
  const items: Inventory = new Map();
  const stamps: Stamps = new Map();
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
  const record = (path: string, bytes: string | Uint8Array) => {
    const inputs = wanted.get(path);
    const size = typeof bytes === "string" ? Buffer.byteLength(bytes) : bytes.length;
    const hash = sha256(bytes);
    items.set(path, { hash, size, ...(inputs && { inputs }) });
    stamps.delete(path);
    return hash;
  };
  /** The file that an earlier site has at this path, if it is the one that is sought; it is in the new site then. */
  const find = (path: string, isSought: (item: Item) => boolean): Item | null => {
    const there = spare?.items.get(path);
    if (there && isSought(there)) return keepStamp(path, spare, there);
    for (const site of sites) {
      const item = site.items.get(path);
      if (item && isSought(item)) return keepStamp(path, link(site, path, place(path)), item);
    }
    return null;
  };
  const keepStamp = (path: string, same: EarlierSite | null, item: Item) => {
    const stamp = same?.stamps.get(path);
    if (stamp) stamps.set(path, stamp);
    return item;
  };
  return {
    folder,
    items,
    keeps(path, text) {
      if (!isWanted(path)) return true;
      const inputs = text.length > LONG ? sha256(text).slice(0, LONG) : text;
      const item = find(path, (item) => item.inputs === inputs);
      if (item) items.set(path, item);
      else wanted.set(path, inputs);
      return item !== null;
    },
    write(path, content) {
      const hash = record(path, content);
      if (!find(path, (item) => item.hash === hash)) writeFileSync(makeRoom(path), content);
    },
    async writePieces(path, pieces) {
      const [hash, file] = [createHash("sha256"), openSync(makeRoom(path), "w")];
      let size = 0;
      try {
        for (const chunk of inChunks(pieces)) {
          hash.update(chunk);
          writeFileSync(file, chunk);
          size += chunk.length;
          await turn();
        }
      } finally {
        closeSync(file);
      }
      items.set(path, { hash: hash.digest("hex"), size });
      stamps.delete(path);
    },
    makeRoom,
    take(path) {
      record(path, readFileSync(join(folder, path)));
    },
    finish() {
      if (!spare) return prune(folder, items);
      const left = [...spare.items.keys()].filter((path) => !items.has(path));
      for (const path of left) rmSync(join(folder, path), { force: true });
      for (const parent of new Set(left.map(dirname))) dropEmpty(folder, parent);
    },
    stamps: () =>
      new Map([...items.keys()].map((path) => [path, stamps.get(path) ?? stampAt(join(folder, path))])),
  };
}

/** Gives a site's file a second name. Not every disk has links: null where it is a copy, with a time of its own. */
function link(site: EarlierSite, path: string, to: string): EarlierSite | null {
  const from = join(site.folder, path);
  const same = () => {
    linkSync(from, to);
    return site;
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
    return null;
  }
}

/** Deletes the files that are not among `items`, and the folders that are empty then. */
function prune(folder: string, items: Inventory, under = ""): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [file, path] = [join(folder, entry.name), under + entry.name];
    if (!entry.isDirectory()) {
      if (!items.has(path)) rmSync(file);
    } else {
      prune(file, items, `${path}/`);
      if (readdirSync(file).length === 0) rmdirSync(file);
    }
  }
}

/** Deletes a folder of the site, and those around it, as far as they are empty. */
function dropEmpty(folder: string, path: string): void {
  if (path === "." || !existsSync(join(folder, path)) || readdirSync(join(folder, path)).length > 0) return;
  rmdirSync(join(folder, path));
  dropEmpty(folder, dirname(path));
}
