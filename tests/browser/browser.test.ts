import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { buildSite } from "../support/site/build.ts";
import { openPage } from "../support/site/open.ts";
import { serve } from "../support/site/serve.ts";

let built: Awaited<ReturnType<typeof buildSite>>;
let browser: Browser;
before(async () => {
  built = await buildSite();
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await built.remove();
});

const open = (
  address: string,
  use: (page: Page) => Promise<void>,
  options: Parameters<Browser["newContext"]>[0] = {},
) => openPage(browser, address, use, options);

for (const prefix of ["/", "/some/path/"])
  describe(`served below ${prefix}`, () => {
    let host: Awaited<ReturnType<typeof serve>>;
    before(async () => {
      host = await serve(built.site, prefix);
    });
    after(() => host.close());

    test("a reader searches from the home page, opens a result and comes back to it", () =>
      open(host.url, async (page) => {
        await page.getByRole("searchbox").fill("menjemur");
        await page.getByRole("button", { name: "Cari" }).click();
        await page.waitForURL("**/cari.html?q=menjemur");
        const results = page.locator("#cari-hasil > li");
        await results.first().waitFor();
        assert.equal(await results.count(), 1);
        assert.match(await page.locator("#cari-status").innerText(), /1 artikel memuat/);
        assert.match(await results.locator("mark").first().innerText(), /menjemur/i);
        await results.getByRole("link").first().click();
        await page.waitForURL(/\/artikel\/petani-kopi-liwa-panen-raya-.*\.html\?sorot=menjemur$/);
        assert.equal(
          await page.locator("h1").innerText(),
          "Petani Kopi Liwa Panen Raya, Harga Tembus Rp70.000",
        );
        await page.goBack();
        await results.first().waitFor();
        assert.equal(await page.locator("#cari input[type=search]").inputValue(), "menjemur");
      }));

    test("only an article's own words are found", () =>
      open(`${host.url}cari.html?q=dipublikasikan`, async (page) => {
        await page.getByText("Tidak ada artikel yang memuat").waitFor();
      }));

    test("filters narrow the results, stand in the address, and Back takes them away", () =>
      open(`${host.url}cari.html?q=hujan`, async (page) => {
        const results = page.locator("#cari-hasil > li");
        await results.first().waitFor();
        // More come by themselves until the button for them is not wanted any more.
        await page.locator("#cari-lagi").waitFor({ state: "hidden" });
        const all = await results.count();
        assert.ok(all > 1);
        await page.getByRole("checkbox", { name: /Warta Pesisir/ }).check();
        await page.waitForURL(/penerbit=Warta\+Pesisir/);
        await page.waitForFunction(() => document.querySelectorAll("#cari-hasil > li").length === 1);
        await page.goBack();
        await page.waitForFunction(
          (count) => document.querySelectorAll("#cari-hasil > li").length === count,
          all,
        );
      }));

    test("results stand newest first when asked", () =>
      open(`${host.url}cari.html?urut=terbaru`, async (page) => {
        await page.locator("#cari-hasil > li").first().waitFor();
        const titles = await page.locator("#cari-hasil a").allInnerTexts();
        assert.match(titles[0] ?? "", /<script>alert\(1\)<\/script>/);
      }));
  });

test("the archive is browsed from disk without a complaint", async () => {
  await open(pathToFileURL(join(built.site, "index.html")).href, async (page) => {
    await page.getByRole("link", { name: "Kalender" }).first().click();
    await page.getByRole("link", { name: "2024", exact: true }).first().click();
    assert.match(page.url(), /tanggal\/2024\.html$/);
    await page
      .getByRole("link", { name: /15 Mei 2024/ })
      .first()
      .click();
    assert.match(page.url(), /tanggal\/2024\/05\/15\.html$/);
    await page.getByRole("link", { name: /Petani Kopi/ }).click();
    assert.match(await page.locator("div.body").innerText(), /^Petani kopi di Kecamatan/);
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    assert.notEqual(font, "Times New Roman", "the style sheet is read from disk too");
  });
});

