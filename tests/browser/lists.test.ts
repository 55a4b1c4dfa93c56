import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { buildMany } from "../support/site/build.ts";
import { openPage } from "../support/site/open.ts";
import { serve } from "../support/site/serve.ts";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let archive: Awaited<ReturnType<typeof buildMany>>;
let browser: Browser;
before(async () => {
  archive = await buildMany();
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await archive.remove();
});

const open = (
  address: string,
  use: (page: Page) => Promise<void>,
  options: Parameters<Browser["newContext"]>[0] = {},
) => openPage(browser, address, use, options);

const status = (page: Page, words: string) =>
  page.getByRole("status").getByText(words, { exact: true }).waitFor();
const titles = (page: Page) => page.locator("#daftar-hasil h2").allInnerTexts();
const dates = (page: Page) =>
  page
    .locator("#daftar-hasil li time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));

for (const way of ["served", "from disk"] as const)
  describe(`a list of two pages, ${way}`, () => {
    let address: (path: string) => string;
    let close = async () => {};
    before(async () => {
      if (way === "from disk") {
        address = (path) => `${pathToFileURL(archive.site).href}/${path}`;
        return;
      }
      const host = await serve(archive.site, "/some/path/");
      address = (path) => host.url + path;
      close = host.close;
    });
    after(() => close());

    test("is sorted and filtered as a whole; the address tells how, and Back undoes it", () =>
      open(address("berita.html"), async (page) => {
        await page.getByText("Urutkan dan saring").click();
        await page.getByLabel("Urutan").selectOption("terlama");
        await status(page, "134 dari 134 berita");
        assert.match(page.url(), /berita\.html\?urut=terlama$/);
        const all = await dates(page);
        assert.deepEqual(all, [...all].sort());
        assert.match(all[0] ?? "", /^2021-/);
        await page.getByLabel("Penerbit").selectOption("Warta Pesisir");
        await status(page, "34 dari 134 berita");
        assert.match(page.url(), /berita\.html\?urut=terlama&penerbit=Warta\+Pesisir$/);
        assert.deepEqual(
          [...new Set(await page.locator("#daftar-hasil .item-meta b").allInnerTexts())],
          ["Warta Pesisir"],
        );
        await page.goBack();
        await status(page, "134 dari 134 berita");
        assert.equal(await page.getByLabel("Penerbit").inputValue(), "");
        await page.goBack();
        await page.locator("#daftar").waitFor();
        assert.equal(await page.locator("#daftar-hasil").count(), 0);
        assert.equal(await page.locator("#daftar .article-list > li").count(), 100);
        await page.goForward();
        await status(page, "134 dari 134 berita");
      }));

    test("shows a hundred rows at a time, and a click brings the next and leads there", () =>
      open(address("berita/halaman-2.html?urut=judul"), async (page) => {
        await status(page, "134 dari 134 berita");
        assert.equal((await titles(page)).length, 100);
        await page.getByRole("button", { name: "Tampilkan 100 lagi" }).click();
        const all = await titles(page);
        assert.deepEqual(all, [...all].sort(new Intl.Collator("id", { numeric: true }).compare));
        assert.equal(all.length, 134);
        const focused = await page.evaluate(() => document.activeElement?.textContent);
        assert.equal(focused, all[100]);
        await page.locator("#daftar-hasil a").nth(133).click();
        assert.equal(await page.locator("h1").innerText(), all[133]);
      }));

    test("is filtered by an address that somebody shared, with words of the title and what has no date", () =>
      open(address("berita.html?tahun=tanpa-tanggal&judul=desa+hujan"), async (page) => {
        await status(page, "8 dari 134 berita");
        const shown = await page.locator("#daftar-hasil li").allInnerTexts();
        assert.ok(shown.every((text) => /Hujan/.test(text) && /Tanpa tanggal/.test(text)));
        assert.equal(await page.getByLabel("Kata dalam judul").inputValue(), "desa hujan");
        await page.getByRole("button", { name: "Semua berita" }).click();
        await status(page, "Semua berita ditampilkan");
        assert.match(page.url(), /berita\.html$/);
        assert.equal(await page.locator("#daftar").isVisible(), true);
      }));

    test("says so when nothing matches", () =>
      open(address("berita.html?judul=gunung"), (page) => status(page, "Tidak ada berita yang cocok")));
  });

test("a list of one page, and a month by days, are sorted without loading anything", async () => {
  const host = await serve(archive.site);
  try {
    for (const list of ["penerbit/suara-danau.html", "tanggal/2022/03.html"])
      await open(`${host.url}${list}?urut=judul`, async (page) => {
        await page
          .getByRole("status")
          .getByText(/^(\d+) dari \1 berita$/)
          .waitFor();
        const all = await titles(page);
        assert.deepEqual(all, [...all].sort(new Intl.Collator("id", { numeric: true }).compare));
        assert.deepEqual(
          all.sort(),
          (await page.locator("#daftar :is(h2, h3):not(section > h2)").allTextContents()).sort(),
        );
        assert.equal(await page.locator('script[src*="daftar/"]').count(), 0);
      });
  } finally {
    await host.close();
  }
});

test("what was sorted has no accessibility fault and fits a small screen, light and dark", async () => {
  const host = await serve(archive.site);
  try {
    for (const colorScheme of ["light", "dark"] as const)
      await open(
        `${host.url}berita.html?urut=judul`,
        async (page) => {
          await status(page, "134 dari 134 berita");
          await page.evaluate(AXE);
          const { violations } = (await page.evaluate("axe.run()")) as { violations: { id: string }[] };
          assert.deepEqual(violations, []);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
        },
        { colorScheme, viewport: { width: 320, height: 640 } },
      );
  } finally {
    await host.close();
  }
});

test("the number beside a name that stands in the same articles leads to just these", async () => {
  for (const [list, other, number] of [
    ["tokoh/bambang-setiono.html", "Jakarta", 23],
    ["tempat/jakarta.html", "Bambang Setiono", 23],
  ] as const)
    await open(pathToFileURL(join(archive.site, list)).href, async (page) => {
      const beside = page.locator(".name-notes dd").filter({ hasText: other });
      await beside.getByRole("link", { name: `${number} artikel` }).click();
      await page.locator("#daftar-hasil").waitFor();
      await page
        .getByRole("status")
        .getByText(new RegExp(`^${number} dari `))
        .waitFor();
      assert.equal(await page.getByLabel("Disebut bersama").locator("option:checked").innerText(), other);
      const numbers = (await titles(page)).map((title) => Number(/\d+$/.exec(title)?.[0]));
      assert.ok(numbers.every((article) => article % 6 === 0));
    });
});

test("without JavaScript it is said that such a number does not narrow the list", () =>
  open(
    pathToFileURL(join(archive.site, "tempat/jakarta.html")).href,
    async (page) => {
      const note = page.locator("noscript .note");
      assert.ok(await note.isVisible());
      assert.equal(
        await note.innerText(),
        "Jumlah artikel di samping nama menyaring daftar ini hanya dengan JavaScript.",
      );
    },
    { javaScriptEnabled: false },
  ));

test("the form works by keyboard alone", () =>
  open(pathToFileURL(join(archive.site, "berita.html")).href, async (page) => {
    await page.locator("#daftar-alat summary").focus();
    await page.keyboard.press("Enter");
    for (let step = 0; step < 4; step++) await page.keyboard.press("Tab");
    await page.keyboard.type("panen");
    await page.keyboard.press("Enter");
    await status(page, "22 dari 134 berita");
  }));

test("without JavaScript a list is whole: its pages are links, known to the head, and no form is there", () =>
  open(
    pathToFileURL(join(archive.site, "berita.html")).href,
    async (page) => {
      assert.equal(await page.locator("#daftar-alat").isVisible(), false);
      assert.equal(await page.locator('head link[rel="next"]').getAttribute("href"), "berita/halaman-2.html");
      await page.getByRole("link", { name: "2", exact: true }).click();
      assert.equal(await page.locator("#daftar .article-list > li").count(), 34);
      assert.equal(await page.locator('head link[rel="prev"]').getAttribute("href"), "../berita.html");
      assert.equal(await page.locator('head link[rel="next"]').count(), 0);
      assert.equal(await page.locator('.pages a[rel="prev"]').innerText(), "1");
    },
    { javaScriptEnabled: false },
  ));
