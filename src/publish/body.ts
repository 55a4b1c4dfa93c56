import type { Element, Root as HtmlRoot, Text } from "hast";
import rehypeExternalLinks from "rehype-external-links";
import rehypeStringify from "rehype-stringify";
import { remark } from "remark";
import { visit } from "unist-util-visit";
import type { Article, Block } from "../model/index.ts";
import { isHeading, showMarkdown } from "../parse/index.ts";
import { type Seen, showInvisible } from "./invisible.ts";
import { words } from "./words.ts";

/** Both roads end here: links and letters mended, blocks given their addresses, written. */
const road = remark()
  .use(unnestLinks)
  .use(showDirections)
  .use(rehypeExternalLinks, { rel: ["external", "nofollow"] })
  .use(addressBlocks)
  .use(rehypeStringify)
  .freeze();

/**
 * The body of an article as safe HTML in which every block has its id (`p4`). The blocks of a dump become a tree by
 * construction: a `*` or `1.` in a news text is what its author typed. Only an article written by hand (`.md`) is
 * parsed as Markdown.
 */
export function renderBody(article: Article): string {
  const tree = article.format === "markdown" ? showMarkdown(article.lines).tree : toTree(article.body);
  return road.stringify(road.runSync(tree) as HtmlRoot);
}

function toTree(body: Block[]): HtmlRoot {
  const newline: Text = { type: "text", value: "\n" };
  return { type: "root", children: body.flatMap((block) => [newline, toElement(block)]).slice(1) };
}

function toElement({ type, id, text, ordinal }: Block): Element {
  const value = ordinal ? `${ordinal} ${text}` : text;
  const tagName = type === "heading" ? "h2" : "p";
  return { type: "element", tagName, properties: { id }, children: [{ type: "text", value }] };
}

/** Markdown allows `<https://…>` in the words of a link; HTML has no link inside a link. */
function unnestLinks() {
  return (tree: HtmlRoot): void =>
    visit(tree, { tagName: "a" }, (link: Element) =>
      visit(link, { tagName: "a" }, (inner: Element) => {
        if (inner !== link) Object.assign(inner, { tagName: "span", properties: {} });
      }),
    );
}

/** What sets the direction of the letters after it (Unicode's explicit directional formatting). */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/;

/** Letters whose order is forced are shown as they stand, beside the name of what forced it, as in "Naskah asli". */
function showDirections() {
  return (tree: HtmlRoot): void =>
    visit(tree, "text", ({ value }, index, parent) => {
      if (!parent || index === undefined || !DIRECTIONS.test(value)) return;
      const pieces = showInvisible(value).map(toSeen);
      parent.children.splice(index, 1, ...pieces);
      return index + pieces.length;
    });
}

function toSeen({ text, invisible }: Seen): Element | Text {
  const value: Text = { type: "text", value: text };
  if (invisible === null) return value;
  return { type: "element", tagName: "abbr", properties: { title: invisible }, children: [value] };
}

function addressBlocks() {
  return ({ children }: HtmlRoot): void => {
    for (const block of children)
      if (block.type === "element" && block.properties.id && !isHeading(block))
        endOf(block).children.push(addressLink(String(block.properties.id)));
  };
}

/** Where a block's words end; a table's stand in a box, which would cut off what stands beside them. */
function endOf(block: Element): Element {
  let end = block;
  visit(block, "element", (node) => {
    if (["p", "li", "pre"].includes(node.tagName)) end = node;
  });
  return end;
}

/** Leads to the paragraph's own address. It has no text, which would be copied and searched along; the style sheet draws it. */
function addressLink(id: string): Element {
  const properties = {
    className: ["pilcrow"],
    href: `#${id}`,
    ariaLabel: words.article.paragraphAddress(id.slice(1)),
  };
  return { type: "element", tagName: "a", properties, children: [] };
}
