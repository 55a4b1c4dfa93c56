import { FOLDER } from "../../model/index.ts";

/**
 * What the browser keeps of one archive: `cangkang` (the shell) of the newest build seen, `arsip` (everything) of
 * the build that the reader saved. Archives below different paths of one host do not share: the path is in the name.
 */
export type StoreKind = "cangkang" | "arsip";

export function storeName(root: URL, kind: StoreKind, version: string): string {
  return `kliping ${root.pathname} ${kind} ${version}`;
}

/** Versions of which there is a store, complete or not. */
export async function versionsOf(root: URL, kind: StoreKind): Promise<string[]> {
  const prefix = storeName(root, kind, "");
  return (await caches.keys())
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}

/** Deletes the stores of all versions but one. */
export async function keepOnly(root: URL, kind: StoreKind, version: string | null): Promise<void> {
  for (const found of await versionsOf(root, kind))
    if (found !== version) await caches.delete(storeName(root, kind, found));
}

/** The list of everything stands in a store only when all that it lists does. */
export function listAddress(root: URL): URL {
  return new URL(`${FOLDER}/daftar.json`, root);
}

export function packAddress(root: URL, name: string): URL {
  return new URL(`${FOLDER}/${name}.bin`, root);
}
