import { element } from "../element.ts";

interface Range {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

/** A text node and where it begins in the text of its block. */
interface Place {
  node: Text;
  start: number;
}

const BLOCK = "p, li, h1, h2, h3, h4, h5, h6, td, th, blockquote, figcaption, div, sup";

/** Marks the ranges that `find` finds in the text of a block, links and all; returns how many. */
export function markRanges(block: HTMLElement, find: (text: string) => Range[]): number {
  const { text, places } = textOf(block);
  const ranges = find(text);
  // From the end on, so that what is before keeps its place.
  for (const place of places.toReversed()) for (const range of ranges.toReversed()) markIn(place, range);
  return ranges.length;
}

function textOf(block: HTMLElement): { text: string; places: Place[] } {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const places: Place[] = [];
  let text = "";
  let before: Element | null | undefined = null;
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!(node instanceof Text) || node.parentElement?.closest(".pilcrow")) continue;
    const inside = node.parentElement?.closest(BLOCK);
    // Words of two list items are not one word, nor is a word with the number of its note.
    if (places.length > 0 && inside !== before) text += "\n";
    before = inside;
    places.push({ node, start: text.length });
    text += node.data;
  }
  return { text, places };
}

/** The part of a range that lies in one text node; a range over a link's edge is marked on both sides. */
function markIn({ node, start }: Place, range: Range): void {
  const from = Math.max(range.start - start, 0);
  const to = Math.min(range.end - start, node.data.length);
  if (from >= to) return;
  const middle = node.splitText(from);
  middle.splitText(to - from);
  const mark = element("mark", { class: "sought" });
  middle.replaceWith(mark);
  mark.append(middle);
}

/** Takes all marks off again. */
export function unmark(inside: HTMLElement): void {
  for (const mark of inside.querySelectorAll("mark.sought")) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}
