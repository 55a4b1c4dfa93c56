import { commonWords, formatDay } from "../../model/words/index.ts";
import type { MarkedText, Result } from "../../search/query/index.ts";
import { element } from "../element.ts";
import { tellFault } from "../searchFault.ts";
import { wordsToMark } from "./describe.ts";
import { place, type View } from "./searchView.ts";

/** Results that are shown first: few, because each may have to be fetched. */
const FIRST = 2;
/** Results that come by themselves as the reader nears the end of those shown; until there are so many in all. */
const FURTHER = 4;
const BY_ITSELF = 20;
/** Results that a button brings then. */
const STEP = 20;

let seen: IntersectionObserver | null = null;

/** Gives so many further rows of what was found. */
type Next = (count: number) => Promise<{ rows: HTMLElement[]; isLast: boolean }>;

const list = place("cari-hasil", HTMLOListElement);
const more = place("cari-lagi", HTMLButtonElement);

/** What a step of the history keeps, for where the browser does not keep the page itself. */
interface HistoryState {
  /** Rows that were shown. */
  rows?: number;
  /** The row that stood first in the window when the page was left, and its distance from the upper edge. */
  place?: { row: number; top: number };
}

const kept = (): HistoryState => history.state ?? {};
let isReopened = true;
addEventListener("pagehide", () => {
  const tops = [...list.children].map((row) => row.getBoundingClientRect());
  const row = tops.findIndex(({ bottom }) => bottom > 0);
  history.replaceState({ ...kept(), place: { row, top: tops[row]?.top } }, "");
});

/** Shows the first results, or as many as were shown at this step before, and a button for more. */
export async function showResults(view: View): Promise<void> {
  const next = rowsOf(view);
  const { rows, isLast } = await next(kept().rows ?? FIRST);
  if (!view.isCurrent()) return;
  seen?.disconnect();
  list.replaceChildren(...rows);
  more.hidden = isLast;
  more.onclick = () => void pressed(() => add(view, next, STEP));
  seen = watch(more, async () => {
    const count = Math.min(FURTHER, BY_ITSELF - list.childElementCount);
    if (count > 0) await pressed(() => add(view, next, count));
    return view.isCurrent() && list.childElementCount < BY_ITSELF;
  });
  goBack();
}

/** Has the button bring more than the build printed, which stays. */
export function continueResults(what: () => Promise<View>): void {
  const further = async (count: number) => {
    const view = await what();
    const next = rowsOf(view);
    await next(list.childElementCount);
    if (!view.isCurrent()) return null;
    more.onclick = () => void pressed(() => add(view, next, STEP));
    return add(view, next, count);
  };
  more.onclick = () => void pressed(() => further(STEP));
  const { rows = 0 } = kept();
  const count = rows - list.childElementCount;
  void (count > 0 ? pressed(() => further(count)) : Promise.resolve()).then(goBack);
}

/** Leads the reader back to where the page was left: once, and not in another search. */
function goBack(): void {
  const { place } = kept();
  const row = place && list.children[place.row];
  if (isReopened && row) scrollBy({ top: row.getBoundingClientRect().top - place.top, behavior: "instant" });
  isReopened = false;
}

/** Takes away what the build printed. */
export function clearResults(): void {
  list.replaceChildren();
  more.hidden = true;
  place("cari-simpan", HTMLParagraphElement).hidden = true;
}

/** Adds rows, of which it returns the first. */
async function add(view: View, next: Next, count: number): Promise<HTMLElement | null> {
  const { rows, isLast } = await next(count);
  if (!view.isCurrent()) return null;
  list.append(...rows);
  more.hidden = isLast;
  history.replaceState({ ...kept(), rows: list.childElementCount }, "");
  return rows[0] ?? null;
}

/** Calls `near` whenever the reader is near the end, as long as it says that it wants to be called again. */
function watch(end: HTMLElement, near: () => Promise<boolean>): IntersectionObserver {
  const observer = new IntersectionObserver(
    async ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      if (await near()) observer.observe(end);
    },
    { rootMargin: "50%" },
  );
  observer.observe(end);
  return observer;
}

