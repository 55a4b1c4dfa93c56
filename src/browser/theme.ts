/**
 * What must be known before the first paint; loaded in the head without `defer`. Light or dark: what the reader's
 * system prefers until the reader chooses.
 */

import franklin from "../../templates/style/fonts/libre-franklin.woff2";
import newsreader from "../../templates/style/fonts/newsreader.woff2";
import { themeWords } from "../model/words/index.ts";

const KEY = "kliping-tema";
const page = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

show(remembered());
fetchFonts();
prepareSearch();
document.addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector<HTMLButtonElement>("#tema");
  if (!button) return;
  const name = () => {
    button.textContent = isDark() ? themeWords.light : themeWords.dark;
  };
  name();
  button.hidden = false;
  system.addEventListener("change", name);
  // Chosen in another tab, or before the reader came back to this page, which the browser had kept.
  const follow = () => {
    show(remembered());
    name();
  };
  addEventListener("storage", follow);
  addEventListener("pageshow", follow);
  button.addEventListener("click", () => {
    const chosen = isDark() ? "light" : "dark";
    remember(chosen);
    show(chosen);
    name();
  });
});

function isDark(): boolean {
  return page.dataset.theme ? page.dataset.theme === "dark" : system.matches;
}

function show(theme: string | null): void {
  if (theme === "light" || theme === "dark") page.dataset.theme = theme;
}

/**
 * Fetches the fonts before the style sheet asks for them, so that a first visit is painted with them. A `<link>` in
 * the head could do that as well, but browsers report it as an error on pages from disk.
 */
function fetchFonts(): void {
  const { currentScript, head } = document;
  if (!(currentScript instanceof HTMLScriptElement) || !location.protocol.startsWith("http")) return;
  for (const font of [newsreader, franklin]) {
    const link = document.createElement("link");
    const href = new URL(font, currentScript.src).href;
    head.append(
      Object.assign(link, { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href }),
    );
  }
}

/** Hides the printed results where the address asks for a search: they would flash up before its own. */
function prepareSearch(): void {
  const { pathname, protocol, search } = location;
  if (!/\/cari(?:\.html)?$/.test(pathname)) return;
  const asked = new URLSearchParams(search);
  if ([...asked.values()].some((value) => value.trim())) page.dataset.asked = "";
  // Words are sought at once; without any, the index can wait.
  if (protocol.startsWith("http") && asked.get("q")?.trim()) fetchIndex();
}

function fetchIndex(): void {
  for (const part of ["awal", "mesin"]) {
    const link = document.createElement("link");
    const href = `indeks/${part}.js`;
    document.head.append(Object.assign(link, { rel: "preload", as: "script", fetchPriority: "low", href }));
  }
}

/** A browser may forbid storage; then the choice holds for one page. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {}
}
