/// <reference path="./pagefind.d.ts" />
import { FILTERS, type Query } from "./query.ts";

const FILTER_NAMES: Record<string, string> = {
  penerbit: "Penerbit",
  penulis: "Penulis",
  tahun: "Tahun",
  bulan: "Bulan",
};

/** Says what the search is doing or has found; the element is a live region. */
export function showStatus(text: string): void {
  const status = document.querySelector("#cari-status");
  if (status) status.textContent = text;
}

/** Shows the filters with the number of articles behind each value. */
export function showFilters(form: HTMLFormElement, query: Query, counts: FilterCounts): void {
  const place = form.querySelector("#cari-filters");
  place?.replaceChildren(
    ...FILTERS.flatMap((name) => {
      const chosen = query.filters[name] ?? [];
      const values = Object.entries(counts[name] ?? {}).filter(
        ([value, count]) => count > 0 || chosen.includes(value),
      );
      if (values.length === 0) return [];
      const boxes = values.map(([value, count]) => filterBox(name, value, count, chosen.includes(value)));
      return [element("fieldset", {}, element("legend", {}, FILTER_NAMES[name] ?? name), ...boxes)];
    }),
  );
}

function filterBox(name: string, value: string, count: number, checked: boolean): HTMLElement {
  const box = element("input", { type: "checkbox", name, value });
  box.checked = checked;
  return element(
    "label",
    {},
    box,
    ` ${nameOf(name, value)} `,
    element("span", { class: "count" }, count.toLocaleString("id-ID")),
  );
}

const month = new Intl.DateTimeFormat("id-ID", { month: "long", year: "numeric", timeZone: "UTC" });

/** `2022-09` as `September 2022`; other values are names already. */
function nameOf(filter: string, value: string): string {
  return filter === "bulan" ? month.format(new Date(`${value}-01`)) : value;
}

/** Shows the first results and a button for more. */
export function showResults(results: SearchResults["results"], step: number): void {
  const list = document.querySelector("#cari-hasil");
  const more = document.querySelector<HTMLButtonElement>("#cari-lagi");
  if (!list || !more) return;
  let shown = 0;
  const next = async (): Promise<void> => {
    const part = await Promise.all(results.slice(shown, shown + step).map((result) => result.data()));
    if (shown === 0) list.replaceChildren();
    list.append(...part.map(resultItem));
    shown += part.length;
    more.hidden = shown >= results.length;
  };
  more.onclick = () => void next();
  void next();
}

function resultItem({ raw_url, excerpt, meta }: SearchResult): HTMLElement {
  const link = element("a", { href: raw_url.replace(/^\//, "") }, meta.title ?? raw_url);
  const about = [meta.penerbit, meta.terbit].filter(Boolean).join(" · ");
  return element(
    "li",
    {},
    element(
      "article",
      {},
      element("p", { class: "item-meta" }, about),
      element("h2", {}, link),
      marked(excerpt),
    ),
  );
}

/**
 * The excerpt's words as text, its marks as elements: nothing in a text becomes markup, for in a textarea
 * character references are read and elements are not.
 */
function marked(excerpt: string): HTMLElement {
  const decoder = document.createElement("textarea");
  const pieces = excerpt.split(/<\/?mark>/).map((piece, index) => {
    decoder.innerHTML = piece;
    return index % 2 === 1 ? element("mark", {}, decoder.value) : decoder.value;
  });
  return element("p", { class: "lead" }, ...pieces);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
