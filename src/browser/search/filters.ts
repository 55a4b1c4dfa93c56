import { formatNumber, narrowingWords, searchWords } from "../../model/words/index.ts";
import { FILTERS, type FilterName } from "../../search/query/index.ts";
import { button, element } from "../element.ts";
import { tellFault } from "../searchFault.ts";
import { choose, type Side } from "./narrowing.ts";
import { place, type View } from "./searchView.ts";

/** Values that are shown at once. */
const STEP = 10;

type Values = { value: string; count: number }[];

interface Panel {
  details: HTMLDetailsElement;
  show(view: View): Promise<void>;
}

/** Days have a chart of their own. */
const PANELS = FILTERS.filter((filter) => !["tahun", "bulan", "hari"].includes(filter));

let panels: Panel[] = [];

/**
 * Shows the filters; each counts its values when it is open, because it must be fetched. They come as a whole, and
 * not before what stands `above` them, so that nothing is seen to move.
 */
export async function showFilters(view: View, above: Promise<void>): Promise<void> {
  if (panels.length === 0) panels = PANELS.map((filter) => makePanel(filter, view));
  await Promise.all([above, ...panels.map((panel) => panel.show(view))]);
  const filters = place("cari-filters", HTMLDivElement);
  if (!filters.hasChildNodes()) filters.append(...panels.map(({ details }) => details));
}

function makePanel(filter: FilterName, first: View): Panel {
  const summary = element("summary");
  const body = element("div");
  const details = element("details", {}, summary, body);
  const isChosen = first.request.filters[filter] !== undefined;
  details.open = isChosen || filter === "penerbit";
  let view = first;
  let shown = STEP;
  let values: Values = [];
  const draw = () => keepFocus(body, () => fill(body, filter, values, shown, view, further));
  const further = () => {
    shown += STEP * 5;
    draw();
  };
  const count = async () => {
    if (!details.open) return;
    const { isCurrent } = view;
    const counted = await view.search.counts(filter, view.found);
    if (!isCurrent()) return;
    values = withChosen(counted, filter, view);
    draw();
  };
  details.addEventListener("toggle", () => {
    count().catch((error) => body.replaceChildren(element("p", {}, tellFault(error))));
  });
  return {
    details,
    async show(next) {
      view = next;
      const { any = [], none = [] } = next.request.filters[filter] ?? {};
      const chosen = any.length + none.length;
      const title = narrowingWords.filters[filter];
      summary.textContent = chosen > 0 ? narrowingWords.chosen(title, chosen) : title;
      await count();
    },
  };
}

/** What is chosen stands there even where nothing has it now, so that it can be taken off. */
function withChosen(values: Values, filter: FilterName, { request }: View): Values {
  const { any = [], none = [] } = request.filters[filter] ?? {};
  const chosen = [...any, ...none];
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  return [
    ...chosen.map((value) => ({ value, count: counts.get(value) ?? 0 })),
    ...values.filter(({ value }) => !chosen.includes(value)),
  ];
}

function fill(
  body: HTMLElement,
  filter: FilterName,
  values: Values,
  shown: number,
  view: View,
  further: () => void,
): void {
  const list = element("ul");
  const typed = body.querySelector<HTMLInputElement>("input[type=search]")?.value ?? "";
  const more = button(searchWords.more, further, { "data-key": "more" });
  const draw = (sought: string) => {
    const words = sought.trim().toLocaleLowerCase("id");
    const fitting = values.filter(({ value }) => value.toLocaleLowerCase("id").includes(words));
    list.replaceChildren(...fitting.slice(0, shown).map((value) => item(filter, value, view)));
    if (fitting.length === 0) list.append(element("li", {}, narrowingWords.noValue));
    more.hidden = fitting.length <= shown;
    more.textContent = searchWords.moreOf(fitting.length - shown);
  };
  const name = narrowingWords.seek(narrowingWords.filters[filter]);
  const box = element("input", { type: "search", "aria-label": name, placeholder: name, "data-key": "seek" });
  box.value = typed;
  box.addEventListener("input", () => draw(box.value));
  draw(typed);
  body.replaceChildren(...(values.length > STEP ? [box] : []), list, more);
}

function item(filter: FilterName, { value, count }: Values[number], { request, go }: View): HTMLElement {
  const { any = [], none = [] } = request.filters[filter] ?? {};
  const side: Side | null = any.includes(value) ? "any" : none.includes(value) ? "none" : null;
  const turn = (to: Side) => go(choose(request, filter, value, side === to ? null : to));
  const box = element("input", { type: "checkbox", "data-key": `is ${value}` });
  box.checked = side === "any";
  box.addEventListener("change", () => turn("any"));
  const not = button(narrowingWords.not, () => turn("none"), {
    "aria-label": narrowingWords.notThis(value),
    "aria-pressed": String(side === "none"),
    "data-key": `not ${value}`,
  });
  const number = element("span", { class: "count" }, formatNumber(count));
  return element("li", {}, element("label", {}, box, element("span", {}, value), " ", number), not);
}

/** What is drawn anew keeps the focus where it was. */
function keepFocus(body: HTMLElement, draw: () => void): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && body.contains(active) ? active.dataset.key : undefined;
  draw();
  if (key === undefined) return;
  const same = [...body.querySelectorAll<HTMLElement>("[data-key]")].find(
    ({ dataset }) => dataset.key === key,
  );
  (same ?? body.closest("details")?.querySelector("summary"))?.focus();
}
