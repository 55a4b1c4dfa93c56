/** The panel "Kutip": copies a citation, with its italics where the reader's program takes them. */
const panel = document.querySelector<HTMLDetailsElement>("#kutip");
const status = panel?.querySelector<HTMLElement>("[role=status]");

for (const button of panel?.querySelectorAll<HTMLButtonElement>("button[data-copies]") ?? []) {
  const text = document.getElementById(button.dataset.copies ?? "");
  if (!text) continue;
  button.hidden = false;
  button.addEventListener("click", () => void offer(text));
}
// Not every browser opens a panel whose heading a link leads to.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href="#kutip"]'))
  link.addEventListener("click", () => {
    if (panel) panel.open = true;
  });

/** Copies the text; where the browser forbids that, selects it for the reader to copy. */
async function offer(text: HTMLElement): Promise<void> {
  say("");
  try {
    await copy(text);
    say("Disalin");
  } catch {
    getSelection()?.selectAllChildren(text);
    say("Peramban tidak mengizinkan penyalinan. Teksnya sudah dipilih; salinlah dengan Ctrl+C.");
  }
}

async function copy(text: HTMLElement): Promise<void> {
  const plain = text.innerText;
  if (text.tagName === "CODE" || typeof ClipboardItem === "undefined")
    return navigator.clipboard.writeText(plain);
  const kinds = { "text/plain": plain, "text/html": text.innerHTML };
  const blobs = Object.entries(kinds).map(([type, part]) => [type, new Blob([part], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** For those who see and those who listen; said anew even where the words are the same. */
function say(words: string): void {
  if (status) status.textContent = words;
}
