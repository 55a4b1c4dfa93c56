import { saveWords } from "../../model/words/index.ts";

interface Action {
  text: string;
  act: () => Promise<void>;
}

const panel = document.querySelector<HTMLElement>("#simpan");

/** Shows a state in words and what can be done in it. */
export function showPanel(text: string, ...actions: Action[]): void {
  panel?.replaceChildren(status(text), ...actions.map(({ text, act }) => button(text, () => void act())));
}

/** Shows how far saving has come; returns what is to be told of the bytes stored so far. */
export function showProgress(size: number, stop: () => void): (bytes: number) => void {
  const bar = document.createElement("progress");
  bar.max = size;
  bar.value = 0;
  bar.setAttribute("aria-label", saveWords.progress);
  const count = document.createElement("p");
  const tell = (bytes: number) => {
    bar.value = bytes;
    count.textContent = saveWords.of(saveWords.size(bytes), saveWords.size(size));
  };
  tell(0);
  panel?.replaceChildren(status(saveWords.saving), bar, count, button(saveWords.stop, stop));
  return tell;
}

/** Read aloud by screen readers; the count beside the bar is not, or it would never end. */
function status(text: string): HTMLElement {
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  // An element that comes with its words is not announced.
  setTimeout(() => {
    line.textContent = text;
  });
  return line;
}

function button(text: string, act: () => void): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}
