import assert from "node:assert/strict";
import { readdir, readFile, rename } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { withFolder } from "../support/folder.ts";
import { buildMany, buildSite, SETTINGS } from "../support/site/build.ts";
import { openPage } from "../support/site/open.ts";
import { type Host, serve } from "../support/site/serve.ts";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Nine articles with copies, and 134 of three years. */
let small: { site: string; remove: () => Promise<void> };
let large: { site: string; remove: () => Promise<void> };
let browser: Browser;
let host: Host;
let many: Host;
before(async () => {
  small = await buildSite();
  large = await buildMany();
  browser = await launchBrowser();
  host = await serve(small.site, "/some/path/");
  many = await serve(large.site);
});
after(async () => {
  await browser.close();
  await host.close();
  await many.close();
  await small.remove();
  await large.remove();
});

const open = (
  address: string,
  use: (page: Page) => Promise<void>,
  options: Parameters<Browser["newContext"]>[0] = {},
) => openPage(browser, address, use, options);

const says = (page: Page, words: string) =>
  page.locator("#cari-status").getByText(words, { exact: true }).waitFor();
const titles = (page: Page) => page.locator("#cari-hasil h2").allInnerTexts();
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search).replaceAll("+", " ");
/** Pixels by which the page is wider than the window. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const panel = (page: Page, name: string) => page.locator("#cari-filters details").filter({ hasText: name });

/** Moves a finger over the screen. */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [from]);
  for (let step = 1; step <= 10; step++)
    await touch("touchMove", [
      { x: from.x + ((to.x - from.x) * step) / 10, y: from.y + ((to.y - from.y) * step) / 10 },
    ]);
  await touch("touchEnd", []);
}

