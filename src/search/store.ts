import { createHash } from "node:crypto";
import { sha256 } from "../sha256.ts";
import type { Store } from "../store.ts";
import { type Deflate, deflate } from "./parts/index.ts";

/** A part of a key: 32 hex digits of a hash of texts, of which no two that differ in any way have the same. */
export function keyOf(texts: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:${text}\n`);
  return hash.digest("hex").slice(0, 32);
}

/** Bytes from which on it is faster to read what was deflated before than to deflate them again. */
const WORTH = 1 << 12;

/** Deflates what was never deflated before. Texts, which packs are made of, are deflated as fast as they are read. */
export function deflateOnce(store: Store): Deflate {
  return (part) => {
    if (part.bytes.length < WORTH || part.name.startsWith("isi-")) return deflate(part);
    const hash = sha256(part.bytes).slice(0, 32);
    const key = `deflated-${process.versions.zlib.replace(/[^\da-z]/g, "-")}-${hash}`;
    const known = store.read(key);
    if (known) return known;
    const deflated = deflate(part);
    store.write(key, deflated);
    return deflated;
  };
}
