import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launchBrowser } from "../support/browser.ts";
import { findFirefox, launchFirefox } from "../support/firefox.ts";
import { buildSite } from "../support/site/build.ts";

let built: Awaited<ReturnType<typeof buildSite>>;
let home: string;
before(async () => {
  built = await buildSite();
  home = pathToFileURL(join(built.site, "index.html")).href;
});
after(() => built.remove());

const firefox = findFirefox();
const noFirefox = firefox === null && "there is no Firefox on this machine; FIREFOX_PATH may name one";

test("Chromium searches an archive that was opened by double click, without a complaint", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(home);
    await page.getByRole("searchbox").fill("menjemur");
    await page.getByRole("button", { name: "Cari" }).click();
    // The rows that the build printed stand there before the script has put what was found into their place.
    await page.locator("#cari-status", { hasText: /^1 artikel/ }).waitFor();
    await page.locator("#cari-hasil a").first().click();
    await page.getByRole("heading", { level: 1, name: /Petani Kopi Liwa/ }).waitFor();
    await page.getByRole("link", { name: "Simpan untuk luring" }).click();
    await page.getByText("semuanya sudah ada di perangkat ini").waitFor();
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
  }
});

test("Firefox does too", { skip: noFirefox }, async () => {
  const browser = await launchFirefox(firefox ?? "");
  try {
    await browser.goto(home);
    await browser.run(
      'document.querySelector("input[type=search]").value = "menjemur"; document.querySelector("search form").requestSubmit();',
    );
    await browser.until('document.querySelector("#cari-hasil mark")');
    assert.match(await browser.run('return document.querySelector("#cari-status").innerText'), /^1 artikel/);
    await browser.run('document.querySelector("#cari-hasil .passages a").click()');
    await browser.until('document.querySelector("h1")?.innerText.startsWith("Petani Kopi Liwa")');
    await browser.until('document.querySelector(":target mark.sought")');
    assert.equal(await browser.run('return document.querySelector(":target mark").innerText'), "menjemur");
    assert.deepEqual(await browser.complaints(), []);
  } finally {
    await browser.close();
  }
});
