import { whenIdle } from "./idle.ts";
import { offerShortcut } from "./search/offerShortcut.ts";
import { place } from "./search/searchView.ts";

/**
 * Begins the search page; small, because the page waits for it. Where the address asks for something, the search is
 * fetched at once. Else the build has printed what is found, and the search comes when the page is painted and has
 * nothing else to do, or at the reader's first click.
 */
const { currentScript, documentElement: page } = document;
let isWanted = false;
let pressed: HTMLElement | null = null;

// Beside the results there is room; above them it would push them away.
if (matchMedia("(min-width: 60rem)").matches) place("cari-saring", HTMLDetailsElement).open = true;
offerShortcut(place("cari-pintas", HTMLInputElement));
if (page.dataset.asked !== undefined) fetchSearch();
else {
  document.addEventListener("focusin", fetchSearch);
  // Safari focuses nothing that is tapped.
  document.addEventListener("click", fetchSearch);
  document.addEventListener("click", remember);
  whenIdle(fetchSearch);
}

function fetchSearch(): void {
  if (isWanted) return;
  isWanted = true;
  const script = document.createElement("script");
  script.src = currentScript?.dataset.search ?? "";
  script.onload = () => {
    document.removeEventListener("click", remember);
    pressed?.click();
  };
  document.head.append(script);
}

/** What is pressed before the search is here, is pressed again when it is; the form that asks for words needs no script. */
function remember(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLElement && target.matches("main button:not(#cari button)"))) return;
  event.preventDefault();
  pressed = target;
}
