import type { Store } from "../../src/model/store.ts";

/** Keeps nothing. */
export const NO_STORE: Store = { read: () => null, has: () => false, write: () => {} };

/** For one process only. */
export function storeInMemory(): Store {
  const values = new Map<string, Uint8Array>();
  return {
    read: (key) => values.get(key) ?? null,
    has: (key) => values.has(key),
    write: (key, bytes) => values.set(key, Uint8Array.from(bytes)),
  };
}
