/** Walks the results: arrow down from the box to the first one, arrows from one to the next, Esc back to the box. */
export function listenToKeys(box: HTMLInputElement, list: HTMLElement, more: HTMLElement): void {
  const titles = () => [...list.querySelectorAll<HTMLElement>(":scope > li h2 a")];
  box.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    const [first] = titles();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const all = titles();
    const item = event.target instanceof Element ? event.target.closest("#cari-hasil > li") : null;
    const at = all.findIndex((title) => item?.contains(title));
    const next: Record<string, HTMLElement | undefined> = {
      ArrowDown: all[at + 1] ?? more,
      ArrowUp: at > 0 ? all[at - 1] : box,
      Escape: box,
    };
    const target = next[event.key];
    if (at === -1 || !target) return;
    event.preventDefault();
    target.focus();
  });
}
