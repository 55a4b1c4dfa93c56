import type { Build } from "../../model/index.ts";
import { keepOnly, storeName } from "../offline/stores.ts";

/** Put in by the build (`src/output/offline`). */
declare const BUILD: Build;

/** Parts of the search index whose name is made of their content, so that they fit every build that names them. */
const PART = /^indeks\/(?!(?:awal|mesin)\.)[\w-]+\.js$/;

/** Stores the shell; fails, and with it this worker, if one file is missing or is not of this build. */
export async function installShell(root: URL): Promise<void> {
  const store = await caches.open(storeName(root, "cangkang", BUILD.version));
  await Promise.all(
    BUILD.shell.map(async ([path, sha256]) => {
      const response = await fetch(new URL(path, root), { cache: "no-cache" });
      const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
      const found = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
      if (!response.ok || found !== sha256) throw new Error(`${path} is not of the build ${BUILD.version}`);
      await store.put(new URL(path, root), response);
    }),
  );
}

export function removeOtherShells(root: URL): Promise<void> {
  return keepOnly(root, "cangkang", BUILD.version);
}

/** What was searched once is found again without a connection. */
export async function keepPart(root: URL, path: string, response: Response): Promise<void> {
  if (!PART.test(path)) return;
  const store = await caches.open(storeName(root, "cangkang", BUILD.version));
  // A full disk must not keep a reader from what has just been fetched.
  await store.put(new URL(path, root), response).catch(() => {});
}

export async function answerFromShell(root: URL, path: string): Promise<Response | undefined> {
  const store = await caches.open(storeName(root, "cangkang", BUILD.version));
  return store.match(new URL(path, root));
}
