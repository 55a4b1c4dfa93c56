import { commonWords, listScriptWords } from "../../model/words/index.ts";
import { button, element } from "../element.ts";
import { NO_OUTLET, outletKey, UNDATED, yearKey } from "./listChoice.ts";
import type { Row } from "./rows.ts";

/** Rows that are shown at once; a button brings the next ones. */
const STEP = 100;

const NAMES: Record<string, string> = {
  [NO_OUTLET]: listScriptWords.noOutlet,
  [UNDATED]: listScriptWords.undated,
};

/** Says what the list shows now; the element is a live region. */
export function showStatus(words: string): void {
  const status = document.querySelector("#daftar-status");
  if (status) status.textContent = words;
}

/** Offers the outlets and years that the list has, each with its number of articles. */
export function showChoices(form: HTMLFormElement, rows: Row[]): void {
  const order = new Intl.Collator("id").compare;
  offer(form, "penerbit", rows.map(outletKey), (a, b) => order(a, b));
  offer(form, "tahun", rows.map(yearKey), (a, b) => order(b, a));
}

function offer(
  form: HTMLFormElement,
  name: string,
  keys: string[],
  order: (a: string, b: string) => number,
): void {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement) || select.options.length > 1) return;
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isNamed = (key: string) => Number(key in NAMES);
  for (const key of [...counts.keys()].sort((a, b) => isNamed(a) - isNamed(b) || order(a, b)))
    select.add(new Option(listScriptWords.choice(NAMES[key] ?? key, counts.get(key) ?? 0), key));
}

/** Shows these rows in the list's place, or the list itself again. */
export function showRows(listing: HTMLElement, rows: Row[] | null): void {
  document.querySelector("#daftar-hasil")?.remove();
  listing.hidden = rows !== null;
  if (!rows) return;
  const list = element("ol", { class: "article-list" });
  let shown = 0;
  const next = () => {
    const part = rows.slice(shown, shown + STEP).map(item);
    list.append(...part);
    shown += part.length;
    more.hidden = shown >= rows.length;
    return part[0];
  };
  const more = button(listScriptWords.more(STEP), () => next()?.querySelector("a")?.focus());
  next();
  listing.after(element("div", { id: "daftar-hasil", class: "listing" }, list, more));
}

function item({ href, title, isSupplied, outlet, date, dateWords, lead }: Row): HTMLElement {
  const words = isSupplied ? element("span", { class: "supplied" }, `[${title}]`) : title;
  const when = date ? element("time", { datetime: date }, dateWords) : element("span", {}, dateWords);
  const about = element("p", { class: "item-meta" });
  about.append(element("b", {}, outlet ?? commonWords.noOutlet), " ", when);
  const article = element("article", {}, element("h2", {}, element("a", { href }, words)), about);
  if (lead) article.append(element("p", { class: "lead" }, lead));
  return element("li", {}, article);
}
