import type { Element, Root as HtmlRoot, Text } from "hast";
import type { Root, RootContent } from "mdast";
import rehypeExternalLinks from "rehype-external-links";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import { visit } from "unist-util-visit";
import type { Article, Block } from "../article.ts";
import { type Seen, showInvisible } from "./invisible.ts";

/** Both roads end here: HTML tree, made safe, blocks numbered, written. Raw HTML never gets in. */
const road = remark()
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(unnestLinks)
  .use(showDirections)
  .use(rehypeExternalLinks, { rel: ["external", "nofollow"] })
  .use(numberBlocks)
  .use(rehypeStringify)
  .freeze();

/**
 * The body of an article as safe HTML in which every block has the id of its place (`p4`). The blocks of a
 * dump become a tree by construction: a `*` or `1.` in a news text is what its author typed. Only an
 * article written by hand (`.md`) is parsed as Markdown.
 */
export function renderBody(article: Article): string {
  const tree = article.format === "markdown" ? parseMarkdown(article) : toTree(article.body);
  return road.stringify(road.runSync(tree) as HtmlRoot);
}

function toTree(body: Block[]): Root {
  return { type: "root", children: body.map(toNode) };
}

function toNode({ type, text, ordinal }: Block): RootContent {
  const value = ordinal ? `${ordinal} ${text}` : text;
  const children = [{ type: "text" as const, value }];
  return type === "heading" ? { type, depth: 2, children } : { type, children };
}

/** The first heading is the headline, which the page prints itself. */
function parseMarkdown({ lines, headline }: Article): Root {
  const tree = road.parse(lines.map(({ text, end }) => text + end).join(""));
  const [first, ...rest] = tree.children;
  return headline !== null && first?.type === "heading" && first.depth === 1
    ? { ...tree, children: rest }
    : tree;
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

function numberBlocks() {
  return (tree: HtmlRoot): void => {
    const blocks = tree.children.filter((node): node is Element => node.type === "element");
    blocks.forEach((block, index) => {
      block.properties = { ...block.properties, id: `p${index + 1}` };
      if (block.tagName === "p") block.children.push(addressLink(index + 1));
    });
  };
}

/** Leads to the paragraph's own address. It has no text, which would be copied and searched along; the style sheet draws it. */
function addressLink(number: number): Element {
  const properties = { className: ["pilcrow"], href: `#p${number}`, ariaLabel: `Alamat paragraf ${number}` };
  return { type: "element", tagName: "a", properties, children: [] };
}
