import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArchive, type Entry } from "../../src/archive/index.ts";
import { type Article, sourceHash } from "../../src/model/article.ts";
import { toJsonLd } from "../../src/publish/jsonLd.ts";
import { toMetaTags } from "../../src/publish/metaTags.ts";
import { article } from "../support/articles.ts";

const hash = sourceHash("0a1b2c3d".repeat(8));

function entry(given: Partial<Article>): Entry {
  const [made] = buildArchive([article({ hash, ...given })], (_, form) => form).archive.entries;
  assert.ok(made);
  return made;
}

const WHOLE = entry({
  headline: "Harga Kopi Naik",
  alternativeHeadline: "Petani senang",
  publisher: "Warta Pesisir",
  datePublished: "2024-05-15T09:30+07:00",
  author: ["Sari Wulandari", "Tim Redaksi"],
  editor: ["Budi"],
  locationCreated: "Liwa",
  articleSection: "Ekonomi",
  keywords: ["kopi"],
  isBasedOn: ["Antara"],
  provenance: { source_url: "https://contoh.id/kopi" },
});
const BARE = entry({ suppliedTitle: "Petani kopi", body: [] });

// That these are properties of schema.org's `NewsArticle` is checked by the compiler, with `schema-dts`.
test("JSON-LD says what the text states", () => {
  assert.deepEqual(JSON.parse(toJsonLd(WHOLE, null)), {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "Harga Kopi Naik",
    alternativeHeadline: "Petani senang",
    publisher: { "@type": "Organization", name: "Warta Pesisir" },
    author: [
      { "@type": "Person", name: "Sari Wulandari" },
      { "@type": "Organization", name: "Tim Redaksi" },
    ],
    editor: [{ "@type": "Person", name: "Budi" }],
    datePublished: "2024-05-15T09:30+07:00",
    locationCreated: { "@type": "Place", name: "Liwa" },
    articleSection: "Ekonomi",
    keywords: ["kopi"],
    inLanguage: "id",
    isBasedOn: [{ "@type": "CreativeWork", publisher: { "@type": "Organization", name: "Antara" } }],
    url: "https://contoh.id/kopi",
    identifier: { "@type": "PropertyValue", propertyID: "sha256", value: hash },
  });
});

test("JSON-LD has nothing that the text does not state: a supplied title is no headline", () => {
  assert.deepEqual(JSON.parse(toJsonLd(BARE, null)), {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    name: "[Petani kopi]",
    inLanguage: "id",
    identifier: { "@type": "PropertyValue", propertyID: "sha256", value: hash },
  });
});

test("JSON-LD gives the address where the text was found as citations do, without signs that no address may hold", () => {
  const json = toJsonLd(entry({ provenance: { source_url: "https://contoh.id/{x}|y?a=%20b" } }), null);
  assert.equal(JSON.parse(json).url, "https://contoh.id/%7Bx%7D%7Cy?a=%20b");
});

test("JSON-LD cannot end its script element", () => {
  const json = toJsonLd(entry({ headline: "</script><script>alert(1)</script><!--" }), null);
  assert.doesNotMatch(json, /</);
  assert.equal(JSON.parse(json).headline, "</script><script>alert(1)</script><!--");
});

const tags = (of: Entry, siteUrl: string | null = null) =>
  toMetaTags(of, siteUrl).map((tag) => `${"name" in tag ? tag.name : tag.property}: ${tag.content}`);

test("Zotero finds a newspaper article", () => {
  assert.deepEqual(tags(WHOLE), [
    "DC.type: newspaperArticle",
    "DC.title: Harga Kopi Naik",
    "DC.creator: Sari Wulandari",
    "DC.creator: Tim Redaksi",
    "DC.date: 2024-05-15",
    "DC.language: id",
    "prism.publicationName: Warta Pesisir",
    "citation_title: Harga Kopi Naik",
    "citation_author: Sari Wulandari",
    "citation_author: Tim Redaksi",
    "citation_publication_date: 2024/05/15",
    "citation_language: id",
    "twitter:card: summary",
    "og:type: article",
    "og:title: Harga Kopi Naik",
    "og:description: Petani senang",
    "og:locale: id_ID",
    "article:published_time: 2024-05-15T09:30+07:00",
    "article:section: Ekonomi",
  ]);
});

test("what is unknown has no tag", () => {
  assert.deepEqual(tags(BARE), [
    "DC.type: newspaperArticle",
    "DC.title: [Petani kopi]",
    "DC.language: id",
    "citation_title: [Petani kopi]",
    "citation_language: id",
    "twitter:card: summary",
    "og:type: article",
    "og:title: [Petani kopi]",
    "og:description: [Petani kopi]",
    "og:locale: id_ID",
  ]);
});

const SITE = "https://contoh.id/arsip/";

test("where the site's address is known, JSON-LD tells where the archive keeps the text", () => {
  const address = `${SITE}${WHOLE.path}`;
  const { url, archivedAt, mainEntityOfPage } = JSON.parse(toJsonLd(WHOLE, SITE));
  assert.deepEqual([url, archivedAt, mainEntityOfPage], ["https://contoh.id/kopi", address, address]);
  assert.equal(JSON.parse(toJsonLd(BARE, SITE)).url, `${SITE}${BARE.path}`);
});

test("where the site's address is known, tags name the page and its picture", () => {
  assert.deepEqual(
    tags(WHOLE, SITE).filter((tag) => !tags(WHOLE).includes(tag)),
    [
      "twitter:card: summary_large_image",
      `og:url: ${SITE}${WHOLE.path}`,
      "og:image: https://contoh.id/arsip/gambar/harga-kopi-naik-0a1b2c3d.png",
      "og:image:type: image/png",
      "og:image:width: 1200",
      "og:image:height: 630",
      "og:image:alt: Harga Kopi Naik · Warta Pesisir · 15 Mei 2024",
    ],
  );
});
