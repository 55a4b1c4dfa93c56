import { createHash } from "node:crypto";
import { type Deflate, deflate } from "./parts/index.ts";

/**
 * Keeps what was expensive to make from one build to the next. Keys are made of lower-case letters, digits and hyphens
 * and tell all that a value depends on. Nothing is needed from it: what it does not have is made anew.
 */
export interface PieceStore {
  /** Null where there is no such value, or not the one that was written. */
  read(key: string): Uint8Array | null;
  write(key: string, bytes: Uint8Array): void;
}

/** Keeps nothing. */
export const NO_STORE: PieceStore = { read: () => null, write: () => {} };

/** For one process only. */
export function storeInMemory(): PieceStore {
  const values = new Map<string, Uint8Array>();
  return {
    read: (key) => values.get(key) ?? null,
    write: (key, bytes) => values.set(key, Uint8Array.from(bytes)),
  };
}

/** A part of a key: 32 hex digits of a hash of texts, of which no two that differ in any way have the same. */
export function keyOf(texts: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:${text}\n`);
  return hash.digest("hex").slice(0, 32);
}

/** Bytes from which on it is faster to read what was deflated before than to deflate them again. */
const WORTH = 1 << 12;

/** Deflates what was never deflated before. Texts, which packs are made of, are deflated as fast as they are read. */
export function deflateOnce(store: PieceStore): Deflate {
  return (part) => {
    if (part.bytes.length < WORTH || part.name.startsWith("isi-")) return deflate(part);
    const hash = createHash("sha256").update(part.bytes).digest("hex").slice(0, 32);
    const key = `deflated-${process.versions.zlib.replace(/[^\da-z]/g, "-")}-${hash}`;
    const known = store.read(key);
    if (known) return known;
    const deflated = deflate(part);
    store.write(key, deflated);
    return deflated;
  };
}
