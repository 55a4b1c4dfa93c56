import type { Element, ElementContent, Root as HtmlRoot, RootContent, Text } from "hast";
import { toText } from "hast-util-to-text";
import type { Heading } from "mdast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import { SKIP, visit } from "unist-util-visit";
import type { Line } from "../model/index.ts";

/** What an article that the curator wrote by hand shows. Its data and its page are made of this. */
export interface Shown {
  /** The first heading, if it is of the first rank; the page prints it itself. */
  title: Heading | null;
  /** Safe HTML of what follows. */
  tree: HtmlRoot;
  /** The elements at the top of the tree that have words, each with the id of its place (`p4`). */
  blocks: Element[];
}

/** Markdown to safe HTML. Raw HTML never gets in. */
const road = remark()
  .use(remarkGfm)
  .use(remarkRehype, {
    footnoteLabel: "Catatan kaki",
    footnoteLabelProperties: {},
    footnoteBackLabel: (note, again) => `Kembali ke rujukan ${note + 1}${again > 1 ? `-${again}` : ""}`,
  })
  // The ids of notes have a prefix already; a second one would part them from the links to them.
  .use(rehypeSanitize, { ...defaultSchema, clobberPrefix: "" })
  .use(showInWords)
  .use(boxTables)
  .use(numberBlocks)
  .use(rankHeadings)
  .freeze();

/** Reads the lines of a text as Markdown. */
export function showMarkdown(lines: readonly Pick<Line, "text" | "end">[]): Shown {
  const root = road.parse(lines.map(({ text, end }) => text + end).join(""));
  const [first, ...rest] = root.children;
  const title = first?.type === "heading" && first.depth === 1 ? first : null;
  const tree = road.runSync(title ? { ...root, children: rest } : root) as HtmlRoot;
  return { title, tree, blocks: tree.children.filter(isBlock) };
}

/** Whether an element is a heading, of whichever rank. */
export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function isBlock(node: RootContent): node is Element {
  return node.type === "element" && node.properties.id !== undefined;
}

/** The words of a block on lines of their own, cells apart by tabs; not what is added for notes. */
export function wordsOf(block: Element): string {
  return toText(written(block))
    .replace(/\n[ \n]*/g, "\n")
    .trimEnd();
}

function written(element: Element): Element {
  const children = element.children.filter((child) => child.type !== "element" || !isAdded(child));
  return {
    ...element,
    children: children.map((child) => (child.type === "element" ? written(child) : child)),
  };
}

/** What `remark-rehype` adds for notes: their numbers, the ways back, the heading above them. */
function isAdded({ properties }: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref, id } = properties;
  return dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined || id === "footnote-label";
}

/** A picture would be loaded from elsewhere, and the box of a task pressed: both are words. */
function showInWords() {
  return (tree: HtmlRoot): void =>
    visit(tree, "element", ({ tagName, properties }, index, parent) => {
      if (!parent || index === undefined) return;
      if (tagName === "img") parent.children[index] = pictureLink(properties);
      if (tagName === "input") parent.children[index] = textNode(properties.checked ? "☑" : "☐");
    });
}

function pictureLink({ alt, src }: Element["properties"]): ElementContent {
  const words = textNode(String(alt ?? ""));
  const isFound = words.value !== "" && /^https?:/i.test(String(src));
  return isFound ? element("a", { href: String(src) }, words) : words;
}

/** Wide tables scroll in their own box, with the keyboard too. */
function boxTables() {
  return (tree: HtmlRoot): void => {
    let count = 0;
    visit(tree, { tagName: "table" }, (table: Element, index, parent) => {
      if (!parent || index === undefined) return;
      count += 1;
      const properties = { className: ["wide"], tabIndex: 0, ariaLabel: `Tabel ${count}` };
      const box = element("div", {}, element("section", properties, table));
      parent.children[index] = table.position ? { ...box, position: table.position } : box;
    });
  };
}

/** What has no words is no block and goes, unless it is a line across; the others keep the number of their place. */
function numberBlocks() {
  return (tree: HtmlRoot): void => {
    const places = tree.children.filter((node): node is Element => node.type === "element");
    for (const [index, block] of places.entries())
      if (toText(block).trim() !== "") block.properties = { ...block.properties, id: `p${index + 1}` };
    tree.children = tree.children.filter(
      (node) => node.type !== "element" || node.tagName === "hr" || isBlock(node),
    );
  };
}

/** The page's headline is the first rank; below it no rank is left out. */
function rankHeadings() {
  return (tree: HtmlRoot): void => {
    let rank = 1;
    visit(tree, "element", (heading, index, parent) => {
      if (!parent || !isHeading(heading) || index === undefined) return;
      if (toText(heading).trim() === "") {
        parent.children.splice(index, 1);
        return index;
      }
      rank = Math.max(2, Math.min(Number(heading.tagName[1]), rank + 1));
      heading.tagName = `h${rank}`;
      return SKIP;
    });
  };
}

function element(tagName: string, properties: Element["properties"], child: ElementContent): Element {
  return { type: "element", tagName, properties, children: [child] };
}

function textNode(value: string): Text {
  return { type: "text", value };
}
