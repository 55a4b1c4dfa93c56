import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../model/bytes/index.ts";
import type { Store } from "../model/index.ts";

/** Folder of the store in the one of a cache. */
export const STORE = "pieces";

/** Where a store is, and the program, by its hash, that has put something into it. */
export interface StorePlace {
  folder: string;
  program: string;
}

/** What was asked for and written since a store was opened, and whether something was damaged. */
export interface StoreUses {
  names: string[];
  isDamaged: boolean;
}

/** A store in a folder. It saves time only, so that a disk that is full is no fault here. */
export interface KeptStore extends Store {
  /** Takes away what nobody has asked for or written since the store was opened. */
  prune(): void;
  /** A value was damaged and has been thrown away. */
  wasDamaged(): boolean;
  place: StorePlace;
  uses(): StoreUses;
  /** Takes note of the uses by another thread, which has opened the same store. */
  join(uses: StoreUses): void;
}

/**
 * The store of a program, whose hash is the beginning of each file's name: what another one has left is nothing to it.
 * Each value stands behind the SHA-256 of its bytes.
 */
export function openStore(place: StorePlace): KeptStore {
  const { folder, program } = place;
  const nameOf = (key: string) => `${program.slice(0, 16)}-${key}`;
  const used = new Set<string>();
  let isDamaged = false;
  return {
    read(key) {
      const file = join(folder, nameOf(key));
      if (!existsSync(file)) return null;
      const value = whole(file);
      if (value) used.add(nameOf(key));
      else isDamaged = true;
      return value;
    },
    has(key) {
      const isThere = existsSync(join(folder, nameOf(key)));
      if (isThere) used.add(nameOf(key));
      return isThere;
    },
    write(key, value) {
      const name = nameOf(key);
      used.add(name);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, name), Buffer.concat([Buffer.from(`${sha256(value)}\n`), value]));
      } catch {
        rmSync(join(folder, name), { force: true });
      }
    },
    prune() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
    wasDamaged: () => isDamaged,
    place,
    uses: () => ({ names: [...used], isDamaged }),
    join(uses) {
      for (const name of uses.names) used.add(name);
      isDamaged ||= uses.isDamaged;
    },
  };
}

function whole(file: string): Uint8Array | null {
  try {
    const bytes = readFileSync(file);
    const value = bytes.subarray(65);
    return bytes.subarray(0, 64).toString() === sha256(value) ? value : null;
  } catch {
    return null;
  }
}
