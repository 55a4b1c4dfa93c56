import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { buildArchive } from "../../src/archive/index.ts";
import { makeAssets } from "../../src/build/assets.ts";
import type { SitePath } from "../../src/model/address.ts";
import { publish, siteFiles } from "../../src/publish/index.ts";
import { toSitemaps } from "../../src/publish/sitemap.ts";
import { article } from "../support/articles.ts";
import { launchBrowser } from "../support/browser.ts";
import { type Parsed, parseXml } from "../support/xml.ts";

const URL = "https://contoh.id/arsip/";

let browser: Browser;
const { assets } = await makeAssets();
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

function files(url?: string): Map<string, string> {
  const settings = { title: "Arsip Uji", description: "Arsip kecil.", ...(url && { url }) };
  const { archive } = buildArchive([article({ headline: "Harga Kopi Naik" })], (_, form) => form);
  const made = siteFiles(publish(archive, [], settings, assets), settings);
  return new Map([...made].map(({ path, text }) => [path, text]));
}

const addresses = (sitemap: Parsed | undefined) =>
  (sitemap?.slice(2) ?? []).flatMap((place) => (Array.isArray(place) ? [place[2]?.[2]] : []));

test("without the site's address there is no sitemap, and robots.txt names none", () => {
  const made = files();
  assert.deepEqual([...made.keys()], [".nojekyll", "robots.txt", "site.webmanifest"]);
  assert.equal(made.get("robots.txt"), "User-agent: *\nAllow: /\n");
});

test("the sitemap names every page but 404.html", async () => {
  const made = files(URL);
  assert.equal(
    made.get("robots.txt"),
    "User-agent: *\nAllow: /\n\nSitemap: https://contoh.id/arsip/sitemap.xml\n",
  );
  const [sitemap] = await parseXml(browser, [made.get("sitemap.xml") ?? ""]);
  assert.equal(sitemap?.[0], "urlset");
  const named = addresses(sitemap);
  assert.ok(named.includes(URL));
  assert.ok(named.some((address) => /\/artikel\/harga-kopi-naik-\w{8}\.html$/.test(String(address))));
  assert.ok(!named.some((address) => String(address).endsWith("404.html")));
  assert.equal(new Set(named).size, named.length);
});

test("addresses of the web manifest are relative, so that it is right below any path", () => {
  const manifest = JSON.parse(files().get("site.webmanifest") ?? "");
  assert.equal(manifest.name, "Arsip Uji");
  assert.deepEqual(
    [manifest.start_url, manifest.scope, ...manifest.icons.map((icon: { src: string }) => icon.src)],
    ["index.html", "./", "favicon.svg", "icon-192.png", "icon-512.png"],
  );
});

const paths = Array.from({ length: 7 }, (_, index) => `artikel/a-${index}.html` as SitePath);

for (const [limit, limits, sizes] of [
  ["too many addresses", { addresses: 3, bytes: 10_000 }, [3, 3, 1]],
  ["too many bytes", { addresses: 100, bytes: 400 }, [4, 3]],
] as const)
  test(`${limit} make an index of several sitemaps`, async () => {
    const made = [...toSitemaps(paths, URL, limits)];
    const names = sizes.map((_, index) => `sitemap-${index + 1}.xml`);
    assert.deepEqual(
      made.map(({ path }) => path),
      [...names, "sitemap.xml"],
    );
    for (const { text } of made) assert.ok(Buffer.byteLength(text) <= limits.bytes, text);
    const parsed = await parseXml(
      browser,
      made.map(({ text }) => text),
    );
    assert.deepEqual(
      addresses(parsed.at(-1)),
      names.map((name) => URL + name),
    );
    assert.deepEqual(
      parsed.slice(0, -1).map((part) => addresses(part).length),
      [...sizes],
    );
    assert.deepEqual(
      parsed.slice(0, -1).flatMap(addresses),
      paths.map((path) => URL + path),
    );
  });
