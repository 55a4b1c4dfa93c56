import type { OfflineList, OfflinePack } from "../../model/index.ts";
import { keepOnly, listAddress, packAddress, storeName, versionsOf } from "./stores.ts";

/** Packs fetched at the same time. */
const AT_ONCE = 4;

/** What the newest build would store; rejects when it cannot be asked for. */
export async function fetchList(root: URL): Promise<OfflineList> {
  const response = await fetch(listAddress(root), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${listAddress(root)}: ${response.status}`);
  return response.json();
}

/** The version that is stored whole, null if there is none. */
export async function savedVersion(root: URL): Promise<string | null> {
  for (const version of await versionsOf(root, "arsip")) {
    const store = await caches.open(storeName(root, "arsip", version));
    if (await store.match(listAddress(root))) return version;
  }
  return null;
}

/** Bytes that `saveAll` would fetch: what is stored already is not. */
export async function sizeToFetch(root: URL, { packs }: OfflineList): Promise<number> {
  const stores = await openStores(root);
  const stored = new Set<string>();
  for (const store of stores) for (const { url } of await store.keys()) stored.add(url);
  const missing = packs.filter(({ name }) => !stored.has(packAddress(root, name).href));
  return missing.reduce((sum, { size }) => sum + size, 0);
}

/**
 * Stores everything of a list. Packs that are stored already, also of an older build, are not fetched again. Only
 * when all are there the list is put beside them, which makes the new archive the one that is read, and the old one
 * is deleted. Rejects when a pack cannot be fetched or stored, or `signal` says stop; what is stored stays for next time.
 */
export async function saveAll(
  root: URL,
  list: OfflineList,
  signal: AbortSignal,
  progress: (bytes: number) => void,
): Promise<void> {
  const known = await openStores(root);
  const store = await caches.open(storeName(root, "arsip", list.version));
  const waiting = inTurn(list.packs);
  let done = 0;
  // An error in one of the loops ends the iterator that all of them share, so that the others stop too.
  const work = async () => {
    for (const pack of waiting) {
      signal.throwIfAborted();
      await savePack(root, pack, store, known, signal);
      done += pack.size;
      progress(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await store.put(listAddress(root), new Response(JSON.stringify(list)));
  await keepOnly(root, "arsip", list.version);
}

function* inTurn<Item>(items: Item[]): Generator<Item> {
  yield* items;
}

async function openStores(root: URL): Promise<Cache[]> {
  const versions = await versionsOf(root, "arsip");
  return Promise.all(versions.map((version) => caches.open(storeName(root, "arsip", version))));
}

/** Deletes everything that was saved. */
export async function removeAll(root: URL): Promise<void> {
  await keepOnly(root, "arsip", null);
}

async function savePack(
  root: URL,
  { name, size }: OfflinePack,
  store: Cache,
  known: Cache[],
  signal: AbortSignal,
): Promise<void> {
  const address = packAddress(root, name);
  if (await store.match(address)) return;
  for (const older of known) {
    const found = await older.match(address);
    if (found) return store.put(address, found);
  }
  const response = await fetch(address, { signal });
  const bytes = await response.arrayBuffer();
  // A pack's name is made of its content; of another length it is not this one but a host's page of error.
  if (!response.ok || bytes.byteLength !== size) throw new Error(`${address.pathname}: ${response.status}`);
  await store.put(address, new Response(bytes));
}
