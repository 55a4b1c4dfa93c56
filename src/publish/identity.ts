import { createHash } from "node:crypto";
import type { Entry } from "../archive/index.ts";

const identities = new WeakMap<Entry, string>();

/** A hash of all that an entry is: entries with the same are the same to every reader. */
export function identityOf(entry: Entry): string {
  const known = identities.get(entry);
  if (known) return known;
  const identity = createHash("sha256").update(JSON.stringify(entry)).digest("base64url").slice(0, 22);
  identities.set(entry, identity);
  return identity;
}
