import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { defaultTreeAdapter, parse } from "parse5";

/** As deep as Chromium lets elements stand in one another (Blink, `kMaximumHTMLParserDOMTreeDepth`). */
const DEEPEST = 512;
/** No start tag has more attributes that a program for pages wrote. */
const MOST_ATTRIBUTES = 1000;

/** The page is made to bring a parser down, or by a program that went wrong. */
export class UnreadablePage extends Error {}

/**
 * Parses a page as browsers do (HTML Standard). Throws an `UnreadablePage` where that would take time or memory out of
 * proportion to its length: elements hundreds deep, a tag of thousands of attributes (the parser compares them
 * pairwise), or a few tags from which the standard has a parser make thousands of elements.
 */
export function parseHtml(html: string): Root {
  if (hasLongTag(html)) throw new UnreadablePage();
  // An element is two characters at the least, if the tag that the standard adds by itself is counted (<tr>).
  const most = 1000 + html.length / 2;
  let elements = 0;
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    createElement(...element: Parameters<typeof defaultTreeAdapter.createElement>) {
      elements += 1;
      if (elements > most) throw new UnreadablePage();
      return defaultTreeAdapter.createElement(...element);
    },
    onItemPush() {
      depth += 1;
      if (depth > DEEPEST) throw new UnreadablePage();
    },
    onItemPop() {
      depth -= 1;
    },
  };
  return fromParse5(parse(html, { treeAdapter, scriptingEnabled: false })) as Root;
}

/** A quoted value, or what may be an attribute's name or a bare value. */
const PIECE = /"[^"]*"|'[^']*'|[^\s"'>/=]+/y;
const BETWEEN = /[\s/=]*/y;

/** Reads what looks like a tag from every `<` on that is not inside the last one. */
function hasLongTag(html: string): boolean {
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    let pieces = 0;
    for (; ; pieces += 1) {
      if (pieces > 2 * MOST_ATTRIBUTES) return true;
      BETWEEN.lastIndex = at + (pieces === 0 ? 1 : 0);
      BETWEEN.exec(html);
      PIECE.lastIndex = BETWEEN.lastIndex;
      if (!PIECE.exec(html)) break;
      at = PIECE.lastIndex;
    }
  }
  return false;
}
