import { isShortcutOn, switchShortcut } from "../shortcut.ts";

/** Lets the reader switch off that `/` leads to the search box; the box says what holds, whatever the browser remembers. */
export function offerShortcut(box: HTMLInputElement): void {
  box.checked = isShortcutOn();
  box.addEventListener("change", () => {
    switchShortcut(box.checked);
    box.checked = isShortcutOn();
  });
}
