import type { Element, Root, RootContent } from "hast";
import { matches, select } from "hast-util-select";
import { toText } from "hast-util-to-text";
import { SKIP, visit } from "unist-util-visit";
import type { PageSource, Role } from "../model/index.ts";
import { parseHtml } from "./html.ts";
import { readMetadata } from "./metadata.ts";

export interface Page extends PageSource {
  /** The visible text, a line for each block, as a browser would copy it (HTML Standard, `innerText`). */
  text: string;
  /** The page's own address, where it gives one. */
  canonical: string | null;
}

/** Elements that tell what their text is. Everything else is left to the rules for lines. */
const TELLING: { selector: string; role: Role }[] = [
  { selector: "nav, [role=navigation], [role=menu], [role=search]", role: "navigation" },
  { selector: "footer, [role=contentinfo], dialog, [role=dialog]", role: "template" },
  { selector: "aside, [role=complementary]", role: "promo" },
  { selector: "form, button, select", role: "share" },
  { selector: "figcaption", role: "caption" },
  { selector: "h1", role: "headline" },
];

/** Reads a saved page: its visible text, what its metadata state, and which lines its elements explain. */
export function readPage(html: string): Page {
  const tree = parseHtml(html);
  const metadata = readMetadata(tree);
  const marked = mark(tree);
  const { text, hints } = unmark(toText(select("body", tree) ?? tree), marked);
  return { text, hints, ...metadata };
}

/** Private-use characters that stand for the start and the end of a telling element while text is made. */
const OPEN = "\uE000";
const CLOSE = "\uE001";

/** Puts marks around telling elements, so that their lines are found again in the text. */
function mark(tree: Root): { role: Role; element: string }[] {
  const found: { role: Role; element: string }[] = [];
  visit(tree, "text", (node) => {
    node.value = node.value.replaceAll(OPEN, "").replaceAll(CLOSE, "");
  });
  visit(tree, "element", (node) => {
    const telling = TELLING.find(({ selector }) => matches(selector, node));
    if (!telling) return;
    found.push({ role: telling.role, element: node.tagName });
    node.children = [block(OPEN), ...(node.children as RootContent[]), block(CLOSE)] as Element["children"];
    return SKIP;
  });
  return found;
}

function block(text: string): Element {
  return { type: "element", tagName: "div", properties: {}, children: [{ type: "text", value: text }] };
}

/** Takes the marks out again; blank lines at the ends fall away. */
function unmark(marked: string, found: { role: Role; element: string }[]): Pick<Page, "text" | "hints"> {
  const hints: Page["hints"] = new Map();
  const lines: string[] = [];
  let at = -1;
  let inside = false;
  for (const line of marked.split("\n")) {
    if (line.includes(OPEN)) {
      at += 1;
      inside = true;
    } else if (line.includes(CLOSE)) inside = false;
    else {
      lines.push(line);
      const hint = found[at];
      if (inside && hint && line.trim()) hints.set(lines.length, hint);
    }
  }
  return { text: `${lines.join("\n")}\n`, hints };
}
