import type { Browser } from "playwright-core";

/** An element as tests read it: name, attributes, what is in it. */
export type Parsed = [name: string, attributes: Record<string, string>, ...children: (Parsed | string)[]];

/** Runs in the page; a string, because tsx puts helpers into functions that a page does not have. */
const READ = `(text) => {
  const read = (node) => [
    node.nodeName,
    Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    ...[...node.childNodes].map((child) => (child instanceof Element ? read(child) : child.nodeValue)),
  ];
  const { documentElement } = new DOMParser().parseFromString(text, "application/xml");
  const fault = documentElement.querySelector("parsererror");
  if (fault) throw new Error(fault.textContent + text.slice(0, 2000));
  return read(documentElement);
}`;

/** Parses XML as browsers do (libxml2), which forgives nothing; throws with the parser's words. */
export async function parseXml(browser: Browser, texts: string[]): Promise<Parsed[]> {
  const page = await browser.newPage();
  try {
    return await page.evaluate<Parsed[]>(`${JSON.stringify(texts)}.map(${READ})`);
  } finally {
    await page.close();
  }
}
