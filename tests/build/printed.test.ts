/** The search page before anything is sought: what the build has printed there, and when the index is opened. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { withFolder } from "../support/folder.ts";
import { buildAllKinds, buildSite } from "../support/site/build.ts";
import { openPage } from "../support/site/open.ts";
import { type Host, serve } from "../support/site/serve.ts";

const PHONE = { viewport: { width: 360, height: 740 }, serviceWorkers: "block" } as const;
const DESKTOP = { viewport: { width: 1440, height: 900 }, serviceWorkers: "block" } as const;

let built: { site: string; remove: () => Promise<void> };
let browser: Browser;
let host: Host;
before(async () => {
  built = await buildAllKinds();
  browser = await launchBrowser();
  host = await serve(built.site);
});
after(async () => {
  await browser.close();
  await host.close();
  await built.remove();
});

const open = (
  address: string,
  use: (page: Page) => Promise<void>,
  options: Parameters<Browser["newContext"]>[0] = PHONE,
) => openPage(browser, address, use, options);

const rows = (page: Page) => page.locator("#cari-hasil > li");
const says = (page: Page, words: string) =>
  page.locator("#cari-status").getByText(words, { exact: true }).waitFor();

/** All that the page says was found, with what is folded. */
async function found(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(".copies")) details.open = true;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".copies")].every((copies) => copies.querySelector("li")),
  );
  return {
    status: await page.locator("#cari-status").innerText(),
    rows: await rows(page).evaluateAll((items) => items.map(({ outerHTML }) => outerHTML)),
    hasMore: await page.locator("#cari-lagi").isVisible(),
    canBeSaved: await page.locator("#cari-simpan").isVisible(),
  };
}

/** What the script draws where it is asked for all articles, newest first. */
async function drawn(page: Page, site: string) {
  await page.goto(`${site}cari.html?urut=terbaru`);
  await rows(page).first().waitFor();
  await page.waitForFunction(() => {
    scrollTo(0, document.body.scrollHeight);
    const more = document.querySelector<HTMLButtonElement>("#cari-lagi");
    return more?.hidden || document.querySelectorAll("#cari-hasil > li").length === 20;
  });
  return found(page);
}

describe("what is printed is what the script would draw", () => {
  test("of more articles than have room", () =>
    open(`${host.url}cari.html`, async (page) => {
      const printed = await found(page);
      assert.equal(printed.status, "148 artikel dalam arsip");
      assert.equal(printed.rows.length, 20);
      assert.equal(printed.hasMore, true);
      assert.deepEqual(printed, await drawn(page, host.url));
    }));

  test("of copies, titles that were supplied and hostile ones, from disk too", async () => {
    const small = await buildSite();
    const site = `${pathToFileURL(small.site).href}/`;
    try {
      await open(`${site}cari.html`, async (page) => {
        const printed = await found(page);
        assert.equal(printed.status, "9 artikel dalam arsip");
        for (const mark of ["+1 salinan", 'class="supplied"', "&lt;script&gt;"])
          assert.ok(printed.rows.join().includes(mark), mark);
        assert.deepEqual(printed, await drawn(page, site));
      });
    } finally {
      await small.remove();
    }
  });

  test("of one article without a date, whose writer's number is masked", () => {
    const text =
      "Gudang Kopi Terbakar di Krui\n\nAPI melalap gudang kopi. Penulis dapat dihubungi di 0812-3456-7890.\n";
    return withFolder({ "a/1.txt": text }, async (folder) => {
      const lone = await buildSite(join(folder, "a"));
      const site = `${pathToFileURL(lone.site).href}/`;
      try {
        await open(`${site}cari.html`, async (page) => {
          const printed = await found(page);
          assert.equal(printed.status, "1 artikel dalam arsip");
          assert.equal(printed.rows.length, 1);
          assert.match(printed.rows.join(), /Tanpa tanggal.*dihubungi di ••••-••••-••••/);
          assert.equal(printed.hasMore, false);
          assert.deepEqual(printed, await drawn(page, site));
        });
      } finally {
        await lone.remove();
      }
    });
  });
});

describe("the index is opened", () => {
  const isOpened = (page: Page) =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("/indeks/")),
    );

  test("on a phone not before somebody wants more than what is printed", async () => {
    const wishes: Record<string, (page: Page) => Promise<void>> = {
      "comes to the box": (page) => page.locator("#q").focus(),
      "opens the filters": (page) => page.getByText("Saring", { exact: true }).click(),
      "wants more rows": (page) => page.locator("#cari-lagi").click(),
      "wants another order": async (page) => {
        await page.getByLabel("Urutan").selectOption("terlama");
      },
      "saves all": async (page) => {
        await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "RIS" }).click()]);
      },
      "has many queries": async (page) => {
        await page.getByText("Banyak pencarian sekaligus").click();
        await page.getByLabel("Tempelkan nama").fill("hujan");
        await page.getByRole("button", { name: "Cari semua baris" }).click();
      },
    };
    for (const [name, wish] of Object.entries(wishes))
      await open(`${host.url}cari.html`, async (page) => {
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        // Then the script is there, and what it does when there is nothing else to do is done.
        await page.waitForFunction(() =>
          performance.getEntriesByType("resource").some(({ name }) => name.includes("/assets/search-")),
        );
        await page.evaluate(
          () =>
            new Promise<void>((done) => {
              requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done())));
            }),
        );
        assert.equal(await isOpened(page), false, name);
        await wish(page);
        await page.waitForFunction(() =>
          performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/indeks/awal.js")),
        );
      });
  });

  test("on a desktop for the filters, which stand beside the results; these stay where they are", () =>
    open(
      `${host.url}cari.html`,
      async (page) => {
        await page.evaluate(() => document.querySelector("#cari-hasil > li")?.setAttribute("data-first", ""));
        await page.locator("#cari-filters label").first().waitFor();
        assert.equal(await page.locator("#cari-hasil > li[data-first]").count(), 1);
        await page.getByRole("checkbox", { name: "Suara Danau" }).check();
        await page.waitForURL(/penerbit=Suara\+Danau/);
        await says(page, "33 artikel cocok");
        await page.goBack();
        await says(page, "148 artikel dalam arsip");
      },
      DESKTOP,
    ));
});

