import { createHash } from "node:crypto";

/** A part of a key: 32 hex digits of a hash of texts, of which no two that differ in any way have the same. */
export function keyOf(texts: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:${text}\n`);
  return hash.digest("hex").slice(0, 32);
}
