/// <reference lib="webworker" />
import { FOLDER, FOR_PROGRAMS } from "../../model/index.ts";
import { readSaved } from "./readSaved.ts";
import { answerFromShell, installShell, keepPart, removeOtherShells } from "./shell.ts";

declare const self: ServiceWorkerGlobalScope;

/**
 * The service worker. A reader who saved the archive reads what was saved, whole and of one build, connected or not;
 * the server is asked for what that lacks. Without a saved archive the server answers, and without a connection the
 * shell: the search and the first page.
 */
const root = new URL(self.registration.scope);

self.addEventListener("install", (event) => {
  event.waitUntil(installShell(root));
  // Nothing of an older build is served once this one answers, unless the reader saved it: no need to wait.
  void self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(removeOtherShells(root).then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (path === null) return;
  const keep = (response: Response) => event.waitUntil(keepPart(root, path, response));
  event.respondWith(answer(request, path, keep));
});

/** Path of a file of the archive; null for everything that is none of this worker's business. */
function pathOf({ method, url }: Request): string | null {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== root.origin || !pathname.startsWith(root.pathname)) return null;
  const path = decodeURI(pathname.slice(root.pathname.length));
  if (path === "sw.js" || path.startsWith(`${FOLDER}/`)) return null;
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

async function answer(request: Request, path: string, keep: (response: Response) => void): Promise<Response> {
  const saved = await readSaved(root, path);
  if (saved?.ok) return saved;
  try {
    const response = await fetch(request);
    if (response.ok) keep(response.clone());
    return response;
  } catch (error) {
    if (saved && !FOR_PROGRAMS.test(path)) return saved;
    const kept = await answerFromShell(root, path);
    if (kept) return kept;
    if (request.mode !== "navigate") throw error;
    return Response.redirect(new URL(`luring.html?halaman=${encodeURIComponent(path)}`, root));
  }
}
