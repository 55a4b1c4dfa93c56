import { articleScriptWords } from "../../model/words/index.ts";
import { say } from "./say.ts";

/** Text to be copied, and the same as HTML for programs that take it. */
export interface Copied {
  plain: string;
  html: string | null;
}

/** Copies a text and says so; where the browser forbids that, `instead` lets the reader copy it. */
export async function copy({ plain, html }: Copied, instead: () => void): Promise<void> {
  try {
    if (html === null || typeof ClipboardItem === "undefined") await navigator.clipboard.writeText(plain);
    else await navigator.clipboard.write([toItem({ "text/plain": plain, "text/html": html })]);
    say(articleScriptWords.copied);
  } catch {
    instead();
  }
}

function toItem(kinds: Record<string, string>): ClipboardItem {
  const blobs = Object.entries(kinds).map(([type, part]) => [type, new Blob([part], { type })]);
  return new ClipboardItem(Object.fromEntries(blobs));
}

/** Shows a text that could not be copied in a window of its own, selected. */
export function showToCopy(text: string): void {
  const dialog = document.createElement("dialog");
  const area = Object.assign(document.createElement("textarea"), { value: text, readOnly: true, rows: 8 });
  const label = document.createElement("label");
  label.append(articleScriptWords.copyByHand, area);
  const close = Object.assign(document.createElement("button"), {
    type: "button",
    textContent: articleScriptWords.close,
  });
  close.addEventListener("click", () => dialog.close());
  dialog.append(label, close);
  dialog.className = "to-copy";
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  area.select();
}
