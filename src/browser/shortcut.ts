/**
 * Whether `/` leads to the search box. It can be switched off, because speech input and hands that tremble press single
 * letters unasked (WCAG 2.1.4).
 */
const KEY = "kliping-pintas";

/** A browser may forbid storage; then the key works. */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== "mati";
  } catch {
    return true;
  }
}

/** Remembers the choice for all pages, where the browser lets it. */
export function switchShortcut(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "mati");
  } catch {}
}
