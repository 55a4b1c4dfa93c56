import { newerWords } from "../model/words/index.ts";
import { siteRoot } from "./offline/root.ts";
import { versionsOf } from "./offline/stores.ts";
import "./slash.ts";

/**
 * Milliseconds for which a page is taken to be of the newest build: the browser looks for a new service worker when
 * a page is opened, so one that comes in soon after belongs to the page that is shown already.
 */
const FRESH = 60_000;

/** On every page: brings the service worker in, and says when there is a newer archive than the one shown. */
const root = siteRoot();
// Where a host offers no secure connection there are no service workers; the archive is read as any site then.
if (root && "serviceWorker" in navigator && "caches" in globalThis) {
  if (document.readyState === "complete") void start(root);
  else addEventListener("load", () => void start(root));
}

async function start(root: URL): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller)
    serviceWorker.addEventListener("controllerchange", async () => {
      await activation(serviceWorker.controller);
      if (performance.now() > FRESH || (await savedIsOld(root))) await tell(root);
    });
  // An archive that was unpacked onto a host has no worker, and is none the worse for it.
  await serviceWorker
    .register(new URL("sw.js", root), { scope: root.pathname, updateViaCache: "none" })
    .catch(() => {});
  if (serviceWorker.controller && (await savedIsOld(root))) await tell(root);
}

/** A new worker is the page's before it has put away what the old one stored. */
async function activation(worker: ServiceWorker | null): Promise<void> {
  while (worker?.state === "activating")
    await new Promise((changed) => worker.addEventListener("statechange", changed, { once: true }));
}

/** The shell is always of the newest build seen; what the reader saved may be of an older one. */
async function savedIsOld(root: URL): Promise<boolean> {
  const saved = await versionsOf(root, "arsip");
  const newest = await versionsOf(root, "cangkang");
  return saved.length > 0 && newest.length > 0 && !newest.some((version) => saved.includes(version));
}

async function tell(root: URL): Promise<void> {
  const place = document.querySelector("#arsip-baru");
  if (!place) return;
  place.replaceChildren(newerWords.newer, (await savedIsOld(root)) ? updateLink(root) : reloadButton());
}

/** What was saved is not replaced unasked: it may cost the reader data. */
function updateLink(root: URL): HTMLElement {
  const link = document.createElement("a");
  link.href = new URL("luring.html", root).href;
  link.textContent = newerWords.update;
  return link;
}

function reloadButton(): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = newerWords.reload;
  button.addEventListener("click", () => location.reload());
  return button;
}
