import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../sha256.ts";
import type { Store } from "../store.ts";

/** Folder of the store in the one of a cache or of a part. */
export const STORE = "pieces";

/** A store in a folder. It saves time only, so that a disk that is full is no fault here. */
export interface KeptStore extends Store {
  /** Takes away what nobody has asked for or written since the store was opened. */
  prune(): void;
  /** A value was damaged and has been thrown away. */
  wasDamaged(): boolean;
}

/**
 * The store of a program, whose hash is the beginning of each file's name: what another one has left is nothing to it.
 * Each value stands behind the SHA-256 of its bytes. What the store does not have is looked for in those of `parts` of
 * the site.
 */
export function openStore(folder: string, program: string, parts: string[] = []): KeptStore {
  const nameOf = (key: string) => `${program.slice(0, 16)}-${key}`;
  const used = new Set<string>();
  let isDamaged = false;
  return {
    read(key) {
      const places = [folder, ...parts.map((part) => join(part, STORE))];
      const name = nameOf(key);
      const place = places.find((place) => existsSync(join(place, name)));
      if (place === undefined) return null;
      const value = whole(join(place, name));
      if (value) used.add(name);
      else isDamaged = true;
      return value;
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
