import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { buildJoined } from "../support/site/build.ts";
import { brokenLinks } from "../support/site/links.ts";
import { openPage } from "../support/site/open.ts";
import { pageKinds } from "../support/site/pageKinds.ts";
import { type Host, serve } from "../support/site/serve.ts";
import { invalidHtml } from "../support/site/valid.ts";

/** The test articles (`uji`) and the five of the archive (`lima`), with one search over both. */
let built: Awaited<ReturnType<typeof buildJoined>>;
let host: Host;
let browser: Browser;
before(async () => {
  built = await buildJoined();
  host = await serve(built.folder, "/arsip/");
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await host.close();
  await built.remove();
});

const open = (path: string, use: (page: Page) => Promise<void>) =>
  openPage(browser, `${host.url}semua/${path}`, use);
const says = (page: Page, words: RegExp) => page.locator("#cari-status").getByText(words).waitFor();
const addresses = (page: Page) =>
  page
    .locator("#cari-hasil h2 a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

test("has a first page and a search, and neither leads to a page that is not there", async () => {
  const site = join(built.folder, "semua");
  const pages = await pageKinds(site);
  assert.deepEqual(pages, ["cari.html", "index.html"]);
  assert.deepEqual(await invalidHtml(site, pages), []);
  const broken = await brokenLinks(built.folder);
  assert.deepEqual(
    broken.filter((link) => link.startsWith("semua/")),
    [],
  );
});

test("leads from the first page through the search to an article of either archive, and back", () =>
  open("index.html", async (page) => {
    assert.deepEqual(
      await page
        .locator(".name-index a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
      ["../uji/index.html", "../lima/index.html"],
    );
    await page.getByRole("searchbox").fill("rusia");
    await page.getByRole("button", { name: "Cari" }).click();
    await says(page, /^\d+ artikel memuat rusia$/);
    assert.ok((await addresses(page)).every((address) => address.startsWith("../lima/artikel/")));
    await page.locator("#cari-hasil h2 a").first().click();
    await page.locator("mark").first().waitFor();
    assert.match(page.url(), /\/arsip\/lima\/artikel\//);
    await page.goBack();
    await says(page, /memuat rusia$/);
    await page.getByRole("searchbox").fill("kopi");
    await page.getByRole("searchbox").press("Enter");
    await says(page, /memuat kopi$/);
    assert.ok((await addresses(page)).every((address) => address.startsWith("../uji/artikel/")));
  }));

test("begins with the newest articles of all archives as the script would draw them", async () => {
  const rows = (page: Page) =>
    page.locator("#cari-hasil > li").evaluateAll((all) => all.map((row) => row.outerHTML));
  await open("cari.html", async (page) => {
    const printed = await rows(page);
    assert.ok(new Set((await addresses(page)).map((address) => address.split("/")[1])).size === 2);
    await page.evaluate(() => {
      for (const row of document.querySelectorAll("#cari-hasil > li")) row.id = "tercetak";
    });
    await page.locator("#urut").selectOption("terbaru");
    await says(page, /dalam arsip$/);
    await page.waitForURL(/urut=terbaru/);
    await page.waitForFunction((count) => {
      // Further rows come as the reader nears the end of those that are there.
      scrollTo(0, document.body.scrollHeight);
      const rows = [...document.querySelectorAll("#cari-hasil > li")];
      return rows.length === count && rows.every((row) => row.id === "");
    }, printed.length);
    const folded = (html: string) => html.replace(/<ul>.*<\/ul>/, "<ul></ul>");
    assert.deepEqual((await rows(page)).map(folded), printed.map(folded));
  });
});

test("is searched from disk, too", () =>
  openPage(browser, pathToFileURL(join(built.folder, "semua/cari.html")).href, async (page) => {
    await page.getByRole("searchbox").fill("menjemur");
    await page.getByRole("searchbox").press("Enter");
    await says(page, /^1 artikel memuat menjemur$/);
    await page.locator("#cari-hasil h2 a").click();
    await page.getByRole("heading", { level: 1, name: /Petani Kopi Liwa/ }).waitFor();
  }));
