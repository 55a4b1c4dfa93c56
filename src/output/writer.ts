import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "../sha256.ts";
import type { Inventory, Item } from "./inventory.ts";

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
  /** To be called before another program writes a file. */
  makeRoom(path: string): void;
  /** To be called when another program has written a file. */
  take(path: string): void;
  /** Deletes what is left of the earlier site in the folder. */
  finish(): void;
}

/** Sites from which a build may take files. */
export interface Earlier {
  /** What lies in the folder in which the site is made; null where nobody knows. */
  spare: Inventory | null;
  /** The site in its place, and parts of the new one that were made elsewhere. */
  sites: { folder: string; items: Inventory }[];
}

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
    return hash;
  };
  /** The file that an earlier site has at this path, if it is the one that is sought; it is in the new site then. */
  const find = (path: string, isSought: (item: Item) => boolean): Item | null => {
    const there = spare?.get(path);
    if (there && isSought(there)) return there;
    for (const site of sites) {
      const item = site.items.get(path);
      if (!item || !isSought(item)) continue;
      link(join(site.folder, path), place(path));
      return item;
    }
    return null;
  };
  return {
    folder,
    items,
    keeps(path, text) {
      if (!isWanted(path)) return true;
      const inputs = sha256(text).slice(0, 32);
      const item = find(path, (item) => item.inputs === inputs);
      if (item) items.set(path, item);
      else wanted.set(path, inputs);
      return item !== null;
    },
    write(path, content) {
      const hash = record(path, content);
      if (!find(path, (item) => item.hash === hash)) writeFileSync(makeRoom(path), content);
    },
    makeRoom,
    take(path) {
      record(path, readFileSync(join(folder, path)));
    },
    finish() {
      if (!spare) return prune(folder, items);
      const left = [...spare.keys()].filter((path) => !items.has(path));
      for (const path of left) rmSync(join(folder, path), { force: true });
      for (const parent of new Set(left.map(dirname))) dropEmpty(folder, parent);
    },
  };
}

/** Not every disk has links. */
function link(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
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
