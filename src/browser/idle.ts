/** Calls `act` once the page is painted whole and has nothing else to do; Safari does not say when that is. */
export function whenIdle(act: () => void): void {
  const later = globalThis.requestIdleCallback ?? setTimeout;
  // The second frame is begun when the first is seen.
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => later(act)));
  if (document.readyState === "complete") painted();
  else addEventListener("load", painted, { once: true });
}
