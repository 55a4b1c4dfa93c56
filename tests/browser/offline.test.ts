import assert from "node:assert/strict";
import { readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { hashFiles } from "../../src/output/hashes.ts";
import { launchBrowser } from "../support/browser.ts";
import { findFirefox, launchFirefox } from "../support/firefox.ts";
import { buildSite } from "../support/site/build.ts";
import { type Host, serve } from "../support/site/serve.ts";

/** What programs read, and what makes the site one that can be saved: nothing of it is saved. */
const NOT_FOR_READERS =
  /^(?:(?:umpan|data|luring)\/|indeks\/kosakata-|feed\.|manifest|(?:robots\.txt|\.nojekyll|sw\.js|kliping\.json)$)/;

const PREFIX = "/some/path/";

let old: Awaited<ReturnType<typeof buildSite>>;
let newer: Awaited<ReturnType<typeof buildSite>>;
before(async () => {
  old = await buildSite();
  newer = await buildSite(join(import.meta.dirname, "../site/articles/daerah"));
});
after(async () => {
  await old.remove();
  await newer.remove();
});

/** Path of an article's page by the beginning of its address. */
async function articleOf(site: string, beginning: string): Promise<string> {
  const name = (await readdir(join(site, "artikel"))).find((file) => file.startsWith(beginning));
  assert.ok(name, beginning);
  return `artikel/${name}`;
}

/** SHA-256 of what a page is given for an address. */
function hashOf(page: Page, address: string): Promise<string> {
  return page.evaluate(async (from) => {
    const bytes = await (await fetch(from)).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }, address);
}

describe("in Chromium, below a path of its host,", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let host: Host;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    host = await serve(old.site, PREFIX);
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(host.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  });
  afterEach(async () => {
    await context.close();
    await host.close();
  });

  const searched = (words: string) => page.goto(`${host.url}cari.html?q=${words}`);
  const save = async () => {
    await page.goto(`${host.url}luring.html`);
    await page.getByRole("button", { name: /^Simpan untuk luring \([\d,]+ MB\)$/ }).click();
    await page.getByText("Arsip tersimpan seluruhnya").waitFor();
  };
  const deploy = async (site: string) => {
    await host.close();
    host = await serve(site, PREFIX, host.port);
  };

  test("after one visit the first page and the search open without the server, and say what they lack", async () => {
    await host.close();
    await page.goto(host.url);
    await page.getByRole("link", { name: "Tentang arsip ini" }).waitFor();
    await searched("menjemur");
    await page.getByText("belum tersimpan di perangkat ini, jadi hasilnya tidak diketahui").waitFor();
    assert.equal(await page.locator("#cari-hasil li").count(), 0);
    await page.goto(`${host.url}tokoh.html`);
    await page.getByText("Halaman tokoh.html belum tersimpan di perangkat ini").waitFor();
    assert.equal(new URL(page.url()).pathname, `${PREFIX}luring.html`);
  });

  test("what was searched once is found again without the server", async () => {
    await searched("menjemur");
    await page.locator("#cari-hasil li").first().waitFor();
    await page.waitForLoadState("networkidle");
    await host.close();
    await searched("menjemur");
    await page.locator("#cari-status", { hasText: /^1 artikel/ }).waitFor();
  });

  test("once saved, every file is there byte for byte and every word is found without the server, until it is removed", async () => {
    await save();
    await host.close();
    const files = [...hashFiles(old.site).files].filter(([file]) => !NOT_FOR_READERS.test(file));
    assert.ok(files.length > 100);
    for (const [file, hash] of files) assert.equal(await hashOf(page, host.url + file), hash, file);
    assert.equal((await page.goto(`${host.url}tidak/ada.html`))?.status(), 404);
    await searched("menjemur");
    await page.locator("#cari-hasil a").first().click();
    await page.getByRole("heading", { level: 1, name: /Petani Kopi Liwa/ }).waitFor();
    await page.goto(`${host.url}luring.html`);
    await page.getByRole("button", { name: "Hapus simpanan" }).click();
    await page.getByText("Untuk menyimpan arsip diperlukan sambungan.").waitFor();
    await page.goto(`${host.url}tokoh.html`);
    await page.getByText("Halaman tokoh.html belum tersimpan").waitFor();
  });

  test("once saved, an article's source text is verified without the server", async () => {
    await save();
    await host.close();
    await page.goto(host.url + (await articleOf(old.site, "petani-kopi")));
    await page.getByRole("button", { name: "Verifikasi" }).click();
    await page.getByText("Cocok: ").waitFor();
  });

  test("once saved, what was not saved is asked of the server, and said not to be saved where that is away", async () => {
    await deploy(newer.site);
    await save();
    await deploy(old.site);
    const added = await articleOf(old.site, "petani-kopi");
    assert.equal((await page.goto(host.url + added))?.status(), 200);
    await page.getByRole("heading", { level: 1, name: /Petani Kopi Liwa/ }).waitFor();
    await page.getByRole("status").filter({ hasText: "Ada arsip yang lebih baru." }).waitFor();
    assert.equal((await page.goto(`${host.url}tidak/ada.html`))?.status(), 404);
    const { files } = hashFiles(old.site);
    const unsaved = [...files.keys()].filter((file) => /^(?:umpan|data)\/|^feed\.|^manifest/.test(file));
    assert.ok(unsaved.length > 5);
    for (const file of unsaved) assert.equal(await hashOf(page, host.url + file), files.get(file), file);

    await host.close();
    for (const file of unsaved) {
      await assert.rejects(hashOf(page, host.url + file), /Failed to fetch/, file);
      await page.goto(host.url + file);
      await page
        .getByText(`${file} tidak termasuk yang disimpan, dan arsip tidak dapat dihubungi. Coba lagi`)
        .waitFor();
    }
    assert.equal((await page.goto(host.url + added))?.status(), 404);
  });

  test("a new build replaces what was saved wholly or not at all, when the reader says so", async () => {
    await save();
    const gone = await articleOf(old.site, "petani-kopi");
    await deploy(newer.site);
    await page.goto(host.url);
    const notice = page.getByRole("status").filter({ hasText: "Ada arsip yang lebih baru." });
    await notice.getByRole("link", { name: "Perbarui simpanan luring" }).click();
    await page.getByText("Yang tersimpan adalah arsip yang lebih lama.").waitFor();

    const [pack = ""] = (await readdir(join(newer.site, "luring"))).filter((name) => name.endsWith(".bin"));
    await rename(join(newer.site, "luring", pack), join(newer.site, pack));
    await page.getByRole("button", { name: /^Perbarui/ }).click();
    await page.getByText("Sambungan terputus sebelum semuanya tersimpan.").waitFor();
    assert.equal((await page.goto(host.url + gone))?.status(), 200);

    await rename(join(newer.site, pack), join(newer.site, "luring", pack));
    await page.goto(`${host.url}luring.html`);
    await page.getByRole("button", { name: /^Perbarui/ }).click();
    await page.getByText("Arsip tersimpan seluruhnya").waitFor();
    await host.close();
    assert.equal((await page.goto(host.url + gone))?.status(), 404);
    assert.equal((await page.goto(host.url))?.status(), 200);
    assert.equal(await page.getByText("Ada arsip yang lebih baru.").count(), 0);
    const stores = (await page.evaluate("caches.keys()")) as string[];
    assert.deepEqual(stores.map((name) => name.split(" ")[2]).sort(), ["arsip", "cangkang"]);
  });

  test("saving is stopped by the reader and goes on later", async () => {
    let answer = () => {};
    const held = new Promise<void>((done) => {
      answer = done;
    });
    await host.close();
    host = await serve(old.site, PREFIX, host.port, (path) =>
      path.endsWith(".bin") ? held : Promise.resolve(),
    );
    await page.goto(`${host.url}luring.html`);
    await page.getByRole("button", { name: /^Simpan untuk luring/ }).click();
    await page.getByRole("progressbar", { name: "Bagian arsip yang sudah tersimpan" }).waitFor();
    await page.getByRole("button", { name: "Hentikan" }).click();
    await page.getByText("Dihentikan. Penyimpanan belum selesai.").waitFor();
    answer();
    await page.getByRole("button", { name: /^Lanjutkan/ }).click();
    await page.getByText("Arsip tersimpan seluruhnya").waitFor();
  });

  test("too little room is told in words", async () => {
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", {
      origin: new URL(host.url).origin,
      quotaSize: 1000,
    });
    await page.goto(`${host.url}luring.html`);
    await page.getByRole("button", { name: /^Simpan untuk luring/ }).click();
    await page.getByText("Ruang simpan peramban tidak cukup: tersisa 0 MB.").waitFor();
  });
});

