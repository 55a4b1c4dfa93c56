import assert from "node:assert/strict";
import { test } from "node:test";
import { readSource } from "../../src/read/index.ts";

const PAGE = `<!doctype html><html><head><title>Harga Kopi Naik - Contoh</title>
<link rel="canonical" href="https://contoh.id/harga-kopi">
<meta property="og:site_name" content="Contoh.id"><meta property="og:title" content="Harga Kopi Naik - Contoh">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":"NewsArticle","headline":"Harga Kopi Naik","datePublished":"2024-05-02T08:15:00+0700",
"author":[{"@type":"Person","name":"Ani Lestari"}],"keywords":"kopi, petani"}]}</script>
<style>p{}</style></head><body><nav><ul><li>Beranda</li><li>Ekonomi</li></ul></nav>
<article><h1>Harga Kopi Naik</h1><figure><img alt=""><figcaption>Petani kopi. (Foto: Ani)</figcaption></figure>
<p>LIWA - Harga <b>kopi</b> naik sejak Kamis.</p><p>Baca juga: <a href="/x">Panen Raya</a></p></article>
<aside><h2>Terpopuler</h2><p>Berita lain</p></aside><script>alert(1)</script></body></html>`;

test("a saved page becomes the text that a reader sees, with what its elements tell", () => {
  const { source, problems } = readSource("a.html", Buffer.from(PAGE));
  assert.deepEqual(problems, []);
  assert.ok(source?.page);
  const lines = source.text.split("\n");
  assert.deepEqual(
    lines.filter((line) => line.trim()),
    [
      "Beranda",
      "Ekonomi",
      "Harga Kopi Naik",
      "Petani kopi. (Foto: Ani)",
      "LIWA - Harga kopi naik sejak Kamis.",
      "Baca juga: Panen Raya",
      "Terpopuler",
      "Berita lain",
    ],
  );
  assert.deepEqual(
    [...source.page.hints].map(([line, { role, element }]) => [lines[line - 1], role, element]),
    [
      ["Beranda", "navigation", "nav"],
      ["Ekonomi", "navigation", "nav"],
      ["Harga Kopi Naik", "headline", "h1"],
      ["Petani kopi. (Foto: Ani)", "caption", "figcaption"],
      ["Terpopuler", "promo", "aside"],
      ["Berita lain", "promo", "aside"],
    ],
  );
  assert.equal(source.provenance.source_url, "https://contoh.id/harga-kopi");
});

test("metadata state fields, JSON-LD before OpenGraph, and name their element", () => {
  const stated = readSource("a.html", Buffer.from(PAGE)).source?.page?.stated;
  const ld = 'script[type="application/ld+json"] NewsArticle';
  assert.deepEqual(stated, [
    { field: "headline", value: "Harga Kopi Naik", element: `${ld}.headline` },
    { field: "datePublished", value: "2024-05-02T08:15+07:00", element: `${ld}.datePublished` },
    { field: "author", value: ["Ani Lestari"], element: `${ld}.author` },
    { field: "keywords", value: ["kopi", "petani"], element: `${ld}.keywords` },
    { field: "publisher", value: "Contoh.id", element: 'meta[property="og:site_name"]' },
  ]);
});

const BAD: [name: string, html: string][] = [
  ["broken JSON-LD", '<script type="application/ld+json">{"@type":"NewsArticle",</script><p>Isi.</p>'],
  ["an impossible date", '<meta property="article:published_time" content="2022-13-45"><p>Isi.</p>'],
  ["a hostile address", '<link rel="canonical" href="javascript:alert(1)"><p>Isi.</p>'],
];
for (const [name, html] of BAD)
  test(`${name} in a page states nothing`, () => {
    const { source } = readSource("a.htm", Buffer.from(html));
    assert.deepEqual([source?.page?.stated, source?.provenance, source?.text.trim()], [[], {}, "Isi."]);
  });

test("a page of elements nested without end gives a text or a message, not an exception", () => {
  const { source, problems } = readSource("deep.html", Buffer.from(`${"<div>".repeat(200_000)}Isi.`));
  assert.ok(source ?? problems.length > 0);
});
