import assert from "node:assert/strict";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import type { Place } from "../../../src/publish/hosts/index.ts";
import { HEADERS, TYPES, withCharset } from "../../../src/publish/hosts/table.ts";
import { launchBrowser } from "../../support/browser.ts";
import { buildSite, SETTINGS } from "../../support/site/build.ts";
import { missing, SERVERS, startServer } from "./servers.ts";

const OLD = "artikel/alamat-lama-00000000.html";
const MOVED = `---\naliases: ${OLD}\n---\nAlamat Lama Pindah\n\nLIWA, KABARBUKIT.com - Naskah ini dahulu berdiri di alamat lain.\n`;

let browser: Browser;
let built: Awaited<ReturnType<typeof buildSite>>;
let articles: string;
before(async () => {
  browser = await launchBrowser();
  articles = await mkdtemp(join(tmpdir(), "kliping-articles-"));
  await cp(join(import.meta.dirname, "../../site/articles"), articles, { recursive: true });
  await writeFile(join(articles, "9-pindah.txt"), MOVED);
  built = await buildSite(articles, { ...SETTINGS, url: "https://contoh.id/arsip/" });
});
after(async () => {
  await browser.close();
  await built.remove();
  await rm(articles, { recursive: true });
});

for (const server of SERVERS)
  for (const base of ["/", "/some/path/"])
    describe(`${server.host} below ${base}`, { skip: missing(server) }, () => {
      let place: Omit<Place, "origin">;
      let running: Awaited<ReturnType<typeof startServer>>;
      let files: string[];
      before(async () => {
        const entries = await readdir(built.site, { recursive: true, withFileTypes: true });
        files = entries
          .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
          .map(({ parentPath, name }) => join(parentPath, name).slice(built.site.length + 1));
        const { redirects } = JSON.parse(await readFile(join(built.site, "manifest.json"), "utf8"));
        place = { base, root: built.site, redirects };
        running = await startServer(server, place);
      });
      after(() => running.stop());

      const get = (path: string, headers: Record<string, string> = {}) =>
        fetch(running.origin + base + path, { redirect: "manual", headers });

      test("every file has its type, its headers, its cache rule and its bytes", async () => {
        for (const file of files.filter((file) => file !== OLD)) {
          const answer = await get(file);
          assert.equal(answer.status, 200, file);
          const { type } = TYPES.find(({ extension }) => `.${extension}` === extname(file)) ?? {};
          assert.ok(type, `the table knows no type for ${file}`);
          assert.equal(answer.headers.get("content-type"), withCharset(type), file);
          for (const [name, value] of Object.entries(HEADERS))
            assert.equal(answer.headers.get(name), value, `${file}: ${name}`);
          assert.equal(
            answer.headers.get("cache-control"),
            file.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
            file,
          );
          assert.deepEqual(
            Buffer.from(await answer.arrayBuffer()),
            await readFile(join(built.site, file)),
            file,
          );
        }
      });

      test("a folder's address is its first page", async () => {
        const answer = await get("");
        assert.equal(answer.status, 200);
        assert.match(await answer.text(), /<h1 class="nameplate">Arsip Uji<\/h1>/);
      });

      if (base !== "/")
        test("its address without the last slash leads to the one with it", async () => {
          const answer = await fetch(running.origin + base.slice(0, -1), { redirect: "manual" });
          assert.equal(answer.status, 301);
          assert.equal(
            new URL(answer.headers.get("location") ?? "", running.origin).href,
            running.origin + base,
          );
          for (const [name, value] of Object.entries(HEADERS))
            assert.equal(answer.headers.get(name), value, name);
        });

      test("what has not changed is not sent again", async () => {
        const etag = (await get("index.html", { "accept-encoding": "identity" })).headers.get("etag") ?? "";
        const again = await get("index.html", { "accept-encoding": "identity", "if-none-match": etag });
        assert.equal(again.status, 304);
        assert.equal(again.headers.get("content-security-policy"), HEADERS["Content-Security-Policy"]);
      });

      test("texts are compressed, pictures are not", async () => {
        const encoding = async (file: string) =>
          (await get(file, { "accept-encoding": "gzip" })).headers.get("content-encoding");
        assert.equal(await encoding("index.html"), "gzip");
        assert.equal(await encoding(files.find((file) => file.endsWith(".js")) ?? ""), "gzip");
        assert.equal(await encoding("feed.xml"), "gzip");
        assert.equal(await encoding("icon-512.png"), null);
      });

      test("a missing page is 404.html with status 404, never kept for long", async () => {
        for (const path of ["artikel/tidak-ada.html", "assets/tidak-ada.js", "kutip/tidak-ada.bib"]) {
          const answer = await get(path);
          assert.equal(answer.status, 404, path);
          assert.equal(answer.headers.get("cache-control"), "no-cache", path);
          assert.equal(answer.headers.get("content-type"), "text/html; charset=utf-8", path);
          assert.equal(answer.headers.get("x-content-type-options"), "nosniff", path);
          assert.equal(await answer.text(), await readFile(join(built.site, "404.html"), "utf8"), path);
        }
      });

      test("an old address leads to the new one for good", async () => {
        const answer = await get(OLD);
        assert.equal(answer.status, 301);
        const location = answer.headers.get("location") ?? "";
        // Before nginx and Caddy something else may end TLS, so they must not name the protocol.
        if (server.host !== "apache") assert.equal(location[0], "/");
        const to = new URL(location, running.origin);
        assert.match(to.pathname, new RegExp(`^${base}artikel/alamat-lama-pindah-\\w{8}\\.html$`));
        assert.equal((await fetch(to)).status, 200);
      });

      test("a reader goes through all kinds of pages under the policy, and nothing leaves the site", async () => {
        const context = await browser.newContext();
        const page = await context.newPage();
        const complaints: string[] = [];
        const away: string[] = [];
        page.on("console", (message) => {
          if (message.type() === "error" || /policy/i.test(message.text())) complaints.push(message.text());
        });
        page.on("pageerror", (error) => complaints.push(String(error)));
        context.on("request", (request) => {
          if (!request.url().startsWith(running.origin + base)) away.push(request.url());
        });
        const pages = files.filter((file) => file.endsWith(".html") && file !== "404.html" && file !== OLD);
        const kinds = new Map(pages.map((file) => [file.replace(/[^/]+(?<=\/.*)$/, "*"), file]));
        for (const file of kinds.values()) {
          const before = complaints.length;
          await page.goto(running.origin + base + file, { waitUntil: "load" });
          await page.evaluate("document.fonts.ready.then(() => null)");
          complaints.splice(
            before,
            complaints.length,
            ...complaints.slice(before).map((text) => `${file}: ${text}`),
          );
        }
        await page.goto(`${running.origin}${base}cari.html?q=menjemur`);
        await page.locator("#cari-hasil > li").first().waitFor();
        await page.getByRole("button", { name: /Gelap|Terang/ }).click();
        assert.deepEqual([...new Set(complaints)], []);
        assert.deepEqual(away, []);
        await context.close();
      });

      test("the page for missing ones works at any depth", async () => {
        const page = await browser.newPage();
        await page.goto(`${running.origin}${base}tanggal/1999/01/tidak-ada.html`);
        await page.getByRole("link", { name: "Kalender" }).last().click();
        await page.waitForURL(`${running.origin}${base}tanggal.html`);
        await page.close();
      });

      test("no other site may frame a page", async () => {
        const page = await browser.newPage();
        await page.goto("about:blank");
        await page.setContent(`<iframe src="${running.origin}${base}index.html"></iframe>`, {
          waitUntil: "load",
        });
        const frame = page.frames()[1];
        assert.equal(
          await frame
            ?.locator("h1.nameplate")
            .count()
            .catch(() => 0),
          0,
        );
        await page.close();
      });
    });
