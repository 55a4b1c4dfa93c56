import { articleScriptWords } from "../../model/words/index.ts";
import { copy } from "./copy.ts";
import { say } from "./say.ts";

/** The panel "Kutip": its buttons copy a citation, with its italics where the reader's program takes them. */
for (const button of document.querySelectorAll<HTMLButtonElement>("#kutip button[data-copies]")) {
  const text = document.getElementById(button.dataset.copies ?? "");
  if (!text) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    const html = text.tagName === "CODE" ? null : text.innerHTML;
    void copy({ plain: text.innerText, html }, () => select(text));
  });
}

function select(text: HTMLElement): void {
  getSelection()?.selectAllChildren(text);
  say(articleScriptWords.selected);
}
