import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { buildSite } from "../support/site/build.ts";
import { serve } from "../support/site/serve.ts";

let built: Awaited<ReturnType<typeof buildSite>>;
let host: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let path: string;
before(async () => {
  built = await buildSite();
  host = await serve(built.site, "/some/path/");
  browser = await launchBrowser();
  path = `artikel/${(await readdir(join(built.site, "artikel"))).find((file) => file.startsWith("petani-kopi"))}`;
});
after(async () => {
  await browser.close();
  await host.close();
  await built.remove();
});

/** Opens the article on the coffee harvest for as long as `use` runs. */
async function open(use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext(options);
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.goto(host.url + path);
    await use(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };
const copied = (page: Page) => page.evaluate("navigator.clipboard.readText()") as Promise<string>;

/** What a citation of words of the second paragraph must be. */
async function citation(page: Page, words: string): Promise<string> {
  const hash = await page.locator(".archive-notes code").innerText();
  const apa = await page.locator("#kutip-apa").evaluate((element) => element.textContent);
  return `“${words}”\n\n${apa}\n\n${host.url}${path}#p2\nNaskah ${hash.slice(0, 8)}, SHA-256 ${hash}`;
}

describe("a paragraph", () => {
  test("is cited by its button: its words, the article, its address and the source text's hash", () =>
    open(async (page) => {
      await page.getByRole("button", { name: "Kutip paragraf 2" }).click();
      await page.getByRole("status").getByText("Disalin").waitFor();
      const words = await page.locator("#p2").evaluate((element) => element.textContent ?? "");
      assert.equal(await copied(page), await citation(page, words));
    }, CLIPBOARD));

  test("is cited in part if words of it are selected, and only then", () =>
    open(async (page) => {
      await page.evaluate(() => {
        const text = document.querySelector("#p2")?.firstChild;
        if (text) getSelection()?.setBaseAndExtent(text, 0, text, 12);
      });
      const words = await page.evaluate("getSelection().toString()");
      await page.locator("#p2.selected").waitFor();
      await page.getByRole("button", { name: "Kutip paragraf 2" }).click();
      await page.getByRole("status").getByText("Disalin").waitFor();
      assert.equal(await copied(page), await citation(page, String(words).trim()));
      await page.evaluate("getSelection().removeAllRanges()");
      await page.waitForFunction(() => !document.querySelector(".selected"));
    }, CLIPBOARD));

  test("is cited with no word of its neighbours, however far the selection goes", () =>
    open(async (page) => {
      await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
      const cited = async (from: string, at: number, to: string, end: number, pressed: string) => {
        const selection = { from, at, to, end };
        await page.evaluate(({ from, at, to, end }) => {
          const [start, last] = [from, to].map((id) => document.querySelector(id)?.firstChild);
          if (start && last) getSelection()?.setBaseAndExtent(start, at, last, end);
        }, selection);
        await page.getByRole("button", { name: `Kutip paragraf ${pressed}` }).click();
        const shown = await page.getByRole("dialog").getByRole("textbox").inputValue();
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
        return shown.split("\n")[0];
      };
      const [one = "", two = ""] = await page.locator(".body > p").allTextContents();
      assert.equal(await cited("#p1", 7, "#p3", 0, "1"), `“${one.slice(7)}”`);
      assert.equal(await cited("#p1", 7, "#p3", 0, "2"), `“${two}”`);
      assert.equal(await cited("#p1", 7, "#p2", 12, "2"), `“${two.slice(0, 12).trim()}”`);
      assert.equal(await cited("#p2", 0, "#p3", 0, "1"), `“${one}”`);
    }));

  test("shows its button on hover and by keyboard", () =>
    open(
      async (page) => {
        const button = page.locator("#p2 > .pilcrow");
        const shown = () => button.evaluate((element) => getComputedStyle(element).opacity);
        await page.mouse.move(0, 0);
        assert.equal(await shown(), "0");
        await page.locator("#p2").hover();
        await page.waitForFunction(
          "getComputedStyle(document.querySelector('#p2 > .pilcrow')).opacity === '1'",
        );
        await page.mouse.move(0, 0);
        await page.locator("#p1 > .pilcrow").focus();
        await page.keyboard.press("Tab");
        assert.ok(await button.evaluate((element) => element === document.activeElement));
        await page.waitForFunction(
          "getComputedStyle(document.querySelector('#p2 > .pilcrow')).opacity === '1'",
        );
      },
      { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" },
    ));

  test("has a link to its address where no script runs", () =>
    open(
      async (page) => {
        await page.getByRole("link", { name: "Alamat paragraf 2" }).click();
        assert.equal(page.url(), `${host.url}${path}#p2`);
        assert.equal(await page.locator("#p2:target").count(), 1);
      },
      { javaScriptEnabled: false },
    ));

  test("is shown to be copied where the browser forbids copying; Esc closes that", () =>
    open(async (page) => {
      await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
      await page.getByRole("button", { name: "Kutip paragraf 2" }).click();
      const shown = page.getByRole("dialog").getByRole("textbox");
      const words = await page.locator("#p2").evaluate((element) => element.textContent ?? "");
      assert.equal(await shown.inputValue(), await citation(page, words));
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }));
});

describe("Bagikan", () => {
  test("copies the page's address where the system shares nothing", () =>
    open(async (page) => {
      await page.evaluate("Object.defineProperty(navigator, 'share', { value: undefined })");
      await page.getByRole("button", { name: "Bagikan" }).click();
      await page.getByRole("status").getByText("Disalin").waitFor();
      assert.equal(await copied(page), host.url + path);
    }, CLIPBOARD));

  test("hands title and address to the system where it shares", () =>
    open(async (page) => {
      await page.evaluate(
        "Object.defineProperty(navigator, 'share', { value: async (what) => { document.title = JSON.stringify(what) } })",
      );
      await page.getByRole("button", { name: "Bagikan" }).click();
      await page.waitForFunction("document.title.startsWith('{')");
      assert.deepEqual(JSON.parse(await page.title()), {
        title: "Petani Kopi Liwa Panen Raya, Harga Tembus Rp70.000",
        url: host.url + path,
      });
    }));
});

describe("Naskah asli", () => {
  const hint = (page: Page) => page.getByRole("tooltip");
  const rule = (page: Page) => page.locator("#naskah-asli a.rule", { hasText: /^aturan judul$/ });

  test("tells a rule on hover, lets the pointer cross to it, and goes with Esc", () =>
    open(async (page) => {
      await page.locator("#naskah-asli > summary").click();
      await rule(page).hover();
      assert.match(await hint(page).innerText(), /^aturan judul: Baris pertama sebelum isi/);
      await hint(page).hover();
      await page.waitForTimeout(400);
      assert.ok(await hint(page).isVisible(), "it stays while the pointer is on it");
      await page.keyboard.press("Escape");
      assert.equal(await hint(page).isVisible(), false);
      await rule(page).hover();
      await page.mouse.move(0, 0);
      await hint(page).waitFor({ state: "hidden" });
    }));

  test("tells a rule on focus, named by the link that has it", () =>
    open(async (page) => {
      await page.locator("#naskah-asli > summary").click();
      await rule(page).focus();
      assert.ok(await hint(page).isVisible());
      assert.equal(await rule(page).getAttribute("aria-describedby"), await hint(page).getAttribute("id"));
      await page.keyboard.press("Tab");
      assert.equal(await rule(page).getAttribute("aria-describedby"), null);
    }));

  test("tells a rule on tap and stays where it is", () =>
    open(
      async (page) => {
        await page.locator("#naskah-asli > summary").tap();
        await rule(page).tap();
        await page.waitForTimeout(400);
        assert.ok(await hint(page).isVisible(), "it stays when the finger is lifted");
        assert.equal(new URL(page.url()).hash, "");
      },
      { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
    ));

  test("is a table with every line, its rules explained below, where no script runs", () =>
    open(
      async (page) => {
        await page.locator("#naskah-asli > summary").click();
        const numbers = await page.locator("#naskah-asli tbody th").allInnerTexts();
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => String(index + 1)),
        );
        await rule(page).click();
        const target = page.locator("#naskah-asli :target");
        assert.match(await target.innerText(), /^judul\s+Baris pertama sebelum isi/);
      },
      { javaScriptEnabled: false },
    ));

  test("opens where a link leads into it", () =>
    open(async (page) => {
      await page.goto(`${host.url}${path}#b3`);
      await page.locator("#b3").waitFor({ state: "visible" });
    }));

  test("is no hindrance to an address that ends in what is no code", () =>
    open(async (page) => {
      await page.goto("about:blank");
      await page.goto(`${host.url}${path}#100%`);
      await page.getByRole("button", { name: "Kutip paragraf 2" }).waitFor();
    }));
});

describe("Verifikasi", () => {
  const verify = async (page: Page, says: RegExp) => {
    await page.getByRole("button", { name: "Verifikasi" }).click();
    await page.locator(".card [role=status]", { hasText: says }).waitFor();
  };
  const sourceFile = () => join(built.site, path.replace("artikel/", "naskah/").replace(".html", ".txt"));

  test("says that the source text is the one whose hash the page tells", () =>
    open((page) => verify(page, /^Cocok: /)));

  test("says that a source text that was changed is another, until it is the same again", () =>
    open(async (page) => {
      const kept = await readFile(sourceFile());
      await verify(page, /^Cocok: /);
      try {
        await writeFile(sourceFile(), `${kept} `);
        await verify(page, /^Tidak cocok: .* SHA-256-nya [0-9a-f]{64}$/);
      } finally {
        await writeFile(sourceFile(), kept);
      }
      await verify(page, /^Cocok: /);
    }));

  test("says that a source text that is not sent could not be checked", () =>
    open(
      async (page) => {
        await page.route("**/naskah/*", (route) => route.fulfill({ status: 404 }));
        await verify(page, /^Tidak dapat diperiksa: naskah tidak dapat diunduh\.$/);
        await page.unroute("**/naskah/*");
        await page.route("**/naskah/*", (route) => route.abort());
        await verify(page, /^Tidak dapat diperiksa: naskah tidak dapat diunduh\.$/);
      },
      { serviceWorkers: "block" },
    ));

  test("says from disk why it cannot check, and which command can", () =>
    open(async (page) => {
      await page.goto(pathToFileURL(join(built.site, path)).href);
      await verify(page, /^Tidak dapat diperiksa dari diska.* npx kliping verify /);
    }));

  test("says over http why it cannot check, and which command can", () =>
    open(async (page) => {
      const address = "http://arsip.contoh.id/some/path/";
      await page.route(`${address}**`, async (route) =>
        route.fulfill({
          response: await route.fetch({ url: route.request().url().replace(address, host.url) }),
        }),
      );
      await page.goto(address + path);
      await verify(page, /^Tidak dapat diperiksa di alamat http: .* npx kliping verify /);
    }));

  test("has no button where no script runs", () =>
    open((page) => page.getByRole("button", { name: "Verifikasi" }).waitFor({ state: "hidden" }), {
      javaScriptEnabled: false,
    }));
});

test("text grows to twice its size without a loss", () =>
  open(
    async (page) => {
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      for (const summary of await page.locator("summary").all()) await summary.click();
      const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      assert.ok(Number(wide) <= 0, `${wide} px wider than the screen`);
    },
    { viewport: { width: 640, height: 800 } },
  ));

test("paper has the article with citation, address and hash, and nothing to press", () =>
  open(async (page) => {
    await page.emulateMedia({ media: "print" });
    const words = await page.locator("body").innerText();
    const hash = await page.locator(".on-paper .hash").innerText();
    assert.match(hash, /^[0-9a-f]{64}$/);
    assert.equal(await page.locator(".on-paper .address").innerText(), host.url + path);
    assert.match(await page.locator(".on-paper").innerText(), /Petani Kopi Liwa Panen Raya/);
    assert.equal(await page.locator(":is(button, nav, form, #naskah-asli, #kutip):visible").count(), 0);
    assert.match(words, /Petani kopi di Kecamatan/);
  }));

test("every sheet that a page names is there, and nothing is styled in a line", async () => {
  const html = await readFile(join(built.site, path), "utf8");
  assert.doesNotMatch(html, / style="| on[a-z]+="/);
  const sheets = [...html.matchAll(/href="\.\.\/(assets\/[\w-]+\.css)"/g)].map(([, sheet]) => sheet);
  assert.deepEqual(
    sheets.map((sheet) => sheet?.replace(/-\w+\.css$/, "")),
    ["assets/reading", "assets/paper"],
  );
  for (const sheet of sheets) assert.ok(await readFile(join(built.site, sheet ?? "")));
});
