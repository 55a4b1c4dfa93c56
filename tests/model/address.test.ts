import assert from "node:assert/strict";
import { test } from "node:test";
import slugify from "@sindresorhus/slugify";
import fc from "fast-check";
import {
  articlePath,
  datePath,
  escapeAddress,
  furtherPath,
  namePath,
  PAGES,
  rootOf,
  slug,
  sourcePath,
  topicPath,
} from "../../src/model/address.ts";
import { sourceHash } from "../../src/model/article.ts";

const SLUGS: [text: string, slug: string][] = [
  ["Intelijen AS: Rusia Beli Roket dari Korut", "intelijen-as-rusia-beli-roket-dari-korut"],
  ["WahanaNews.co", "wahananews-co"],
  ["KOMPAS.com", "kompas-com"],
  ["Jum’at “Berkah” & Café", "jum-at-berkah-and-cafe"],
  ["../../etc/passwd", "etc-passwd"],
  ["<script>alert(1)</script>", "script-alert-1-script"],
  ["北京", "tanpa-nama"],
  ["", "tanpa-nama"],
];
for (const [text, expected] of SLUGS)
  test(`slug of ${JSON.stringify(text)}`, () => assert.equal(slug(text), expected));

test("a slug is slugify's, also where that is not asked", () => {
  const characters = fc.constantFrom(..."aZs t9 .,:;!?()/\"-'&_");
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 14 }), (drawn) => {
      const text = drawn.join("");
      assert.equal(slug(text), slugify(text, { decamelize: false }) || "tanpa-nama");
    }),
  );
});

test("a slug is cut between words and never longer than 72 characters", () => {
  const long = slug(
    "Pemerintah Kabupaten Lampung Barat Menyiapkan Bantuan Alat Jemur bagi Petani Kopi Rakyat",
  );
  assert.equal(long, "pemerintah-kabupaten-lampung-barat-menyiapkan-bantuan-alat-jemur-bagi");
  assert.equal(slug("a".repeat(5000)).length, 72);
});

test("an address is made of the article's own title and text", () => {
  const hash = sourceHash("0a1b2c3d".repeat(8));
  const path = articlePath("Harga Kopi Naik", { hash });
  assert.equal(path, "artikel/harga-kopi-naik-0a1b2c3d.html");
  assert.equal(sourcePath(path), "naskah/harga-kopi-naik-0a1b2c3d.txt");
});

test("an address where a text was found is escaped only where it holds what no address may hold", () => {
  assert.equal(
    escapeAddress("https://contoh.id/{x}|y z?a=%20b&c=[d]#e"),
    "https://contoh.id/%7Bx%7D%7Cy%20z?a=%20b&c=[d]#e",
  );
});

test("links lead back to the root from every depth", () => {
  assert.equal(rootOf(articlePath("x", { hash: sourceHash("00000000".repeat(8)) })), "../");
  assert.equal(rootOf(datePath("2022-09-07")), "../../../");
  assert.equal(rootOf(datePath("2022")), "../");
});

test("a name that is called as a further page does not take its place", () => {
  assert.equal(topicPath(slug("Halaman 2")), "topik/nama--halaman-2.html");
  assert.notEqual(namePath("people", slug("halaman-2")), furtherPath(PAGES.people, 2));
  assert.equal(topicPath(slug("Con.")), "topik/nama--con.html", "no file may be called so on Windows");
  assert.equal(topicPath(slug("Halaman Dua")), "topik/halaman-dua.html");
});
