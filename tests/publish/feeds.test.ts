import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { buildArchive } from "../../src/archive/index.ts";
import { type Article, sourceHash } from "../../src/model/article.ts";
import { feedFiles } from "../../src/publish/index.ts";
import { article } from "../support/articles.ts";
import { launchBrowser } from "../support/browser.ts";
import { type Parsed, parseXml } from "../support/xml.ts";

const SETTINGS = { title: "Arsip Uji", description: "Arsip kecil." };
const URL = "https://contoh.id/arsip/";

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

function feeds(articles: Partial<Article>[], url?: string): Map<string, string> {
  const made = articles.map((given, index) => article({ file: `${index}.txt`, ...given }));
  const { archive } = buildArchive(made, (_, form) => form);
  const files = feedFiles(archive, url ? { ...SETTINGS, url } : SETTINGS);
  return new Map([...files].map(({ path, text }) => [path, text]));
}

const KOPI: Partial<Article> = {
  hash: sourceHash("0a1b2c3d".repeat(8)),
  headline: "Harga Kopi Naik",
  alternativeHeadline: "Petani senang",
  publisher: "Warta Pesisir",
  datePublished: "2024-05-15T09:30+07:00",
  author: ["Sari Wulandari"],
  keywords: ["kopi"],
};

test("a feed entry says when the text says it was published, and links relatively", async () => {
  const [feed] = await parseXml(browser, [feeds([KOPI]).get("umpan/penerbit/warta-pesisir.xml") ?? ""]);
  assert.deepEqual(feed, [
    "feed",
    {
      xmlns: "http://www.w3.org/2005/Atom",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xml:lang": "id",
    },
    ["id", {}, "urn:uuid:ada8e5fb-4a18-83f3-8894-46e65afc863a"],
    ["title", {}, "Warta Pesisir · Arsip Uji"],
    ["subtitle", {}, "Arsip kecil."],
    ["updated", {}, "2024-05-15T09:30:00+07:00"],
    ["author", {}, ["name", {}, "Arsip Uji"]],
    ["generator", { version: "0.1.0" }, "Kliping"],
    ["icon", {}, "../../favicon.svg"],
    ["link", { rel: "self", type: "application/atom+xml", href: "../../umpan/penerbit/warta-pesisir.xml" }],
    ["link", { rel: "alternate", type: "text/html", href: "../../penerbit/warta-pesisir.html" }],
    "\n",
    [
      "entry",
      {},
      ["id", {}, "urn:uuid:0a1b2c3d-0a1b-8c3d-8a1b-2c3d0a1b2c3d"],
      ["title", {}, "Harga Kopi Naik"],
      ["link", { rel: "alternate", type: "text/html", href: "../../artikel/harga-kopi-naik-0a1b2c3d.html" }],
      ["updated", {}, "2024-05-15T09:30:00+07:00"],
      ["published", {}, "2024-05-15T09:30:00+07:00"],
      ["dc:date", {}, "2024-05-15T09:30+07:00"],
      ["author", {}, ["name", {}, "Sari Wulandari"]],
      ["category", { term: "kopi" }],
      ["summary", {}, "Petani senang"],
    ],
  ]);
});

test("with the site's address links are absolute, and JSON Feed goes with Atom", () => {
  const made = feeds([KOPI], URL);
  assert.deepEqual(
    [...made.keys()],
    ["feed.xml", "feed.json", "umpan/penerbit/warta-pesisir.xml", "umpan/penerbit/warta-pesisir.json"],
  );
  assert.match(made.get("feed.xml") ?? "", /href="https:\/\/contoh\.id\/arsip\/artikel\/harga-kopi-naik-0a/);
  assert.deepEqual(JSON.parse(made.get("umpan/penerbit/warta-pesisir.json") ?? ""), {
    version: "https://jsonfeed.org/version/1.1",
    title: "Warta Pesisir · Arsip Uji",
    description: "Arsip kecil.",
    home_page_url: `${URL}penerbit/warta-pesisir.html`,
    feed_url: `${URL}umpan/penerbit/warta-pesisir.json`,
    favicon: `${URL}icon-192.png`,
    language: "id",
    items: [
      {
        id: "urn:uuid:0a1b2c3d-0a1b-8c3d-8a1b-2c3d0a1b2c3d",
        url: `${URL}artikel/harga-kopi-naik-0a1b2c3d.html`,
        title: "Harga Kopi Naik",
        content_text: "Petani senang",
        date_published: "2024-05-15T09:30:00+07:00",
        date_modified: "2024-05-15T09:30:00+07:00",
        authors: [{ name: "Sari Wulandari" }],
        tags: ["kopi"],
      },
    ],
  });
});

const titles = (feed = "") =>
  [...feed.matchAll(/<entry>.*?<title>(.*?)<\/title>/g)].map(([, title]) => title);

test("no date is invented: a day is no time, an undated text is left out, and the feed says so", () => {
  const feed = feeds([
    { headline: "Hari", datePublished: "2024-05-15" },
    { headline: "Tanpa", notBefore: null },
    { headline: "Ditambahkan", provenance: { added: "2026-01-02" } },
    { headline: "Baru masuk", datePublished: "2019-03-01", provenance: { added: "2026-02-03" } },
  ]).get("feed.xml");
  assert.deepEqual(titles(feed), ["Baru masuk", "Ditambahkan", "Hari"]);
  assert.match(
    feed ?? "",
    /<subtitle>Arsip kecil. 1 artikel tanpa tanggal tidak ada di umpan ini.<\/subtitle>/,
  );
  assert.equal(feed?.match(/<published>/g), null);
  assert.deepEqual(feed?.match(/<dc:date>[^<]*/g), ["<dc:date>2019-03-01", "<dc:date>2024-05-15"]);
});

test("what only undated texts are about has no feed", () => {
  assert.deepEqual([...feeds([{ ...KOPI, datePublished: null }]).keys()], []);
});

test("a feed holds the fifty newest, in the order of time across zones", () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    headline: `Berita ${index}`,
    datePublished: `2024-01-01T${String(index % 24).padStart(2, "0")}:30+07:00`,
  }));
  const feed = feeds([...many, { headline: "Terbaru", datePublished: "2024-01-01T22:00Z" }]).get("feed.xml");
  assert.equal(titles(feed).length, 50);
  assert.equal(titles(feed)[0], "Terbaru");
  assert.match(feed ?? "", /50 terbaru dari 61 artikel\./);
});

test("a text cannot break out of a feed, and characters that XML cannot hold are replaced", async () => {
  const hostile = "</title><script>alert(1)</script>]]>&amp;\"'\u0000\u0008\ufffe\ud800 <![CDATA[ <!-- 🌾";
  const [feed] = await parseXml(browser, [
    feeds([{ ...KOPI, headline: hostile, author: [hostile], keywords: [hostile] }]).get("feed.xml") ?? "",
  ]);
  const children = ((feed?.at(-1) ?? []) as Parsed).slice(2);
  const shown = "</title><script>alert(1)</script>]]>&amp;\"'\ufffd\ufffd\ufffd\ufffd <![CDATA[ <!-- 🌾";
  assert.deepEqual(children.at(1), ["title", {}, shown]);
  assert.deepEqual(children.at(-3), ["author", {}, ["name", {}, shown]]);
  assert.deepEqual(children.at(-2), ["category", { term: shown }]);
});
