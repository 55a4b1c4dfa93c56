/** The page of an article written by hand, with all that Markdown has, where it is read. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { withFolder } from "../support/folder.ts";
import { buildSite, SETTINGS } from "../support/site/build.ts";
import { openPage } from "../support/site/open.ts";
import { serve } from "../support/site/serve.ts";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const CELLS = Array.from({ length: 9 }, (_, index) => `Kolom${index}`).join(" | ");
const TEXT = `---
publisher: Kabar Bukit
datePublished: 2024-05-06
---
# Catatan Kebun

Petani menjemur kopi[^1] di Liwa.

[^1]: Robusta, bukan arabika.

#### Harga

# Daftar

- [ ] jemur
- [x] petik

  di lereng

> Gajah lewat.
>
> Harimau tidak.

| ${CELLS} |
${"|---".repeat(9)}|
| ${CELLS} |

\`\`\`
${"kopi-".repeat(60)} ${"lada ".repeat(60)}
\`\`\`

![kebun](https://lain.example/p.png)

###### 

Penutup.
`;

let built: Awaited<ReturnType<typeof buildSite>>;
let host: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let address: string;
before(async () => {
  await withFolder({ "a.md": TEXT }, async (folder) => {
    built = await buildSite(folder, SETTINGS);
  });
  host = await serve(built.site);
  address = `${host.url}artikel/${(await readdir(join(built.site, "artikel")))[0]}`;
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await host.close();
  await built.remove();
});

const open = (use: (page: Page) => Promise<void>, options?: Parameters<Browser["newContext"]>[0]) =>
  openPage(browser, address, use, options);

for (const [name, width] of Object.entries({ phone: 320, desktop: 1440 }))
  test(`it has no accessibility fault, asks no other host and fits the window, ${name}`, () =>
    open(
      async (page) => {
        await page.evaluate(AXE);
        const { violations } = (await page.evaluate(
          "axe.run({ rules: { 'target-size': { enabled: true } } })",
        )) as { violations: { id: string; nodes: { target: string[] }[] }[] };
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")}`),
          [],
        );
        assert.equal(await page.locator("h1").count(), 1);
        assert.equal(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), 0);
        const loaded = await page.evaluate(
          "performance.getEntriesByType('resource').map(({ name }) => name)",
        );
        for (const file of loaded as string[]) assert.ok(file.startsWith(host.url), file);
      },
      { viewport: { width, height: 800 } },
    ));

test("nothing of it runs off the paper", () =>
  open(
    async (page) => {
      await page.emulateMedia({ media: "print" });
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll(".body, .body *")]
          .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
          .map(({ tagName }) => tagName),
      );
      assert.deepEqual(wide, []);
      assert.equal(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), 0);
    },
    // A sheet of A4 between its margins.
    { viewport: { width: 672, height: 1000 } },
  ));

test("a note is found from its number, and its number from the note", () =>
  open(async (page) => {
    await page.getByRole("link", { name: "1", exact: true }).click();
    assert.match(await page.locator("li:target").innerText(), /^Robusta/);
    await page.getByRole("link", { name: "Kembali ke rujukan 1" }).click();
    assert.equal(await page.locator("#p1 a:target").innerText(), "1");
  }));

for (const [id, words] of [
  ["p4", /^“☐ jemur\s+☑ petik\s+di lereng”/],
  ["p5", /^“Gajah lewat\.\s+Harimau tidak\.”/],
  ["p6", /^“Kolom0\s+Kolom1\s/],
  ["p7", /^“kopi-kopi-/],
  ["p11", /^“Catatan kaki\s+Robusta/],
] as const)
  test(`what is no paragraph is cited as one is: ${id}`, () =>
    open(
      async (page) => {
        await page.locator(`#${id}`).hover();
        await page.getByRole("button", { name: `Kutip paragraf ${id.slice(1)}`, exact: true }).click();
        await page.getByRole("status").getByText("Disalin").waitFor();
        const copied = String(await page.evaluate("navigator.clipboard.readText()"));
        assert.match(copied, words);
        assert.ok(copied.includes(`${address}#${id}\n`));
      },
      { permissions: ["clipboard-read", "clipboard-write"], viewport: { width: 1280, height: 800 } },
    ));

test("it has a link to its address where no script runs", () =>
  open(
    async (page) => {
      await page.getByRole("link", { name: "Alamat paragraf 5" }).click();
      assert.match(await page.locator("blockquote:target").innerText(), /^Gajah/);
    },
    { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
  ));

test("what a search finds is marked in its paragraph, beside a note's number too", async () => {
  await openPage(browser, `${address}?sorot=kopi+gajah`, async (page) => {
    await page.locator("mark").first().waitFor();
    assert.deepEqual(await page.locator("#p1 mark").allInnerTexts(), ["kopi"]);
    assert.deepEqual(await page.locator("#p5 mark").allInnerTexts(), ["Gajah"]);
  });
});
