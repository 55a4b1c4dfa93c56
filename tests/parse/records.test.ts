/** Texts that came out of an archive, a clipping sheet, a table or a chat. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { understand } from "../../src/parse/understand.ts";
import { articleOf, sourceOf } from "./source.ts";

const title = "Warga Muna Bangun Jembatan Bambu Sendiri, Habis Rp 12 Juta";
const story = [
  "Warga Desa Wakorambu, Kabupaten Muna, membangun jembatan bambu secara swadaya sejak awal bulan.",
  '"Kami lelah menunggu," kata kepala desa, La Ode Safiul, Jumat (11/10/2024).',
];
const [first = "", second = ""] = story;

const RECORDS: string[][] = [
  [
    `HD ${title}`,
    "BY Rina Dewi",
    "WC 120 kata",
    "PD 12 Oktober 2024",
    "SN Kabar Muna",
    "LP",
    first,
    "TD",
    second,
    "AN Document MUNA01",
  ],
  [
    "Media : Kabar Muna",
    "Tanggal : 12 Oktober 2024",
    "Halaman : 3",
    "Wartawan : Rina Dewi",
    `Judul : ${title}`,
    "",
    ...story,
  ],
];
for (const lines of RECORDS) {
  test(`reads the fields of a record that begins with ${JSON.stringify(lines[0])}`, () => {
    const { headline, datePublished, publisher, author, body } = articleOf(lines.join("\n"));
    assert.deepEqual(
      [headline, datePublished, publisher, author],
      [title, "2024-10-12", "Kabar Muna", ["Rina Dewi"]],
    );
    assert.deepEqual(
      body.map(({ text }) => text),
      story,
    );
  });
}

for (const head of ["[12/10/24 18.00.12] Pak Karno: ", "12/10/2024, 6:00 PM - Pak Karno: "]) {
  test(`takes ${JSON.stringify(head)} for no part of the headline, and masks who sent it`, () => {
    const { article } = understand(sourceOf([`${head}*${title}*`, ...story].join("\n")), KNOWLEDGE, {});
    assert.equal(article.headline, title);
    assert.equal(JSON.stringify(article).includes("Karno"), false);
  });
}