/** Adds rows; what fails is told beside the button, which may be pressed again. */
async function pressed(add: () => Promise<HTMLElement | null>): Promise<void> {
  const hadFocus = document.activeElement === more;
  const fault = place("cari-lagi-gagal", HTMLParagraphElement);
  fault.textContent = "";
  more.disabled = true;
  try {
    const first = await add();
    if (hadFocus) first?.querySelector("a")?.focus();
  } catch (error) {
    fault.textContent = tellFault(error);
  } finally {
    more.disabled = false;
  }
}

/** The rows of what was found; near copies of an article that is shown are folded under it. */
function rowsOf(view: View): Next {
  const { found, search } = view;
  const folded = new Set<number>();
  const all = new Set(found.pages);
  let at = 0;
  const take = async (count: number): Promise<HTMLElement[]> => {
    const left = found.pages.slice(at).filter((page) => !folded.has(page));
    const pages = left.slice(0, count);
    const results = await Promise.all(pages.map((page) => search.result(page, found)));
    at = pages.length < left.length ? found.pages.indexOf(pages.at(-1) ?? 0, at) + 1 : found.pages.length;
    return results.flatMap((result) => {
      if (folded.has(result.page)) return [];
      const copies = result.copies.filter((page) => all.has(page));
      for (const page of copies) folded.add(page);
      return [element("li", {}, row(result, copies, view))];
    });
  };
  const isLast = () => found.pages.slice(at).every((page) => folded.has(page));
  return async (count) => {
    const rows = await take(count);
    // Of those taken some may have been copies of one another.
    while (rows.length < count && !isLast()) rows.push(...(await take(count - rows.length)));
    return { rows, isLast: isLast() };
  };
}

function row(result: Result, copies: number[], view: View): HTMLElement {
  const { url, title, isSupplied, publisher, date, passages } = result;
  const address = (anchor: string) => addressOf(url, wordsToMark(view.found), anchor);
  const words = isSupplied ? element("span", { class: "supplied" }, "[", ...marked(title), "]") : "";
  const about = element(
    "p",
    { class: "item-meta" },
    element("b", {}, publisher ?? commonWords.noOutlet),
    " ",
  );
  about.append(date ? element("time", { datetime: date }, formatDay(date)) : commonWords.undated);
  const article = element(
    "article",
    {},
    element("h2", {}, element("a", { href: address("") }, ...(words ? [words] : marked(title)))),
    about,
    element(
      "div",
      { class: "passages" },
      ...passages.map(({ anchor, pieces }) =>
        element("p", { class: "lead" }, element("a", { href: address(anchor) }, ...marked(pieces))),
      ),
    ),
  );
  if (copies.length > 0) article.append(fold(copies, view));
  return article;
}

/** Near copies, fetched when the reader unfolds them. */
function fold(copies: number[], { search, found }: View): HTMLElement {
  const list = element("ul");
  const details = element(
    "details",
    { class: "copies" },
    element("summary", {}, commonWords.copies(copies.length)),
    list,
  );
  const fill = async () => {
    const results = await Promise.all(copies.map((page) => search.result(page, found)));
    list.replaceChildren(...results.map((result) => copyItem(result, wordsToMark(found))));
  };
  details.addEventListener("toggle", () => {
    if (!details.open || list.childElementCount > 0) return;
    fill().catch((error) => list.replaceChildren(element("li", {}, tellFault(error))));
  });
  return details;
}

function copyItem({ url, headline, isSupplied, publisher, date }: Result, words: string): HTMLElement {
  const about = [publisher ?? commonWords.noOutlet, date ? formatDay(date) : commonWords.undated].join(", ");
  return element(
    "li",
    {},
    element("a", { href: addressOf(url, words, "") }, isSupplied ? `[${headline}]` : headline),
    " ",
    element("span", { class: "item-meta" }, about),
  );
}

/** Where the words are marked on the article's page, at the paragraph. */
function addressOf(url: string, words: string, anchor: string): string {
  const query = words ? `?${new URLSearchParams({ sorot: words })}` : "";
  return url + query + (anchor ? `#${anchor}` : "");
}

function marked(pieces: MarkedText[]): (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? element("mark", {}, text) : text));
}
