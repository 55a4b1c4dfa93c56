/** Milliseconds after which it is done all the same: a browser that is kept busy may never call itself idle. */
const PATIENCE = 2000;

/** Calls `act` once the page is painted whole and has nothing else to do; Safari does not say when that is. */
export function whenIdle(act: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) act();
    isDone = true;
  };
  const painted = () => ("requestIdleCallback" in globalThis ? requestIdleCallback(once) : setTimeout(once));
  const begin = () => {
    setTimeout(once, PATIENCE);
    // The second frame is begun when the first is seen.
    requestAnimationFrame(() => requestAnimationFrame(painted));
  };
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true });
}