test("a browser that is never idle shows what is opened all the same", () =>
  open("about:blank", async (page) => {
    await page.addInitScript("requestAnimationFrame = requestIdleCallback = () => 0");
    await page.goto(`${host.url}cari.html`);
    await page.getByText("Saring", { exact: true }).click();
    await page.locator("#cari-filters label").first().waitFor();
  }));

test("what is tapped is done, though a browser is never idle and, like Safari, focuses nothing that is tapped", () =>
  open("about:blank", async (page) => {
    await page.addInitScript("requestAnimationFrame = requestIdleCallback = setTimeout = () => 0");
    await page.goto(`${host.url}cari.html`);
    await page.evaluate("document.querySelector('#cari-lagi').click()");
    await rows(page).nth(39).waitFor();
  }));

test("further rows come behind those that are printed, none of them twice", () =>
  open(`${host.url}cari.html`, async (page) => {
    const links = () =>
      rows(page).evaluateAll((items) =>
        items.map((item) => item.querySelector("h2 a")?.getAttribute("href")),
      );
    const printed = await links();
    await page.getByRole("button", { name: "Tampilkan lagi", exact: true }).press("Enter");
    await page.waitForFunction(() => document.querySelectorAll("#cari-hasil > li").length === 40);
    const all = await links();
    assert.deepEqual(all.slice(0, 20), printed);
    assert.equal(new Set(all).size, 40);
    assert.equal(await page.evaluate("document.activeElement.getAttribute('href')"), all[20]);
    await page.getByRole("button", { name: "Tampilkan lagi", exact: true }).press("Enter");
    await page.waitForFunction(() => document.querySelectorAll("#cari-hasil > li").length === 60);
    assert.equal(new Set(await links()).size, 60);
  }));

/** Opens the page without some of its files, which come when `release` is called. */
const openWithout = (files: string, use: (page: Page, release: () => void) => Promise<void>) =>
  open("about:blank", async (page) => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(files, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${host.url}cari.html`);
    await use(page, release);
  });

for (const [what, files] of Object.entries({ index: "**/indeks/awal.js", script: "**/assets/search-*.js" })) {
  test(`what is typed before the ${what} is there is sought as soon as it is`, () =>
    openWithout(files, async (page, release) => {
      await page.locator("#q").pressSequentially("menjemur");
      release();
      await says(page, "1 artikel memuat menjemur");
      assert.equal(await rows(page).count(), 1);
    }));

  test(`what is pressed before the ${what} is there is done as soon as it is`, () =>
    openWithout(files, async (page, release) => {
      await page.getByRole("button", { name: "Tampilkan lagi", exact: true }).click();
      release();
      await page.waitForFunction(() => document.querySelectorAll("#cari-hasil > li").length === 40);
    }));

  test(`what is chosen before the ${what} is there is shown as soon as it is`, () =>
    openWithout(files, async (page, release) => {
      await page.getByLabel("Urutan").selectOption("terlama");
      await page.getByText("Saring", { exact: true }).click();
      release();
      await page.waitForURL(/\?urut=terlama$/);
      await page.locator("#cari-filters label").first().waitFor();
      assert.match(await rows(page).first().innerText(), / 2021\n/);
    }));
}

test("many queries that are handed in before the script is there are not lost", () =>
  openWithout("**/assets/search-*.js", async (page, release) => {
    await page.getByText("Banyak pencarian sekaligus").click();
    await page.getByLabel("Tempelkan nama").fill("menjemur");
    await page.getByRole("button", { name: "Cari semua baris" }).click();
    release();
    await page.getByText("1 pencarian selesai: 1 menemukan artikel, 0 tidak").waitFor();
  }));

test("whose address asks for something never sees what is printed, not even where the script does not come", () =>
  open(
    "about:blank",
    async (page) => {
      await page.route("**/assets/search-*.js", (route) => route.fulfill({ body: "" }));
      for (const query of ["?q=hujan", "?penerbit=Kabar+Bukit", "?dari=2021-01-01"]) {
        await page.goto(`${host.url}cari.html${query}`);
        assert.equal(await rows(page).first().isVisible(), false, query);
        assert.equal(await page.locator("#cari-status").isVisible(), false, query);
      }
      await page.goto(`${host.url}cari.html?q=`);
      assert.equal(await rows(page).first().isVisible(), true);
    },
    PHONE,
  ));

for (const [name, options] of Object.entries({ PHONE, DESKTOP }))
  test(`without JavaScript it is there to be read, and nothing that would not work, ${name.toLowerCase()}`, () =>
    open(
      `${host.url}cari.html`,
      async (page) => {
        assert.equal(await rows(page).count(), 20);
        assert.equal(await rows(page).first().isVisible(), true);
        await page.locator("noscript").getByRole("link", { name: "tanggal" }).waitFor();
        await page.locator("noscript").getByRole("link", { name: "daftar semua berita" }).waitFor();
        assert.equal(await page.locator("main :is(button, input, select, textarea):visible").count(), 0);
        await page.getByText("+1 salinan").click();
        await page.locator(".copies li a").first().click();
        await page.waitForURL(/\/artikel\//);
      },
      { ...options, javaScriptEnabled: false },
    ));
