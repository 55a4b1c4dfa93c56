/** What stands below a story: cards of other articles, comments, numbers, and roles with their names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { articleOf } from "./source.ts";

const title = "Warga Muna Bangun Jembatan Bambu Sendiri, Habis Rp 12 Juta";
const dated = "Sabtu, 12 Oktober 2024 | 08:15 WITA";
const story = [
  "Warga Desa Wakorambu, Kabupaten Muna, membangun jembatan bambu secara swadaya sejak awal bulan.",
  '"Kami lelah menunggu," kata kepala desa, La Ode Safiul, Jumat (11/10/2024).',
] as const;
const read = (...below: string[]) => articleOf([title, dated, ...story, ...below].join("\n"));
const textOf = (...below: string[]) => read(...below).body.map(({ text }) => text);

const others = [
  [
    "Nelayan Raha Temukan Bangkai Paus di Teluk",
    "10/10/2024 09:30",
    "Bangkai itu ditarik ke darat oleh warga.",
  ],
  [
    "Harga Mete di Pasar Laino Turun Lagi",
    "9/10/2024 11:00",
    "Pedagang menyebut pasokan melimpah sejak awal bulan.",
  ],
  [
    "Pemkab Muna Buka Seleksi Guru Bantu",
    "8/10/2024 14:20",
    "Pendaftaran dibuka sampai akhir bulan di kantor dinas.",
  ],
] as const;

test("takes no cards of other articles for the story", () => {
  const withDays = others.flat();
  const without = others.flatMap(([name, , words]) => [name, words]);
  const inSections = others.flatMap(([name, , words]) => ["Daerah", name, `${words.slice(0, 30)} ...`]);
  for (const below of [
    withDays,
    ["Berita Terkait", ...withDays],
    ["Editor: Joko Susilo", ...without],
    ["(lod)", ...inSections],
  ])
    assert.deepEqual(textOf(...below), story);
  assert.equal(read("(lod)", ...inSections).signoff, "(lod)");
});

test("keeps headings and paragraphs of the story, which have no days", () => {
  const chapters = others.flatMap(([name, , words]) => [name, words]);
  assert.deepEqual(textOf(...chapters), [...story, ...chapters]);
});

test("takes no comments of a blog for the story", () => {
  const comment = [
    "Wa Ode Rina mengatakan:",
    "13 Oktober 2024 pukul 10:00",
    "Semoga cepat selesai, ya.",
    "Balas",
  ];
  assert.deepEqual(textOf(...comment), story);
});

for (const scrap of ["0", "00:48", "0Komentar", "3 komentardisclaimer", "0401 555 201"]) {
  test(`takes ${JSON.stringify(scrap)} below the editor for no paragraph`, () => {
    assert.deepEqual(textOf("Editor: Joko Susilo", scrap, "Terpopuler"), story);
  });
}

test("takes the headline and the date on top of the second page for no paragraphs", () => {
  assert.deepEqual(textOf("Halaman 2", title, dated, `${story[0]} Bambu ditebang di kebun warga.`).length, 3);
});

test("reads names that have their role on the next line, above the story and below it", () => {
  const cards = ["Rina Dewi", "Penulis", "Joko Susilo", "Editor", "Lihat Foto"];
  for (const article of [read(...cards), articleOf([title, dated, ...cards, ...story].join("\n"))])
    assert.deepEqual([article.author, article.editor], [["Rina Dewi"], ["Joko Susilo"]]);
});

test("takes a button below an empty label for no editor", () => {
  const article = read("Editor:", "Bagikan");
  assert.deepEqual([article.editor, article.body.length], [[], 2]);
});

for (const line of ["La Ode Safiul", "Wisata Alam", "Waktu Baca"]) {
  test(`takes ${JSON.stringify(line)} beside the date for no author`, () => {
    assert.deepEqual(articleOf([title, dated, line, ...story].join("\n")).author, []);
  });
}

test("reads an author in capitals that are glued to the last sentence", () => {
  const last = `${story[0].slice(0, -1)}, dengan bambu yang ditebang di kebun mereka sendiri.`;
  const article = read(`${last}RINA DEWATI`, " ", "Jembatan BambuMuna");
  assert.deepEqual(article.author, ["RINA DEWATI"]);
  assert.deepEqual(
    article.body.map(({ text }) => text),
    [...story, last],
  );
});

test("makes paragraphs of what tags part, and shows no tags", () => {
  for (const line of [
    `<p>${story[0]}</p><p><b>${story[1]}</b></p>`,
    story.join("<br /><br />"),
    story.join("\\n\\n"),
  ])
    assert.deepEqual(
      articleOf([title, dated, line].join("\n")).body.map(({ text }) => text),
      story,
    );
});
