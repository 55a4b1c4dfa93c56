import { rangeWords } from "../../model/words/index.ts";
import { drawing, element } from "../element.ts";
import { type Brush, listenToKeys, listenToPointer, type Span } from "./brush.ts";
import type { Bucket } from "./buckets.ts";
import { place } from "./searchView.ts";

/** Units of the drawing, which are pixels: it is as wide as its place. */
const HEIGHT = 76;
const BAR_HEIGHT = 60;
const NARROWEST = 200;

let watched: ResizeObserver | null = null;

/** Draws the bars; `choose` is told the span that the reader draws with mouse, finger or keys. */
export function showChart(buckets: Bucket[], span: Span, choose: (span: Span) => void): void {
  const chart = place("cari-grafik", HTMLDivElement);
  watched?.disconnect();
  chart.hidden = buckets.length < 2;
  if (chart.hidden) return;
  let width = Number.NaN;
  const draw = () => {
    if (width === chart.clientWidth) return;
    width = chart.clientWidth;
    const focused = document.activeElement?.getAttribute("data-handle");
    chart.replaceChildren(...makeChart(Math.max(width, NARROWEST), buckets, span, choose));
    if (focused) chart.querySelector<SVGElement>(`[data-handle="${focused}"]`)?.focus();
  };
  draw();
  watched = new ResizeObserver(draw);
  watched.observe(chart);
}

function makeChart(
  width: number,
  buckets: Bucket[],
  given: Span,
  choose: (span: Span) => void,
): [SVGElement, HTMLElement] {
  const step = width / buckets.length;
  const bars = barsOf(buckets, step);
  const handles = [makeHandle(rangeWords.from), makeHandle(rangeWords.to)] as const;
  const svg = drawing(
    "svg",
    { class: "range", viewBox: `0 0 ${width} ${HEIGHT}`, role: "group", "aria-label": rangeWords.range },
    drawing("rect", { class: "reach", x: 0, y: 0, width, height: HEIGHT }),
    ...bars,
    drawing("line", { class: "axis", x1: 0, y1: BAR_HEIGHT, x2: width, y2: BAR_HEIGHT }),
    ...handles,
  );
  const caption = element("p", { class: "range-caption" });
  const brush: Brush = {
    count: buckets.length,
    span: given,
    show(span) {
      brush.span = span;
      for (const [at, bar] of bars.entries()) bar.classList.toggle("outside", at < span[0] || at > span[1]);
      for (const [at, handle] of handles.entries()) {
        const number = at === 0 ? span[0] : span[1];
        handle.setAttribute("transform", `translate(${(number + at) * step} 0)`);
        tell(handle, number, buckets);
      }
      caption.textContent = captionOf(buckets, span);
    },
    choose,
  };
  brush.show(given);
  listenToKeys(brush, handles);
  listenToPointer(brush, svg);
  return [svg, caption];
}

function barsOf(buckets: Bucket[], step: number): SVGElement[] {
  const highest = Math.max(...buckets.map(({ count }) => count));
  return buckets.map(({ count, name }, at) => {
    const height = count === 0 ? 0 : Math.max(2, (count / highest) * BAR_HEIGHT);
    const width = step > 4 ? step - 1 : step;
    const title = drawing("title", {}, rangeWords.articles(name, count));
    return drawing("rect", { class: "bar", x: at * step, y: BAR_HEIGHT - height, width, height }, title);
  });
}

/** A line with a grip below the bars, where a finger has room. */
function makeHandle(name: string): SVGElement {
  return drawing(
    "g",
    { class: "handle", role: "slider", tabindex: 0, "aria-label": name, "data-handle": name },
    drawing("rect", { class: "reach", x: -12, y: 0, width: 24, height: HEIGHT }),
    drawing("line", { x1: 0, y1: 0, x2: 0, y2: BAR_HEIGHT }),
    drawing("circle", { cx: 0, cy: BAR_HEIGHT + 8, r: 6 }),
  );
}

function tell(handle: SVGElement, number: number, buckets: Bucket[]): void {
  handle.setAttribute("aria-valuemin", "0");
  handle.setAttribute("aria-valuemax", String(buckets.length - 1));
  handle.setAttribute("aria-valuenow", String(number));
  handle.setAttribute("aria-valuetext", buckets[number]?.name ?? "");
}

function captionOf(buckets: Bucket[], [first, last]: Span): string {
  const inside = buckets.slice(first, last + 1);
  const names = [...new Set([inside[0]?.name, inside.at(-1)?.name])].join(" – ");
  return rangeWords.articles(
    names,
    inside.reduce((sum, { count }) => sum + count, 0),
  );
}
