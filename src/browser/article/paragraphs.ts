import { articleScriptWords } from "../../model/words/index.ts";
import { type Copied, copy, showToCopy } from "./copy.ts";
import { address } from "./pageAddress.ts";

/** A button at each paragraph copies a citation of it alone, or of the words that are selected in it. */
const citation = document.querySelector<HTMLElement>(".on-paper [lang]");
const hash = document.querySelector(".on-paper .hash")?.textContent ?? "";

for (const paragraph of document.querySelectorAll<HTMLElement>(".body > [id]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pilcrow";
  button.ariaLabel = articleScriptWords.citeParagraph(paragraph.id.slice(1));
  // A click would end the selection that it is to cite.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    const copied = cite(paragraph);
    void copy(copied, () => showToCopy(copied.plain));
  });
  paragraph.querySelector("a.pilcrow")?.replaceWith(button);
}

// The paragraph in which something is selected shows its button.
let selected: Element | null | undefined = null;
document.addEventListener("selectionchange", () => {
  selected?.classList.remove("selected");
  const selection = getSelection();
  selected = selection?.isCollapsed ? null : selection?.anchorNode?.parentElement?.closest(".body > [id]");
  selected?.classList.add("selected");
});

/** What of the paragraph is selected: a selection may begin before it and end after it. */
function selectedIn(paragraph: HTMLElement): string {
  const selection = getSelection();
  if (!selection?.rangeCount) return "";
  const part = selection.getRangeAt(0).cloneRange();
  if (!part.intersectsNode(paragraph)) return "";
  if (!paragraph.contains(part.startContainer)) part.setStart(paragraph, 0);
  if (!paragraph.contains(part.endContainer)) part.setEnd(paragraph, paragraph.childNodes.length);
  return part.toString().trim();
}

function cite(paragraph: HTMLElement): Copied {
  const quote = `“${selectedIn(paragraph) || (paragraph.textContent ?? "").trim()}”`;
  const place = `${address()}#${paragraph.id}`;
  const source = articleScriptWords.source(hash);
  return {
    plain: [quote, citation?.textContent ?? "", `${place}\n${source}`].join("\n\n"),
    html: [
      wrap("blockquote", quote),
      `<p>${citation?.innerHTML ?? ""}</p>`,
      wrap("p", place),
      wrap("p", source),
    ].join(""),
  };
}

function wrap(tag: string, text: string): string {
  const element = document.createElement(tag);
  element.textContent = text;
  return element.outerHTML;
}
