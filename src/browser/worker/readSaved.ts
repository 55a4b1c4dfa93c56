import { fileIn, type OfflineList, packOf } from "../../model/index.ts";
import { listAddress, packAddress, storeName, versionsOf } from "../offline/stores.ts";

const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
  xml: "application/xml",
  woff2: "font/woff2",
};

/** Inflated packs kept in memory; one holds some hundred neighbouring files. */
const OPEN_PACKS = 8;
const opened = new Map<string, Promise<Uint8Array>>();

interface Saved {
  store: Cache;
  list: OfflineList;
}

/**
 * A file of the archive that the reader saved, its page 404.html where that has no such file; null when no archive
 * was saved whole.
 */
export async function readSaved(root: URL, path: string): Promise<Response | null> {
  const saved = await findSaved(root);
  if (!saved) return null;
  const file = await read(root, saved, path);
  if (file) return respond(file, path, 200);
  return respond((await read(root, saved, "404.html")) ?? new Uint8Array(), "404.html", 404);
}

/** The list is stored last, so a store with a list is whole. */
async function findSaved(root: URL): Promise<Saved | null> {
  for (const version of await versionsOf(root, "arsip")) {
    const store = await caches.open(storeName(root, "arsip", version));
    const list = await store.match(listAddress(root));
    if (list) return { store, list: await list.json() };
  }
  return null;
}

async function read(root: URL, { store, list }: Saved, path: string): Promise<Uint8Array | null> {
  const pack = packOf(list, path);
  if (!pack) return null;
  let bytes = opened.get(pack.name);
  opened.delete(pack.name);
  bytes ??= inflate(store, packAddress(root, pack.name));
  opened.set(pack.name, bytes);
  bytes.catch(() => opened.delete(pack.name));
  for (const name of opened.keys()) if (opened.size > OPEN_PACKS) opened.delete(name);
  return fileIn(await bytes, path);
}

async function inflate(store: Cache, address: URL): Promise<Uint8Array> {
  const stored = await store.match(address);
  if (!stored?.body) throw new Error(`${address.pathname} was saved and is gone`);
  const inflated = stored.body.pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}

function respond(bytes: Uint8Array, path: string, status: number): Response {
  const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "text/plain; charset=utf-8";
  return new Response(bytes.slice(), { status, headers: { "content-type": type } });
}
