import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { selectAll } from "hast-util-select";
import { HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser.ts";
import { readCsv } from "../../support/csv.ts";
import { withFolder } from "../../support/folder.ts";
import { buildSite, SETTINGS } from "../../support/site/build.ts";
import { serve } from "../../support/site/serve.ts";
import { parseXml } from "../../support/xml.ts";
import { hostileArticles } from "./articles.ts";
import { payloads } from "./payloads.ts";

let browser: Browser;
let built: Awaited<ReturnType<typeof buildSite>>;
let files: string[];
before(async () => {
  browser = await launchBrowser();
  await withFolder(hostileArticles(), async (folder) => {
    built = await buildSite(folder, { ...SETTINGS, url: "https://contoh.invalid/arsip/" });
  });
  files = (await readdir(built.site, { recursive: true, encoding: "utf8" })).map((file) =>
    file.replaceAll("\\", "/"),
  );
});
after(async () => {
  await browser.close();
  await built.remove();
});

const text = (file: string) => readFile(join(built.site, file), "utf8");
const named = (pattern: RegExp) => files.filter((file) => pattern.test(file));

test("several hundred hostile texts become a site", () => {
  const { articles, written } = built.report;
  assert.equal(written, true);
  assert.ok(payloads().length >= 120, String(payloads().length));
  assert.ok(articles.length >= 450, String(articles.length));
});

/** Where an element names an address that a browser follows or loads. */
const ADDRESSES = [
  "href",
  "src",
  "action",
  "formAction",
  "data",
  "poster",
  "cite",
  "srcSet",
  "xLinkHref",
  "ping",
];
const FORBIDDEN =
  "iframe, object, embed, base, frame, applet, portal, style, template, foreignObject, animate, set";

/** What of an element would run something, or load it from elsewhere. */
function faults(node: Element): string[] {
  const { tagName, properties } = node;
  const found = Object.entries(properties).flatMap(([name, value]) => {
    if (/^on/i.test(name) || name === "style" || name === "srcDoc")
      return [`<${tagName} ${name}="${value}">`];
    const isAddress = ADDRESSES.includes(name) && typeof value === "string";
    return isAddress && !/^(?:https?:\/\/|[\w.#?/-])/.test(value) ? [`<${tagName} ${name}="${value}">`] : [];
  });
  const scheme = ADDRESSES.map((name) => String(properties[name] ?? "")).filter((value) =>
    /^[\s\p{Cc}]*(?:javascript|data|vbscript|blob|file):/iu.test(value),
  );
  const isOwnScript =
    properties.type === "application/ld+json" ||
    /^(?:\.\.\/)*assets\/[\w-]+\.js$/.test(String(properties.src));
  return [...found, ...scheme, ...(tagName === "script" && !isOwnScript ? ["<script>"] : [])];
}

test("no page has an element, attribute or address that runs anything", async () => {
  const found: string[] = [];
  const pages = named(/\.html$/).filter((file) => !/^404/.test(file));
  for (const page of pages) {
    const tree = fromHtml(await text(page));
    for (const node of selectAll("*", tree))
      for (const fault of faults(node)) found.push(`${page}: ${fault}`);
    for (const node of selectAll(FORBIDDEN, tree)) found.push(`${page}: <${node.tagName}>`);
    for (const { properties } of selectAll("meta[http-equiv=refresh]", tree))
      if (!/^0; url=(?:\.\.\/)*[\w/-]+\.html$/.test(String(properties.content)))
        found.push(`${page}: ${properties.content}`);
  }
  assert.deepEqual(found.slice(0, 10), []);
  assert.ok(pages.length > 500, String(pages.length));
});

test("pages stay valid HTML", async () => {
  const validator = new HtmlValidate({
    root: true,
    rules: {
      "close-order": "error",
      "no-dup-attr": "error",
      "no-dup-id": "error",
      "element-permitted-content": "error",
      "element-permitted-parent": "error",
      "no-raw-characters": "error",
      "unrecognized-char-ref": "error",
    },
  });
  const found: string[] = [];
  for (const page of named(/\.html$/).filter((_, index) => index % 7 === 0)) {
    const { results } = await validator.validateString(await text(page));
    for (const { ruleId, message, line } of results.flatMap((result) => result.messages))
      found.push(`${page}:${line} ${ruleId}: ${message}`);
  }
  assert.deepEqual(found.slice(0, 10), []);
});

test("feeds and sitemaps are well-formed XML", async () => {
  const xml = await Promise.all(named(/\.xml$/).map(text));
  assert.ok(xml.length > 10);
  const parsed = await parseXml(browser, xml);
  assert.ok(parsed.every(([name]) => ["feed", "urlset"].includes(name)));
});

test("JSON is JSON, JSON-LD too, and scripts of the site only call what they should", async () => {
  for (const file of named(/\.(?:json|webmanifest)$/)) JSON.parse(await text(file));
  for (const line of (await text("data/artikel.jsonl")).trimEnd().split("\n")) JSON.parse(line);
  for (const file of named(/^artikel\/.*\.html$/)) {
    const [, json = ""] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await text(file)) ?? [];
    assert.equal(JSON.parse(json)["@type"], "NewsArticle", file);
  }
});

test("no cell of the table is a formula", async () => {
  const [head, ...rows] = readCsv(await text("data/artikel.csv"));
  assert.equal(rows.length, built.report.articles.length);
  assert.ok(rows.every((row) => row.length === head?.length));
  assert.deepEqual(
    rows.flat().filter((cell) => /^\s*[=+\-@|]|^[\t\r\n]/.test(cell)),
    [],
  );
});

test("each BibTeX entry and each RIS record is one", async () => {
  const count = built.report.articles.length;
  const bib = await text("data/kutipan.bib");
  assert.equal(bib.match(/^@article\{berita-[0-9a-f]{8},$/gm)?.length, count);
  const bare = bib.replace(/\\[{}]/g, "");
  assert.equal(bare.match(/\{/g)?.length, bare.match(/\}/g)?.length);
  assert.doesNotMatch(bib, /\\(?:input|write18)\{/);
  const ris = await text("data/kutipan.ris");
  assert.equal(ris.match(/^TY {2}- NEWS\r$/gm)?.length, count);
  assert.equal(ris.match(/^ER {2}- \r$/gm)?.length, count);
  assert.doesNotMatch(ris, /^UR {2}- (?!https?:)/m);
});

/** Opens pages with the policy off, so that only the markup stands between a payload and its running. */
async function visit(
  addresses: string[],
  look: (page: Page) => Promise<void> = async () => {},
): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP: true });
  const ran: string[] = [];
  await context.exposeFunction("xss", (number: number) => ran.push(`payload ${number}`));
  context.on("request", (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|file:|data:)/.test(request.url())) ran.push(`request ${request.url()}`);
  });
  const page = await context.newPage();
  page.on("dialog", (dialog) => {
    ran.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  for (const address of addresses) {
    const before = ran.length;
    await page.goto(address, { waitUntil: "load" });
    await look(page);
    ran.splice(before, ran.length, ...ran.slice(before).map((what) => `${address}: ${what}`));
  }
  await context.close();
  return ran;
}

test("a page that prints payloads as they are would be found out", async () => {
  const pages = Object.fromEntries(payloads().map((payload, index) => [`${index}.html`, `<body>${payload}`]));
  await withFolder({ ...pages, "404.html": "" }, async (folder) => {
    const host = await serve(folder);
    const ran = await visit(Object.keys(pages).map((page) => host.url + page));
    await host.close();
    assert.ok(new Set(ran).size >= 40, ran.join("\n"));
  });
});

test("in Chromium nothing runs, even without the policy", async () => {
  const host = await serve(built.site);
  try {
    const some = named(/\.html$/).filter(
      (file, index) => !/^404/.test(file) && (!file.includes("/") || index % 12 === 0),
    );
    const ran = await visit(
      some.map((file) => host.url + encodeURI(file)),
      async (page) => {
        await page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true");
        await page.mouse.move(300, 300);
      },
    );
    assert.deepEqual(ran, []);
    assert.ok(some.length > 60, String(some.length));
  } finally {
    await host.close();
  }
});

test("in Chromium a hostile query, and results and filters with hostile words, run nothing", async () => {
  const host = await serve(built.site);
  try {
    const queries = payloads().filter((_, index) => index % 8 === 0);
    const ran = await visit(
      ["menjemur", ...queries].flatMap((query) => [
        `${host.url}cari.html?q=${encodeURIComponent(query)}`,
        `${host.url}cari.html?q=kopi&penerbit=${encodeURIComponent(query)}&urut=${encodeURIComponent(query)}#${query}`,
      ]),
      async (page) => {
        await page
          .locator("#cari-status")
          .filter({ hasNotText: /^Mencari/ })
          .first()
          .waitFor();
      },
    );
    assert.deepEqual(ran, []);
  } finally {
    await host.close();
  }
});
