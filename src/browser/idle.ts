/** Milliseconds after which it is done all the same: a browser that is kept busy may never call itself idle. */
const PATIENCE = 2000;

/** Calls `act` once the page is painted whole and has nothing else to do; Safari does not say when that is. */
export function whenIdle(act: () => void): void {
  const later = () =>
    "requestIdleCallback" in globalThis ? requestIdleCallback(act, { timeout: PATIENCE }) : setTimeout(act);
  // The second frame is begun when the first is seen.
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(later));
  if (document.readyState === "complete") painted();
  else addEventListener("load", painted, { once: true });
}
