import { sha256 } from "../model/bytes/index.ts";
import { digestOf } from "./digest.ts";
import type { Entry } from "./index.ts";

const identities = new WeakMap<Entry, string>();

/** A hash of all that an entry is: entries with the same are the same to every reader. */
export function identityOf(entry: Entry): string {
  const known = identities.get(entry);
  if (known) return known;
  const { article, ...place } = entry;
  const identity = sha256(JSON.stringify([digestOf(article).content, place])).slice(0, 32);
  identities.set(entry, identity);
  return identity;
}