test("an article reads well without JavaScript, its source text unfolds", async () => {
  const page = (await readdir(join(built.site, "artikel"))).find((file) => file.startsWith("petani"));
  await open(
    pathToFileURL(join(built.site, "artikel", page ?? "")).href,
    async (page) => {
      assert.match(await page.locator("main").innerText(), /Sari Wulandari/);
      const line = page.getByText("Tinggalkan Balasan");
      assert.equal(await line.isVisible(), false);
      await page.getByText("Naskah asli").first().click();
      assert.equal(await line.isVisible(), true);
    },
    { javaScriptEnabled: false },
  );
});

/** Opens the panel "Kutip" of an article by the link beside its headline. */
test("light or dark, as chosen in one tab, holds in those that are open, and in one that comes back", async () => {
  const host = await serve(built.site);
  try {
    await open(host.url, async (page) => {
      const other = await page.context().newPage();
      await other.goto(`${host.url}berita.html`);
      await other.getByRole("button", { name: "Gelap" }).click();
      await page.getByRole("button", { name: "Terang" }).waitFor();
      assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
      // What a browser keeps to come back to hears of nothing meanwhile.
      await page.evaluate(() => {
        localStorage.setItem("kliping-tema", "light");
        dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      });
      await page.getByRole("button", { name: "Gelap" }).waitFor();
      assert.equal(await page.locator("html").getAttribute("data-theme"), "light");
    });
  } finally {
    await host.close();
  }
});

async function openCitations(page: Page): Promise<void> {
  assert.equal(await page.locator("#kutip-apa").isVisible(), false);
  await page.getByRole("link", { name: "Kutip artikel ini" }).click();
  await page.locator("#kutip-apa").waitFor({ state: "visible" });
}

describe("the panel Kutip", () => {
  let host: Awaited<ReturnType<typeof serve>>;
  let address: string;
  before(async () => {
    host = await serve(built.site);
    const page = (await readdir(join(built.site, "artikel"))).find((file) => file.startsWith("petani"));
    address = `${host.url}artikel/${page}`;
  });
  after(() => host.close());

  test("copies a citation and says so", () =>
    open(
      address,
      async (page) => {
        await openCitations(page);
        const copied = () => page.evaluate("navigator.clipboard.readText()");
        await page.getByRole("button", { name: "Salin kutipan APA" }).click();
        await page.getByRole("status").getByText("Disalin").waitFor();
        assert.equal(await copied(), await page.locator("#kutip-apa").innerText());
        await page.getByRole("button", { name: "Salin kutipan Wikipedia" }).click();
        await page.waitForFunction(
          "navigator.clipboard.readText().then((text) => text.startsWith('{{Cite news |title='))",
        );
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));

  test("selects the citation where the browser does not let it be copied", () =>
    open(address, async (page) => {
      await openCitations(page);
      await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
      await page.getByRole("button", { name: "Salin kutipan MLA" }).click();
      await page.getByRole("status").getByText("Teksnya sudah dipilih").waitFor();
      const selected = await page.evaluate("getSelection().toString()");
      assert.equal(selected, await page.locator("#kutip-mla").innerText());
    }));

  test("is read without JavaScript, its files are links and no button is there that would not work", () =>
    open(
      address,
      async (page) => {
        await page.locator("#kutip summary").click();
        assert.match(await page.locator("#kutip-ugm").innerText(), /“Petani Kopi Liwa Panen Raya/);
        assert.equal(await page.locator("#kutip button:visible").count(), 0);
        for (const name of ["BibTeX", "RIS", "CSL-JSON"]) {
          const [file] = await Promise.all([
            page.waitForEvent("download"),
            page.locator("#kutip").getByRole("link", { name, exact: true }).click(),
          ]);
          assert.match(file.suggestedFilename(), /^petani-kopi-.*\.(?:bib|ris|json)$/);
        }
      },
      { javaScriptEnabled: false },
    ));
});