const firefox = findFirefox();

test("in Firefox too: an archive is saved and read after its server stopped", {
  skip: firefox === null && "there is no Firefox on this machine; FIREFOX_PATH may name one",
}, async () => {
  const host = await serve(old.site, PREFIX);
  const browser = await launchFirefox(firefox ?? "");
  try {
    await browser.goto(host.url);
    await browser.until("navigator.serviceWorker.controller");
    await browser.goto(`${host.url}luring.html`);
    await browser.until('document.querySelector("#simpan button")');
    await browser.run('document.querySelector("#simpan button").click()');
    await browser.until('document.body.innerText.includes("Arsip tersimpan seluruhnya")');
    assert.deepEqual(await browser.complaints(), []);
    await host.close();
    await browser.goto(`${host.url}cari.html?q=menjemur`);
    await browser.until('document.querySelector("#cari-hasil mark")');
    assert.match(await browser.run('return document.querySelector("#cari-status").innerText'), /^1 artikel/);
    await browser.run('document.querySelector("#cari-hasil .passages a").click()');
    await browser.until('document.querySelector("h1")?.innerText.startsWith("Petani Kopi Liwa")');
    await browser.until('document.querySelector(":target mark.sought")');
    assert.equal(await browser.run('return document.querySelector(":target mark").innerText'), "menjemur");
  } finally {
    await browser.close();
    await host.close().catch(() => {});
  }
});
