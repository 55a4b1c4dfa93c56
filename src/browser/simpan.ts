import { FOR_PROGRAMS } from "../model/index.ts";
import { showPanel, showProgress } from "./offline/panel.ts";
import { siteRoot } from "./offline/root.ts";
import { fetchList, removeAll, saveAll, savedVersion, sizeToFetch } from "./offline/save.ts";
import { versionsOf } from "./offline/stores.ts";
import { tellSaveFault, tellSize } from "./offline/words.ts";

/** The page luring.html: saves the archive, brings it up to date, removes it. */
const root = siteRoot();
tellUnsaved();
if (location.protocol === "file:")
  showPanel("Arsip ini dibuka dari diska: semuanya sudah ada di perangkat ini, pencarian pun.");
else if (!root || !("serviceWorker" in navigator) || !("caches" in globalThis))
  showPanel("Peramban ini tidak menyediakan ruang simpan luring untuk alamat ini; diperlukan alamat https.");
else void offer(root);

/** Shows what is saved and what can be done about it; `fault` says why the last attempt ended. */
async function offer(root: URL, fault = ""): Promise<void> {
  const saved = await savedVersion(root);
  const remove = { text: "Hapus simpanan", act: () => removeAll(root).then(() => offer(root)) };
  const list = await fetchList(root).catch(() => null);
  const begun = (await versionsOf(root, "arsip")).length > 0;
  if (!list) {
    if (saved) return showPanel("Arsip tersimpan seluruhnya di perangkat ini.", remove);
    return showPanel(
      `${fault} Untuk menyimpan arsip diperlukan sambungan.`.trim(),
      ...(begun ? [remove] : []),
    );
  }
  if (saved === list.version)
    return showPanel(`Arsip tersimpan seluruhnya di perangkat ini (${tellSize(list.size)}).`, remove);
  const size = tellSize(await sizeToFetch(root, list));
  const save = (text: string) => ({ text: `${text} (${size})`, act: () => fetchAll(root, saved !== null) });
  if (saved)
    return showPanel(
      `${fault} Yang tersimpan adalah arsip yang lebih lama.`.trim(),
      save("Perbarui"),
      remove,
    );
  if (begun) return showPanel(`${fault} Penyimpanan belum selesai.`.trim(), save("Lanjutkan"), remove);
  showPanel(fault || "Arsip ini belum tersimpan di perangkat ini.", save("Simpan untuk luring"));
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
    await offer(root, stop.signal.aborted ? "Dihentikan." : await tellSaveFault(error));
  }
}

/** The service worker leads here when a file was asked for that is not stored. */
function tellUnsaved(): void {
  const place = document.querySelector<HTMLElement>("#tak-tersimpan");
  const path = new URLSearchParams(location.search).get("halaman");
  // Only a file of this archive: the address may have been written by anybody.
  if (!place || !path || !/^(?:[\w-]+\/)*[\w-]*(?:\.[\w-]+)+$/.test(path)) return;
  const unsaved = FOR_PROGRAMS.test(path)
    ? `Berkas ${path} tidak termasuk yang disimpan`
    : `Halaman ${path} belum tersimpan di perangkat ini`;
  const link = document.createElement("a");
  link.href = new URL(`./${path}`, location.href).href;
  link.textContent = "Coba lagi";
  place.replaceChildren(`${unsaved}, dan arsip tidak dapat dihubungi. `, link);
  place.hidden = false;
}
