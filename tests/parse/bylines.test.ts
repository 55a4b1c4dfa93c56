/** Who wrote an article, where more or less than one name stands beside the date. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { articleOf } from "./source.ts";

const title = "Warga Muna Bangun Jembatan Bambu Sendiri, Habis Rp 12 Juta";
const dated = "Sabtu, 12 Oktober 2024 | 08:15 WITA";
const story = [
  "Warga Desa Wakorambu, Kabupaten Muna, membangun jembatan bambu secara swadaya sejak awal bulan.",
  '"Kami lelah menunggu," kata kepala desa, La Ode Safiul, Jumat (11/10/2024).',
];
const read = (...above: string[]) => articleOf([...above, ...story].join("\n"));

for (const [byline, publisher] of [
  ["Advertorial - SOLOPOS.com", "Solopos.com"],
  ["Newswire - Harian Jogja", "Harian Jogja"],
  ["CNN Indonesia TV | CNN Indonesia", "CNN Indonesia"],
] as const) {
  test(`finds no author in ${JSON.stringify(byline)}, but who published it`, () => {
    const article = read(title, byline, dated);
    assert.deepEqual([article.author, article.publisher], [[], publisher]);
    assert.equal(article.lines[1]?.role, "byline");
  });
}

test("takes no place and outlet below a label for authors, but for the dateline", () => {
  const article = read(title, dated, "Nurul Khasanati", "Kontributor", "Jombang, NU Online");
  assert.deepEqual([article.author, article.locationCreated], [["Nurul Khasanati"], "Jombang"]);
});

test("reads authors that stand on lines of their own below their label", () => {
  const article = read(title, dated, "Oleh :", "Aan Sutrisna", "Dani Ahmad", "Share :");
  assert.deepEqual(article.author, ["Aan Sutrisna", "Dani Ahmad"]);
});

test("reads two authors between bars above date and headline", () => {
  const article = read("Suara.com", "Bernadette Sariyem | Rizky Melani", dated, title);
  assert.deepEqual(article.author, ["Bernadette Sariyem", "Rizky Melani"]);
  assert.deepEqual(read("Gaya Hidup | Kabar Kota", dated, title).author, []);
});
