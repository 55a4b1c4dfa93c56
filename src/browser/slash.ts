import { isShortcutOn } from "./shortcut.ts";

/** `/` leads to the page's search box, except inside a field, and unless the reader has switched it off. */
document.addEventListener("keydown", (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (key !== "/" || altKey || ctrlKey || metaKey) return;
  if (target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]")) return;
  const box = document.querySelector<HTMLInputElement>("#q");
  if (!box || !isShortcutOn()) return;
  event.preventDefault();
  box.focus();
  box.select();
});
