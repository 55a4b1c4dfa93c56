import { listScriptWords } from "../model/words/index.ts";
import { type Choice, choose, isUsual, ORDERS, readChoice, writeChoice } from "./list/listChoice.ts";
import { loadRows, type Row, readRows } from "./list/rows.ts";
import { showChoices, showRows, showStatus } from "./list/showRows.ts";

/**
 * Sorts and filters a list as a whole, also one of several pages. The address holds what was chosen, so that Back
 * works and a view can be shared. Rows of other pages are loaded when the reader opens the form.
 */
const tools = document.querySelector<HTMLDetailsElement>("#daftar-alat");
const form = tools?.querySelector("form");
const listing = document.querySelector<HTMLElement>("#daftar");

if (tools && form && listing) {
  const usual = ORDERS.find((order) => order === form.dataset.order) ?? "terbaru";
  const rows = rowsOf(form, listing);
  const show = async () => {
    const { search } = location;
    const choice = readChoice(search, usual);
    fill(form, choice);
    if (isUsual(choice, usual)) {
      showRows(listing, null);
      showStatus("");
      return;
    }
    tools.open = true;
    showStatus(listScriptWords.loading);
    const all = await rows();
    // The reader went on while the rows were loading.
    if (search !== location.search) return;
    showChoices(form, all);
    fill(form, choice);
    const chosen = choose(all, choice);
    showRows(listing, chosen);
    showStatus(
      chosen.length === 0 ? listScriptWords.nothing : listScriptWords.found(chosen.length, all.length),
    );
  };
  const go = (address: string) => {
    if (address !== location.search) history.pushState(null, "", address || location.pathname);
    void show().catch(fail);
  };

  tools.addEventListener("toggle", () => {
    if (tools.open)
      rows()
        .then((all) => showChoices(form, all))
        .catch(fail);
  });
  form.addEventListener("change", () => go(writeChoice(chosenIn(form, usual), usual)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(writeChoice(chosenIn(form, usual), usual));
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    go("");
    showStatus(listScriptWords.all);
  });
  addEventListener("popstate", () => void show().catch(fail));
  void show().catch(fail);
}

/** Gets the rows of the whole list, once; after a failure anew. */
function rowsOf(form: HTMLFormElement, listing: HTMLElement): () => Promise<Row[]> {
  const { rows: address, root = "" } = form.dataset;
  let loading: Promise<Row[]> | null = null;
  return async () => {
    loading ??= address ? loadRows(address, root) : Promise.resolve(readRows(listing, form));
    return loading.catch((error) => {
      loading = null;
      throw error;
    });
  };
}

function chosenIn(form: HTMLFormElement, usual: Choice["urut"]): Choice {
  const values = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return readChoice(`?${new URLSearchParams(values)}`, usual);
}

function fill(form: HTMLFormElement, choice: Choice): void {
  for (const [name, value] of Object.entries(choice)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
  }
}

function fail(): void {
  showStatus(listScriptWords.failed);
}
