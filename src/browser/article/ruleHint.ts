/**
 * "Naskah asli": brings a rule's sentence from below the table to the link that names it, on hover, focus and tap.
 * It stays while the pointer is on it, and goes with Esc (WCAG 1.4.13).
 */
const source = document.querySelector<HTMLElement>("#naskah-asli");
const hint = document.createElement("div");
hint.id = "aturan-ini";
hint.className = "rule-hint";
hint.setAttribute("role", "tooltip");
hint.hidden = true;
source?.append(hint);

/** Milliseconds in which the pointer may cross from the link to the sentence. */
const CROSSING = 200;

let shown: HTMLElement | null = null;
let leaving: ReturnType<typeof setTimeout> | undefined;

for (const event of ["pointerover", "focusin"])
  source?.addEventListener(event, ({ target }) => {
    const link = linkAt(target);
    if (link) show(link);
    else if (isOn(hint, target)) clearTimeout(leaving);
  });
// A finger that is lifted leaves too, but has only begun to read.
source?.addEventListener("pointerout", ({ target, pointerType }) => {
  const leaves = pointerType !== "touch" && (linkAt(target) || isOn(hint, target));
  if (leaves) leaving = setTimeout(hide, CROSSING);
});
source?.addEventListener("focusout", hide);
// A finger has no way to hover; its tap shows the sentence and leads nowhere.
source?.addEventListener("click", (event) => {
  const link = linkAt(event.target);
  if (!link || !matchMedia("(hover: none)").matches) return;
  event.preventDefault();
  show(link);
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") hide();
});

function linkAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("a.rule") : null;
}

function isOn(element: Element, target: EventTarget | null): boolean {
  return target instanceof Node && element.contains(target);
}

function show(link: HTMLElement): void {
  clearTimeout(leaving);
  if (link === shown) return;
  hide();
  const sentence = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
  hint.textContent = `${link.textContent}: ${sentence?.querySelector("dd")?.textContent}`;
  hint.hidden = false;
  link.setAttribute("aria-describedby", hint.id);
  place(link);
  shown = link;
}

/** Below the link, or above it where the window ends; within the page's width. */
function place(link: HTMLElement): void {
  const frame = source?.getBoundingClientRect();
  const box = link.getBoundingClientRect();
  if (!frame) return;
  const left = Math.min(box.left - frame.left, frame.width - hint.offsetWidth);
  hint.style.setProperty("left", `${Math.max(0, left)}px`);
  const fits = box.bottom + hint.offsetHeight < innerHeight;
  const top = fits ? box.bottom : box.top - hint.offsetHeight;
  hint.style.setProperty("top", `${top - frame.top}px`);
}

function hide(): void {
  clearTimeout(leaving);
  shown?.removeAttribute("aria-describedby");
  shown = null;
  hint.hidden = true;
}
