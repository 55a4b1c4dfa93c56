import { MissingPart } from "../search/query/index.ts";

/** What a reader is told when a search failed: never that nothing was found. */
export function tellFault(error: unknown): string {
  if (!(error instanceof MissingPart))
    return `Pencarian gagal: ${error instanceof Error ? error.message : error}`;
  if (!navigator.onLine || navigator.serviceWorker?.controller)
    return "Pencarian ini memerlukan bagian indeks yang belum tersimpan di perangkat ini, jadi hasilnya tidak diketahui. Sambungkan ke internet, atau simpan arsip untuk luring ketika tersambung.";
  return "Satu bagian indeks pencarian tidak dapat dimuat, jadi hasilnya tidak diketahui. Muat ulang halaman ini untuk mencoba lagi.";
}
