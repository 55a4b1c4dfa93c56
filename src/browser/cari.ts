/// <reference path="./pagefind.d.ts" />
import { type Query, readQuery, writeQuery } from "./query.ts";
import { showFilters, showResults, showStatus } from "./show.ts";

/** Results that are fetched and shown at once; a button brings the next ones. */
const STEP = 20;

const form = document.querySelector<HTMLFormElement>("#cari");
const loading = load();
if (form) {
  const find = () => search(form, readQuery(location.search));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember(form);
    void find();
  });
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === "search") return;
    remember(form);
    void find();
  });
  addEventListener("popstate", () => void find());
  void find();
}

/** Pagefind is fetched from the site itself; a page opened from disk may not do that. */
async function load(): Promise<Pagefind | null> {
  if (location.protocol === "file:") return null;
  const pagefind: Pagefind = await import(new URL("pagefind/pagefind.js", document.baseURI).href);
  await pagefind.options({ excerptLength: 40 });
  // Without this a search does not count its filters.
  await pagefind.filters();
  return pagefind;
}

/** The address holds the whole query, so that Back works and a search can be shared. */
function remember(form: HTMLFormElement): void {
  const address = `?${writeQuery(new FormData(form))}`;
  if (address !== location.search) history.pushState(null, "", address);
}

async function search(form: HTMLFormElement, query: Query): Promise<void> {
  fill(form, query);
  const pagefind = await loading.catch(() => null);
  if (!pagefind) {
    showStatus(
      location.protocol === "file:"
        ? "Pencarian belum dapat dipakai pada berkas yang dibuka langsung dari diska. Bukalah arsip lewat peladen."
        : "Indeks pencarian tidak dapat dimuat. Muat ulang halaman ini untuk mencoba lagi.",
    );
    return;
  }
  showStatus("Mencari …");
  const found = await pagefind.search(query.words || null, {
    filters: Object.fromEntries(Object.entries(query.filters).map(([name, any]) => [name, { any }])),
    sort: query.order === "relevansi" ? {} : { tanggal: query.order === "terbaru" ? "desc" : "asc" },
  });
  if (query.words !== readQuery(location.search).words) return;
  showStatus(describe(query, found.results.length));
  showFilters(form, query, query.words ? found.filters : await pagefind.filters());
  showResults(found.results, STEP);
}

function describe({ words }: Query, count: number): string {
  const number = count.toLocaleString("id-ID");
  if (!words) return `${number} artikel dalam arsip`;
  return count > 0 ? `${number} artikel memuat ${words}` : `Tidak ada artikel yang memuat ${words}`;
}

function fill(form: HTMLFormElement, { words, order }: Query): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) box.value = words;
  const select = form.elements.namedItem("urut");
  if (select instanceof HTMLSelectElement) select.value = order;
}