/** What a button gives as a file. */
async function fileOf(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

describe("filters", () => {
  test("take in and leave out several values, count on, stand in the address and as chips; Back undoes them", () =>
    open(`${many.url}cari.html?q=hujan`, async (page) => {
      await says(page, "23 artikel memuat hujan");
      const outlets = panel(page, "Penerbit");
      await outlets.locator("label").first().waitFor();
      assert.deepEqual(await outlets.locator("label").allInnerTexts(), [
        "Kabar Bukit\n12",
        "Suara Danau\n11",
      ]);
      await page.getByRole("checkbox", { name: "Kabar Bukit" }).check();
      await says(page, "12 artikel memuat hujan");
      assert.equal(query(page), "?q=hujan&penerbit=Kabar Bukit");
      await page.getByRole("checkbox", { name: "Suara Danau" }).check();
      await says(page, "23 artikel memuat hujan");
      assert.equal(query(page), "?q=hujan&penerbit=Kabar Bukit&penerbit=Suara Danau");
      await page.goBack();
      await says(page, "12 artikel memuat hujan");
      await panel(page, "Rubrik").locator("summary").click();
      await page.getByRole("button", { name: "bukan Daerah" }).click();
      await says(page, "9 artikel memuat hujan");
      assert.equal(query(page), "?q=hujan&penerbit=Kabar Bukit&bukan-rubrik=Daerah");
      assert.deepEqual(await outlets.locator(".count").allInnerTexts(), ["9", "9"]);
      await page.getByRole("button", { name: "Lepas Penerbit: Kabar Bukit" }).click();
      await says(page, "18 artikel memuat hujan");
      await page.getByRole("button", { name: "Lepas Rubrik: bukan Daerah" }).click();
      await says(page, "23 artikel memuat hujan");
      assert.equal(await page.locator("#cari-pilihan button").count(), 0);
      assert.equal(await page.evaluate("document.activeElement.id"), "q");
    }));

  test("a shared address shows the same", () =>
    open(
      `${many.url}cari.html?q=hujan&penerbit=Kabar+Bukit&bukan-rubrik=Daerah&dari=2021-01-01&sampai=2021-01-31&urut=terlama`,
      async (page) => {
        await page.locator("#cari-hasil > li").first().waitFor();
        assert.deepEqual(await page.locator("#cari-pilihan button").allInnerTexts(), [
          "Penerbit: Kabar Bukit ×",
          "Rubrik: bukan Daerah ×",
          "1 Januari 2021 – 31 Januari 2021 ×",
          "Lepas semua",
        ]);
        assert.equal(await page.locator("#urut").inputValue(), "terlama");
        await page.getByRole("button", { name: "Lepas semua saringan" }).click();
        await says(page, "23 artikel memuat hujan");
        assert.equal(query(page), "?q=hujan&urut=terlama");
      },
    ));
});

describe("days", () => {
  test("a range is set by its fields; articles without a date are in or out on purpose", () =>
    open(`${many.url}cari.html`, async (page) => {
      await says(page, "134 artikel dalam arsip");
      const undated = page.getByLabel("Sertakan 15 artikel tanpa tanggal");
      assert.equal(await undated.isChecked(), true);
      await undated.uncheck();
      await says(page, "119 artikel cocok");
      assert.equal(query(page), "?tanpa-tanggal=tidak");
      await page.getByRole("button", { name: "Lepas hanya yang bertanggal" }).click();
      await says(page, "134 artikel dalam arsip");
      await page.getByLabel("Dari").first().fill("2022-03-01");
      await page.waitForURL(/dari=2022-03-01$/);
      await page.getByLabel("Sampai").first().fill("2022-03-10");
      await page.waitForURL(/dari=2022-03-01&sampai=2022-03-10$/);
      await says(page, "31 artikel cocok");
      assert.equal(await page.locator("#cari-pilihan li").count(), 1);
      assert.equal(await undated.isChecked(), false);
      await undated.check();
      await says(page, "46 artikel cocok");
      assert.equal(query(page), "?dari=2022-03-01&sampai=2022-03-10&tanpa-tanggal=ya");
    }));

  test("a range is typed digit by digit, into an empty field and over another day", () =>
    open(`${many.url}cari.html?q=hujan&sampai=2022-12-12`, async (page) => {
      await page.locator("svg.range").waitFor();
      const type = async (digits: string) => {
        for (const digit of digits) await page.keyboard.press(digit, { delay: 30 });
      };
      // Day and month alike: their order is the browser's.
      await page.getByLabel("Dari").first().focus();
      await type("11112021");
      await page.waitForURL(/\?q=hujan&dari=2021-11-11&sampai=2022-12-12$/);
      await page.getByRole("button", { name: "Lepas 11 November 2021 – 12 Desember 2022" }).waitFor();
      assert.equal(await page.locator("#dari").inputValue(), "2021-11-11");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      await type("10102022");
      await page.waitForURL(/\?q=hujan&dari=2022-10-10&sampai=2022-12-12$/);
      await page.getByRole("button", { name: "Lepas 10 Oktober 2022 – 12 Desember 2022" }).waitFor();
      assert.deepEqual(
        [await page.locator("#dari").inputValue(), await page.locator("#sampai").inputValue()],
        ["2022-10-10", "2022-12-12"],
      );
      await page.getByRole("button", { name: "Lepas 10 Oktober 2022 – 12 Desember 2022" }).click();
      await says(page, "23 artikel memuat hujan");
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#dari")?.value === "");
    }));

  test("one that does not exist is no day", () =>
    open(`${many.url}cari.html?q=hujan&dari=2022-02-30&sampai=2022-13-01`, (page) =>
      says(page, "23 artikel memuat hujan"),
    ));

  test("the chart sets it with keys and with the pointer", () =>
    open(`${many.url}cari.html`, async (page) => {
      await says(page, "134 artikel dalam arsip");
      const from = page.getByRole("slider", { name: "Dari" });
      const to = page.getByRole("slider", { name: "Sampai" });
      const [first, last] = [
        await from.getAttribute("aria-valuetext"),
        await to.getAttribute("aria-valuetext"),
      ];
      assert.match(`${first} ${last}`, /^\S+ 2021 \S+ 2023$/);
      await from.focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("PageUp");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\?dari=20\d\d-\d\d-01&sampai=2023-\d\d-\d\d$/);
      await page.waitForFunction(() => document.activeElement?.getAttribute("data-handle") === "Dari");
      assert.equal(await from.getAttribute("aria-valuenow"), "13");
      await page.goBack();
      await says(page, "134 artikel dalam arsip");
      const box = await page.locator("svg.range").boundingBox();
      assert.ok(box);
      await page.mouse.move(box.x + box.width * 0.3, box.y + 30);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.6, box.y + 30, { steps: 4 });
      await page.mouse.up();
      await page.waitForURL(/\?dari=2021-\d\d-01&sampai=2022-\d\d-\d\d$/);
    }));

  test("a finger draws in the chart; one that goes up or down scrolls the page and leaves the range as it was", () =>
    open(
      `${many.url}cari.html`,
      async (page) => {
        await says(page, "134 artikel dalam arsip");
        await page.getByText("Saring", { exact: true }).click();
        const chart = page.locator("svg.range");
        await chart.scrollIntoViewIfNeeded();
        const box = await chart.boundingBox();
        assert.ok(box);
        const at = (part: number, y = 30) => ({ x: box.x + box.width * part, y: box.y + y });
        await drag(page, at(0.3), at(0.6));
        await page.waitForURL(/\?dari=2021-\d\d-01&sampai=2022-\d\d-\d\d$/);
        const drawn = query(page);
        // Then the chart is drawn anew.
        await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#dari")?.value !== "");
        const lines = page.locator(".range .handle line");
        const [handle, grown] = [await lines.first().boundingBox(), at(0.1)];
        assert.ok(handle);
        await drag(page, { x: handle.x + 8, y: box.y + 40 }, grown);
        await page.waitForFunction((before) => !location.search.includes(before), drawn.slice(1, 16));
        assert.equal(query(page).slice(16), drawn.slice(16), "the other end stays where it was");
        const ranged = query(page);
        await drag(page, at(0.5, 50), at(0.5, -150));
        await page.waitForFunction(() => scrollY > 0);
        assert.equal(query(page), ranged);
      },
      { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
    ));

  test("newest and oldest go by day", () =>
    open(`${many.url}cari.html?q=hujan&tanpa-tanggal=tidak&urut=terbaru`, async (page) => {
      const days = () =>
        page
          .locator("#cari-hasil time")
          .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
      await page.locator("#cari-status", { hasText: "memuat hujan" }).waitFor();
      await page.locator("#cari-hasil > li").nth(2).waitFor();
      const newest = await days();
      assert.ok(newest.length > 2);
      assert.deepEqual(newest, [...newest].sort().reverse());
      await page.getByLabel("Urutan").selectOption("terlama");
      await page.waitForURL(/urut=terlama/);
      await page.waitForFunction(
        (day) => document.querySelector("#cari-hasil time")?.getAttribute("datetime") !== day,
        newest[0],
      );
      const oldest = await days();
      assert.deepEqual(oldest, [...oldest].sort());
    }));
});

