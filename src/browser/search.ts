import { searchWords } from "../model/words/index.ts";
import { type OpenIndex, openSearch, type Request, type Search } from "../search/query/index.ts";
import { whenIdle } from "./idle.ts";
import { openSite } from "./openSite.ts";
import { showChips } from "./search/chips.ts";
import { describe, understood } from "./search/describe.ts";
import { showFilters } from "./search/filters.ts";
import { listenToKeys } from "./search/keys.ts";
import { listenToMany } from "./search/manyQueries.ts";
import { showWayOut } from "./search/nothingFound.ts";
import { showRange } from "./search/range.ts";
import { readRequest, writeRequest } from "./search/requestAddress.ts";
import { clearResults, continueResults, showResults } from "./search/results.ts";
import { listenToSaving, showSaving } from "./search/saveResults.ts";
import { place, type View } from "./search/searchView.ts";
import { tellFault } from "./searchFault.ts";

/** The search page. The address holds the whole request, so that Back works and a search can be shared. */
const form = place("cari", HTMLFormElement);
const box = place("q", HTMLInputElement);
const order = place("urut", HTMLSelectElement);
const narrow = place("cari-saring", HTMLDetailsElement);
const status = place("cari-status", HTMLParagraphElement);
const meaning = place("cari-paham", HTMLParagraphElement);

/** Milliseconds without a key until what is being typed is sought. */
const PAUSE = 200;

interface Open {
  index: OpenIndex;
  search: Search;
}

let opening: Promise<Open> | null = null;
/** While the index is loading, typing starts no search: `prepare` starts one when it is here. */
let isOpen = false;
/** The newest step of the history is of what is being typed; the next letter takes its place. */
let isTyped = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let turn = 0;
/** What the page shows; the index may have to be opened for it. */
let shown: (() => Promise<View>) | null = null;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  go({ ...current(), words: box.value.trim() });
});
box.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(seekTyped, PAUSE);
});
box.addEventListener("focus", prepare);
order.addEventListener("change", () => go({ ...current(), order: orderOf(order) }));
narrow.addEventListener("toggle", () => {
  if (shown) void showNarrowing(shown);
});
addEventListener("popstate", () => {
  isTyped = false;
  box.value = current().words;
  void show(current());
});
listenToKeys(box, place("cari-hasil", HTMLOListElement), place("cari-lagi", HTMLButtonElement));
listenToMany(async () => (await open()).search, current);
begin(current());

function current(): Request {
  return readRequest(location.search);
}

/** Without a query, the build has printed what is found, and the index is loaded when the reader asks for more. */
function begin(request: Request): void {
  const isAwaited = document.activeElement === box;
  // What was typed before this script was here stays.
  if (!isAwaited || !box.value) box.value = request.words;
  if (isAwaited) prepare();
  if (writeRequest(request) !== "?") {
    clearResults();
    void show(request);
  } else if (order.value === request.order) keepPrinted(request);
  // Chosen before this script was here.
  else go({ ...request, order: orderOf(order) });
  delete document.documentElement.dataset.asked;
}

function keepPrinted(request: Request): void {
  const own = turn;
  const printed = () => seek(request, own);
  continueResults(printed);
  listenToSaving(printed);
  shown = printed;
  if (!narrow.open) return;
  whenIdle(() => {
    if (own === turn) void showNarrowing(printed);
  });
}

function orderOf({ value }: HTMLSelectElement): Request["order"] {
  return readRequest(`?${new URLSearchParams({ urut: value })}`).order;
}

function go(request: Request, isTyping = false): void {
  const address = writeRequest(request);
  if (address !== writeRequest(current())) {
    if (isTyping && isTyped) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  }
  isTyped = isTyping;
  if (!isTyping) box.value = request.words;
  void show(request);
}

function seekTyped(): void {
  const words = box.value.trim();
  if (isOpen && words !== current().words) go({ ...current(), words }, true);
}

/** Loads index and engine when the box gets the focus, then seeks what was typed meanwhile. */
function prepare(): void {
  open().then(
    ({ index }) => {
      index.startEngine();
      clearTimeout(timer);
      timer = setTimeout(seekTyped, PAUSE);
    },
    () => {},
  );
}

/** Opens the index; what fails is tried again by the next search. */
function open(): Promise<Open> {
  opening ??= openSite("").then((index) => ({ index, search: openSearch(index) }));
  opening.then(
    () => {
      isOpen = true;
    },
    () => {
      opening = null;
    },
  );
  return opening;
}

async function show(request: Request): Promise<void> {
  turn += 1;
  const own = turn;
  order.value = request.order;
  showChips({ request, go });
  if (!isOpen) status.textContent = searchWords.searching;
  await tell(seek(request, own).then(showFound));
}

/** Seeks what is shown at a turn, or is to be. */
async function seek(request: Request, own: number): Promise<View> {
  const opened = await open();
  if (request.words) opened.index.startEngine();
  const found = await opened.search.find(request);
  return { request, found, ...opened, go, isCurrent: () => own === turn };
}

async function showFound(view: View): Promise<void> {
  const { found, isCurrent } = view;
  if (!isCurrent()) return;
  await showResults(view);
  if (!isCurrent()) return;
  // Together with the results, which it would push down.
  meaning.textContent = understood(found);
  shown = async () => view;
  status.textContent = describe(found);
  showSaving(view);
  await Promise.all([showWayOut(view), showNarrowing(shown)]);
}

/** Only where it is seen, because it must be fetched. What was found stands, whether this can be had or not. */
async function showNarrowing(what: () => Promise<View>): Promise<void> {
  if (!narrow.open) return;
  const fault = place("cari-saring-gagal", HTMLParagraphElement);
  fault.textContent = "";
  try {
    const view = await what();
    if (!view.isCurrent()) return;
    const range = showRange(view);
    await Promise.all([range, showFilters(view, range)]);
  } catch (error) {
    if (what === shown) fault.textContent = tellFault(error);
  }
}

/** Tells the reader what could not be done. */
async function tell(done: Promise<unknown>): Promise<void> {
  const own = turn;
  try {
    await done;
  } catch (error) {
    if (own === turn) status.textContent = tellFault(error);
  }
}
