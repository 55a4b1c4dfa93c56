import { FOR_PROGRAMS } from "../model/index.ts";
import { saveWords } from "../model/words/index.ts";
import { showPanel, showProgress } from "./offline/panel.ts";
import { siteRoot } from "./offline/root.ts";
import { fetchList, removeAll, saveAll, savedVersion, sizeToFetch } from "./offline/savedArchive.ts";
import { tellSaveFault } from "./offline/saveFault.ts";
import { versionsOf } from "./offline/stores.ts";

/** The page luring.html: saves the archive, brings it up to date, removes it. */
const root = siteRoot();
tellUnsaved();
if (location.protocol === "file:") showPanel(saveWords.fromDisk);
else if (!root || !("serviceWorker" in navigator) || !("caches" in globalThis))
  showPanel(saveWords.noStorage);
else void offer(root);

/** Shows what is saved and what can be done about it; `fault` says why the last attempt ended. */
async function offer(root: URL, fault = ""): Promise<void> {
  const saved = await savedVersion(root);
  const remove = { text: saveWords.remove, act: () => removeAll(root).then(() => offer(root)) };
  const list = await fetchList(root).catch(() => null);
  const begun = (await versionsOf(root, "arsip")).length > 0;
  if (!list) {
    if (saved) return showPanel(saveWords.saved, remove);
    return showPanel(`${fault} ${saveWords.needsConnection}`.trim(), ...(begun ? [remove] : []));
  }
  if (saved === list.version) return showPanel(saveWords.savedOf(saveWords.size(list.size)), remove);
  const size = saveWords.size(await sizeToFetch(root, list));
  const save = (text: string) => ({ text: `${text} (${size})`, act: () => fetchAll(root, saved !== null) });
  if (saved) return showPanel(`${fault} ${saveWords.older}`.trim(), save(saveWords.update), remove);
  if (begun) return showPanel(`${fault} ${saveWords.begun}`.trim(), save(saveWords.resume), remove);
  showPanel(fault || saveWords.unsaved, save(saveWords.save));
}

async function fetchAll(root: URL, replaces: boolean): Promise<void> {
  const stop = new AbortController();
  try {
    // Asks the browser not to give this space away. Firefox asks the reader; the answer makes no difference here.
    navigator.storage.persist?.().catch(() => {});
    const list = await fetchList(root);
    const show = showProgress(list.size, () => stop.abort());
    await saveAll(root, list, stop.signal, show);
    // What is on this page is of the older archive.
    if (replaces) location.reload();
    else await offer(root);
  } catch (error) {
    await offer(root, stop.signal.aborted ? saveWords.stopped : await tellSaveFault(error));
  }
}

/** The service worker leads here when a file was asked for that is not stored. */
function tellUnsaved(): void {
  const place = document.querySelector<HTMLElement>("#tak-tersimpan");
  const path = new URLSearchParams(location.search).get("halaman");
  // Only a file of this archive: the address may come from a stranger's link.
  if (!place || !path || !/^(?:[\w-]+\/)*[\w-]*(?:\.[\w-]+)+$/.test(path)) return;
  const unsaved = FOR_PROGRAMS.test(path) ? saveWords.neverSaved(path) : saveWords.notSaved(path);
  const link = document.createElement("a");
  link.href = new URL(`./${path}`, location.href).href;
  link.textContent = saveWords.retry;
  place.replaceChildren(saveWords.unreachable(unsaved), link);
  place.hidden = false;
}
