/** A piece of XML that is finished: everything else is text and is escaped. */
export class Xml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What XML 1.0 (section 2.2) cannot hold in any form, escaped or not: control characters, halves of a character. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  // `]]>` must not stand in a text either (section 2.4).
  ">": "&gt;",
  '"': "&quot;",
  // A parser makes spaces of them in an attribute, and line feeds of carriage returns anywhere.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * An element. By hand, because xast-util-to-xml 4 lets control characters and `]]>` through, with which a feed reader
 * refuses the whole feed: forbidden characters become U+FFFD here.
 */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (Xml | string)[]
): Xml {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const inside = children.map((child) => (child instanceof Xml ? child.text : escapeText(child))).join("");
  return new Xml(`<${name}${given.join("")}${inside ? `>${inside}</${name}>` : "/>"}`);
}

/** A whole file. */
export function printXml(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`;
}

function escapeText(text: string): string {
  return text.replace(FORBIDDEN, "\u{fffd}").replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}
