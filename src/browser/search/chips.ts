import { narrowingWords } from "../../model/words/index.ts";
import type { Request } from "../../search/query/index.ts";
import { button, element } from "../element.ts";
import { choicesIn, withoutChoices } from "./narrowing.ts";
import { place, type View } from "./searchView.ts";

/** What narrows the results down, above them: each is taken off by pressing it. */
export function showChips({ request, go }: Pick<View, "request" | "go">): void {
  const list = place("cari-pilihan", HTMLUListElement);
  const choices = choicesIn(request);
  const chip = (text: string, name: string, next: Request, at: number) =>
    element(
      "li",
      {},
      button(text, () => leave(list, at, () => go(next)), { "aria-label": name }),
    );
  list.replaceChildren(
    ...choices.map(({ words, without }, at) => chip(`${words} ×`, narrowingWords.remove(words), without, at)),
    ...(choices.length > 1
      ? [chip(narrowingWords.removeAll, narrowingWords.removeAllFilters, withoutChoices(request), 0)]
      : []),
  );
  list.hidden = choices.length === 0;
}

/** The chip that is pressed goes; the next one, or the box, takes the focus. */
function leave(list: HTMLElement, at: number, go: () => void): void {
  go();
  const chips = list.querySelectorAll("button");
  (chips[Math.min(at, chips.length - 1)] ?? document.querySelector<HTMLElement>("#q"))?.focus();
}