describe("results", () => {
  for (const way of ["served", "from disk"] as const)
    test(`lead to their paragraph with the words marked by root, until the reader takes the marks off, ${way}`, async () => {
      const site = way === "served" ? host.url : `${pathToFileURL(small.site).href}/`;
      await open(`${site}cari.html?q=jemur`, async (page) => {
        await says(page, "1 artikel memuat jemur");
        assert.equal(await page.locator("#cari-paham").innerText(), "Dicari: bentuk apa pun dari jemur.");
        assert.equal(await page.locator(".passages mark").first().innerText(), "menjemur");
        await page.locator(".passages a").first().click();
        await page.waitForURL(/artikel\/petani-.*\?sorot=jemur#p\d$/);
        await page.locator("mark.sought").first().waitFor();
        assert.deepEqual(await page.locator(".clipping .body mark").allInnerTexts(), ["menjemur"]);
        assert.equal(await page.locator(":target mark").count(), 1);
        await page.getByRole("button", { name: "Hapus sorotan" }).click();
        assert.equal(await page.locator("mark.sought").count(), 0);
        assert.doesNotMatch(page.url(), /sorot/);
      });
    });

  for (const way of ["served", "from disk"] as const)
    test(`Back from an article leads to where the reader was in them; another search begins anew, ${way}`, () => {
      const site = way === "served" ? many.url : `${pathToFileURL(large.site).href}/`;
      const visit = async (page: Page) => {
        // Then the browser keeps no page.
        await page.addInitScript(() => addEventListener("unload", () => {}));
        const rows = page.locator("#cari-hasil > li");
        for (const address of ["cari.html?q=dirasakan", "cari.html"]) {
          await page.goto(site + address);
          await page.waitForFunction(() => {
            scrollTo(0, document.body.scrollHeight);
            return document.querySelectorAll("#cari-hasil > li").length === 20;
          });
          await page.getByRole("button", { name: "Tampilkan lagi", exact: true }).press("Enter");
          await rows.nth(39).waitFor();
          const link = rows.nth(30).locator("h2 a");
          await link.click();
          await page.waitForURL(/\/artikel\//);
          await page.goBack();
          await rows.nth(39).waitFor();
          await page.waitForFunction(() => {
            const title = document.querySelector("#cari-hasil > li:nth-child(31) h2");
            const { top = -1 } = title?.getBoundingClientRect() ?? {};
            return top > 0 && top < innerHeight;
          });
          assert.equal(await rows.count(), 40);
        }
        await page.locator("#q").fill("hujan");
        await says(page, "23 artikel memuat hujan");
        assert.ok((await rows.count()) <= 20);
      };
      return open("about:blank", visit, { reducedMotion: "reduce" });
    });

  test("near copies are folded under the first and fetched when they are unfolded", () =>
    open(`${host.url}cari.html?q=longsor`, async (page) => {
      await says(page, "3 artikel memuat longsor");
      assert.equal(await page.locator("#cari-hasil > li").count(), 2);
      await page.getByText("+1 salinan").click();
      assert.match(await page.locator(".copies li").innerText(), /Jalan Krui–Liwa Dibuka Lagi.*16 Mei 2024/s);
    }));

  test("come a few at a time as the reader goes on, the rest by a button", () =>
    open(`${many.url}cari.html?q=dirasakan`, async (page) => {
      await says(page, "134 artikel memuat dirasakan");
      assert.ok((await titles(page)).length < 15);
      await page.waitForFunction(() => {
        scrollTo(0, document.body.scrollHeight);
        return document.querySelectorAll("#cari-hasil > li").length === 20;
      });
      await page.getByRole("button", { name: "Tampilkan lagi", exact: true }).press("Enter");
      await page.waitForFunction(() => document.querySelectorAll("#cari-hasil > li").length === 40);
      assert.equal(
        await page.evaluate(
          "document.activeElement.closest('li') === document.querySelectorAll('#cari-hasil > li')[20]",
        ),
        true,
      );
    }));

  test("the slash leads to the box on every page until the reader switches it off, which is remembered", () =>
    open(`${host.url}cari.html`, async (page) => {
      await says(page, "9 artikel dalam arsip");
      const isInBox = async () => {
        await page.keyboard.press("/");
        return page.evaluate("document.activeElement.id === 'q'");
      };
      const shortcut = page.getByLabel("Tombol / membawa ke kotak cari di halaman mana pun");
      assert.equal(await shortcut.isChecked(), true);
      await shortcut.uncheck();
      assert.equal(await isInBox(), false, "a checkbox has the focus");
      await page.goto(host.url);
      assert.equal(await isInBox(), false);
      await page.goto(`${host.url}cari.html`);
      assert.equal(await shortcut.isChecked(), false);
      await shortcut.check();
      await page.goto(host.url);
      assert.equal(await isInBox(), true);
    }));

  test("are walked by keys: slash, arrows, Enter, Esc", () =>
    open(`${host.url}cari.html?q=longsor`, async (page) => {
      await says(page, "3 artikel memuat longsor");
      await page.keyboard.press("/");
      assert.equal(await page.evaluate("document.activeElement.id"), "q");
      await page.keyboard.press("/");
      assert.equal(await page.locator("#q").inputValue(), "/");
      await says(page, "9 artikel dalam arsip");
      await page.locator("#q").fill("longsor");
      await says(page, "3 artikel memuat longsor");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const second = (await titles(page))[1];
      assert.equal(await page.evaluate("document.activeElement.innerText"), second);
      await page.keyboard.press("Escape");
      assert.equal(await page.evaluate("document.activeElement.id"), "q");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/artikel\/.*\?sorot=longsor$/);
    }));

  test("follow what is typed, as one step of Back", () =>
    open(`${host.url}cari.html`, async (page) => {
      await says(page, "9 artikel dalam arsip");
      await page.locator("#q").pressSequentially("pasar mal", { delay: 60 });
      await page.getByText("kata yang berawalan mal").waitFor();
      await page.locator("#q").pressSequentially("am", { delay: 60 });
      await page.waitForURL(/\?q=pasar\+malam$/);
      await page.goBack();
      await says(page, "9 artikel dalam arsip");
      assert.equal(await page.locator("#q").inputValue(), "");
    }));
});

describe("saving", () => {
  test("all that was found is saved as a table, in which no text becomes a formula", () =>
    open(`${host.url}cari.html?urut=terlama`, async (page) => {
      await says(page, "9 artikel dalam arsip");
      const { name, text } = await fileOf(page, "CSV");
      assert.equal(name, "hasil.csv");
      const [head, ...rows] = text.trimEnd().split("\r\n");
      assert.equal(head, "\ufeffjudul,penerbit,tanggal,penulis,alamat,sumber,berkas");
      assert.match(
        rows.at(-2) ?? "",
        /^\[Pemerintah desa .*\],,,,http:\/\/.*\/some\/path\/artikel\/.*\.html,,3-tanpa-judul\.txt$/,
      );
      assert.equal(rows.length, 9);
      assert.ok(rows.some((row) => row.startsWith('"<script>alert(1)</script> & ""Judul"""')));
    }));

  test("as the source the table names what the curator names, never the archive itself", () => {
    const texts = {
      "a/1.txt":
        "---\nsource_url: https://contoh.id/kopi\n---\nHarga Kopi Naik\n\nHarga kopi naik di pasar.\n",
      "a/2.txt": "Harga Lada Turun\n\nHarga lada turun di pelabuhan.\n",
    };
    return withFolder(texts, async (folder) => {
      const built = await buildSite(join(folder, "a"), { ...SETTINGS, url: "https://arsip.example/lada/" });
      try {
        await open(`${pathToFileURL(built.site).href}/cari.html`, async (page) => {
          const { text } = await fileOf(page, "CSV");
          const sources = text
            .split("\r\n")
            .flatMap((row) => row.match(/,([^,]*),(\d\.txt)$/)?.slice(1) ?? []);
          assert.deepEqual(new Set(sources), new Set(["https://contoh.id/kopi", "1.txt", "", "2.txt"]));
        });
      } finally {
        await built.remove();
      }
    });
  });

  for (const [name, extension] of [
    ["RIS", "ris"],
    ["BibTeX", "bib"],
  ] as const)
    test(`as ${name} the file is that of the article`, () =>
      open(`${host.url}cari.html?q=menjemur`, async (page) => {
        await says(page, "1 artikel memuat menjemur");
        const saved = await fileOf(page, name);
        assert.equal(saved.name, `hasil-menjemur.${extension}`);
        const files = await readdir(join(small.site, "kutip"));
        const own = files.find((file) => file.startsWith("petani") && file.endsWith(extension));
        assert.equal(saved.text, await readFile(join(small.site, "kutip", own ?? ""), "utf8"));
      }));

  test("many queries at once make a table, which is saved too", () =>
    open(`${many.url}cari.html?penerbit=Kabar+Bukit`, async (page) => {
      await page.getByText("Banyak pencarian sekaligus").click();
      await page
        .getByLabel("Tempelkan nama")
        .fill('hujan\n"Bambang Setiono"\n\n  hujan\n=tidakada\na;=1+1;x\n');
      await page.getByRole("button", { name: "Cari semua baris" }).click();
      await page.getByText("4 pencarian selesai: 2 menemukan artikel, 2 tidak").waitFor();
      assert.match(
        await page.locator("#banyak-hasil tr").first().innerText(),
        /^hujan\t12\t\d+ \S+ 202\d\t\d+ \S+ 202\d$/,
      );
      const { text } = await fileOf(page, "Simpan tabel sebagai CSV");
      const rows = text.split("\r\n");
      assert.equal(rows.length, 6);
      assert.match(
        rows[1] ?? "",
        /^hujan,12,\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d,,http.*\?q=hujan&penerbit=Kabar\+Bukit$/,
      );
      assert.match(rows[3] ?? "", /^'=tidakada,0,,,'=tidakada,/);
      assert.match(rows[4] ?? "", /^a;'=1\+1;x,0,,,a;'=1\+1;x,/);
      await page.locator("#banyak-hasil a").first().click();
      await says(page, "12 artikel memuat hujan");
    }));
});

describe("nothing found", () => {
  test("the word that stands nowhere is named, and what may have been meant is a link", () =>
    open(`${host.url}cari.html?q=hujann+jalan`, async (page) => {
      await says(page, "Tidak ada artikel yang memuat hujann");
      await page
        .locator("#cari-nihil")
        .getByText(/Tanpa kata hujann \(\d artikel\)/)
        .waitFor();
      await page.getByRole("link", { name: "hujan jalan" }).click();
      await page.waitForURL(/\?q=hujan\+jalan$/);
      await page.locator("#cari-hasil > li").first().waitFor();
    }));

  test("each word and each filter that is in the way is offered to be dropped, with what that gives", () =>
    open(`${many.url}cari.html?q=hujan+pasar&penerbit=Kabar+Bukit`, async (page) => {
      await says(page, "Tidak ada artikel yang memuat hujan pasar");
      await page.getByText("tetapi tidak bersama-sama dalam satu artikel").waitFor();
      await page.getByRole("link", { name: "Tanpa kata pasar" }).click();
      await says(page, "12 artikel memuat hujan");
      await page.goto(`${many.url}cari.html?q=hujan&penerbit=Warta+Pesisir`);
      await says(page, "Tidak ada artikel yang cocok");
      await page.getByText("Ada artikel yang memuat semua kata ini, tetapi tersaring").waitFor();
      await page.getByRole("link", { name: "Tanpa saringan Penerbit: Warta Pesisir" }).click();
      await says(page, "23 artikel memuat hujan");
      await page.goto(`${many.url}cari.html?dari=2099-01-01`);
      await page.getByText("Ada artikel, tetapi tersaring oleh pilihan di atas.").waitFor();
    }));

  test("what is left out is not said to be there", () =>
    open(`${many.url}cari.html?q=-hujan`, async (page) => {
      await says(page, "111 artikel tidak memuat hujan");
      await page.goto(`${many.url}cari.html?q=desa+-hujan+-pasar`);
      await says(page, "89 artikel memuat desa, tidak memuat hujan atau pasar");
    }));

  test("a pasted address and long names fit a window of 320 px", () =>
    open(
      `${many.url}cari.html?q=${encodeURIComponent(`https://contoh.id/baca/2022/${"naskah-".repeat(9)}`)}&penerbit=${"Pesisir".repeat(9)}&bukan-penulis=${"Budiman".repeat(9)}`,
      async (page) => {
        await page.locator("#cari-status", { hasText: "Tidak ada artikel" }).waitFor();
        assert.ok((await overflow(page)) <= 0);
        await page.goto(`${many.url}cari.html?q=hujan&penerbit=${"Pesisir".repeat(9)}`);
        await page.locator("#cari-nihil").getByRole("link").first().waitFor();
        assert.ok((await overflow(page)) <= 0);
      },
      { viewport: { width: 320, height: 640 } },
    ));

  test("a part of the index that is not there is told, and nothing is claimed", async () => {
    const folder = join(small.site, "indeks");
    const parts = (await readdir(folder)).filter((name) => name.startsWith("index-"));
    for (const name of parts) await rename(join(folder, name), join(folder, `x${name}`));
    const page = await browser.newPage();
    try {
      await page.goto(`${host.url}cari.html?q=hujan`);
      await page.locator("#cari-status").getByText("jadi hasilnya tidak diketahui").waitFor();
      assert.equal(await page.locator("#cari-hasil li").count(), 0);
    } finally {
      await page.close();
      for (const name of parts) await rename(join(folder, `x${name}`), join(folder, name));
    }
  });

  test("without the lexicon forms are guessed, and it is said", async () => {
    const folder = join(small.site, "indeks");
    const [lexicon = ""] = (await readdir(folder)).filter((name) => name.startsWith("akar-"));
    await rename(join(folder, lexicon), join(folder, "tidak-ada"));
    const page = await browser.newPage();
    try {
      await page.goto(`${host.url}cari.html?q=menjemur`);
      await says(page, "1 artikel memuat menjemur");
      await page.getByText("Daftar akar kata dan nama lain tidak dapat dimuat").waitFor();
    } finally {
      await page.close();
      await rename(join(folder, "tidak-ada"), join(folder, lexicon));
    }
  });
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [360, 768, 1440])
    test(`the page with results, filters and tables has no accessibility fault at ${width} px, ${colorScheme}`, () =>
      open(
        `${many.url}cari.html?q=hujan&bukan-penerbit=Suara+Danau&dari=2021-01-01`,
        async (page) => {
          await page.locator("#cari-hasil > li").first().waitFor();
          await page.evaluate(() => {
            for (const details of document.querySelectorAll("details")) details.open = true;
          });
          await page.locator("#banyak-baris").fill("hujan\nkemarau");
          await page.getByRole("button", { name: "Cari semua baris" }).click();
          await page.getByText("2 pencarian selesai").waitFor();
          await page.locator("#cari-filters li").first().waitFor();
          await page.evaluate(AXE);
          const { violations } = (await page.evaluate("axe.run()")) as {
            violations: { id: string; nodes: { target: string[] }[] }[];
          };
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")}`),
            [],
          );
          assert.ok((await overflow(page)) <= 0);
        },
        { colorScheme, viewport: { width, height: 800 } },
      ));
