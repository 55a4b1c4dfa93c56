/** Numbers of the first and the last bar. */
export type Span = [first: number, last: number];

/** A span of bars that is drawn. */
export interface Brush {
  /** Bars in all. */
  count: number;
  span: Span;
  /** Shows another span, which is not sought yet. */
  show(span: Span): void;
  /** Seeks what is in the span. */
  choose(span: Span): void;
}

/** So far from a handle, in pixels, a finger still takes it. */
const REACH = 14;
/** Milliseconds without a key until what the keys drew is sought. */
const PAUSE = 500;

/** The keys of a handle (WAI-ARIA, slider), and how many bars they move it. */
const KEYS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export function listenToKeys(brush: Brush, handles: readonly SVGElement[]): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const seek = () => {
    clearTimeout(timer);
    timer = undefined;
    // The chart may have been drawn anew.
    if (handles[0]?.isConnected) brush.choose(brush.span);
  };
  for (const [side, handle] of handles.entries()) {
    handle.addEventListener("keydown", (event) => {
      if (event.key === "Enter") return seek();
      const by = KEYS[event.key];
      if (by === undefined) return;
      event.preventDefault();
      brush.show(moved(brush, side, (brush.span[side] ?? 0) + by));
      clearTimeout(timer);
      timer = setTimeout(seek, PAUSE);
    });
  }
}

/** Neither handle passes the other. */
function moved({ span: [first, last], count }: Brush, side: number, to: number): Span {
  return side === 0 ? [between(0, to, last), last] : [first, between(first, to, count - 1)];
}

export function listenToPointer(brush: Brush, svg: SVGElement): void {
  /** The bar that stays where it is while the other end follows the pointer. */
  let fixed: number | null = null;
  let before = brush.span;
  const barAt = ({ clientX }: PointerEvent) => {
    const { left, width } = svg.getBoundingClientRect();
    return between(0, Math.floor(((clientX - left) / width) * brush.count), brush.count - 1);
  };
  svg.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    before = brush.span;
    fixed = fixedEnd(brush, svg, event) ?? barAt(event);
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener("pointermove", (event) => {
    if (fixed !== null) brush.show(spanOf(fixed, barAt(event)));
  });
  svg.addEventListener("pointerup", (event) => {
    if (fixed === null) return;
    brush.show(spanOf(fixed, barAt(event)));
    fixed = null;
    brush.choose(brush.span);
  });
  // The finger turned out to scroll the page.
  svg.addEventListener("pointercancel", () => {
    fixed = null;
    brush.show(before);
  });
}

/** A drag that begins at a handle moves that handle; one that begins elsewhere draws a new span. */
function fixedEnd(
  { span: [first, last], count }: Brush,
  svg: SVGElement,
  { clientX }: PointerEvent,
): number | null {
  const { left, width } = svg.getBoundingClientRect();
  const distance = (edge: number) => Math.abs(clientX - left - (edge / count) * width);
  const [toFirst, toLast] = [distance(first), distance(last + 1)];
  if (Math.min(toFirst, toLast) > REACH) return null;
  return toFirst < toLast ? last : first;
}

function spanOf(one: number, other: number): Span {
  return one < other ? [one, other] : [other, one];
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
