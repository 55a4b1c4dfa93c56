import assert from "node:assert/strict";
import { test } from "node:test";
import { articleOf } from "./source.ts";

const first = "Warga Desa Sukamaju memanen padi di sawah milik desa sejak pagi hari.";
const last = "Panen itu dihadiri bupati dan jajaran dinas pertanian setempat.";
const bodyOf = (text: string) => articleOf(text).body.map((block) => block.text);

/** What stands between two paragraphs, and the titles in it. */
const BETWEEN: [string, string[]][] = [
  ["Baca Juga:\nHarga Gabah Naik di Pasar Induk", ["Harga Gabah Naik di Pasar Induk"]],
  ["Baca juga: Harga Gabah Naik di Pasar Induk", ["Harga Gabah Naik di Pasar Induk"]],
  ["Baca juga:Harga Gabah Naik di Pasar Induk", ["Harga Gabah Naik di Pasar Induk"]],
  ["BACA JUGA : Harga Gabah Naik di Pasar Induk", ["Harga Gabah Naik di Pasar Induk"]],
  [
    "Baca Juga\n\nHarga Gabah Naik\nPetani Tebu Menjerit Lagi",
    ["Harga Gabah Naik", "Petani Tebu Menjerit Lagi"],
  ],
  ["Lihat juga Video: Panen Raya di Sukamaju", ["Panen Raya di Sukamaju"]],
  ["Simak juga Video 'Panen Raya di Sukamaju':", ["Panen Raya di Sukamaju"]],
  ['Tonton juga video "Panen Raya di Sukamaju" di sini:', ["Panen Raya di Sukamaju"]],
  ["Baca juga:", []],
  ["Previous: Harga Gabah Naik di Pasar Induk", ["Harga Gabah Naik di Pasar Induk"]],
  ["Artikulli paraprakHarga Gabah Naik di Pasar Induk", ["Harga Gabah Naik di Pasar Induk"]],
  ["Berita sebelumnyaHarga Gabah Naik di Pasar Induk", ["Harga Gabah Naik di Pasar Induk"]],
  ["Berita Terkait :#Gabah\nHarga Gabah Naik di Pasar Induk", ["Harga Gabah Naik di Pasar Induk"]],
  [
    "Lewati Baca juga dan terus membaca\nBaca juga:\nHarga gabah naik di pasar\nMengapa petani tebu menjerit lagi?\nAkhir dari Baca juga",
    ["Harga gabah naik di pasar", "Mengapa petani tebu menjerit lagi?"],
  ],
  ["A+ | Reset | A-", []],
  ["dibaca 1.907x", []],
  ["Follow Us : Follow @kabararga", []],
  ["Halaman 1 2", []],
  ["SCROLL TO CONTINUE WITH CONTENT", []],
  ["[Gambas:Video 20detik]", []],
];
for (const [between, titles] of BETWEEN) {
  test(`keeps the story whole around ${JSON.stringify(between)}`, () => {
    const text = `${first}\n${between}\n${last}`;
    assert.deepEqual(bodyOf(text), [first, last]);
    assert.deepEqual(articleOf(text).relatedLinks, titles);
  });
}

test("lifts a related link out of the middle of a paragraph", () => {
  const text =
    "Tim itu menang lagi, kata panitia.Baca juga: ITS Terima 2.363 Mahasiswa Baru Lewat Jalur SNBT 2025 APC merupakan perlombaan berbasis simulasi.";
  const article = articleOf(text);
  assert.deepEqual(article.relatedLinks, ["ITS Terima 2.363 Mahasiswa Baru Lewat Jalur SNBT 2025"]);
  assert.deepEqual(bodyOf(text), [
    "Tim itu menang lagi, kata panitia. APC merupakan perlombaan berbasis simulasi.",
  ]);
});

test("reads titles in lower case below their markers, and leaves out the dates of other articles", () => {
  const titles = [
    "Gubernur Arga minta gerai izin usaha dibuka dua pekan",
    "Bupati Arga sebut aplikasi baru jadi alat awasi anggaran",
  ];
  const dates = ["Rabu, 23 Juli 2025 10:44 Wib", "Rabu, 23 Juli 2025 8:15 Wib"];
  const text = [first, last, ...titles.flatMap((title) => ["Baca juga:", title]), ...dates].join("\n");
  assert.deepEqual(articleOf(text).relatedLinks, titles);
  assert.deepEqual(bodyOf(text), [first, last]);
});

test("reads a headline in lower case out of the note of a repost", () => {
  const note = "Berita ini telah tayang di Antaranews.com dengan judul:";
  const title = "Satu sumur Arga telah kembali berair setelah hujan sebulan";
  const article = articleOf([first, last, note, title].join("\n"));
  assert.deepEqual([article.headline, article.body.length], [title, 2]);
});

/** What stands behind a sentence on its line, the title in it, and the role of its span. */
const BEHIND: [string, string[], string][] = [
  [" Pilihan editor:&nbsp;Harga Gabah Naik di Pasar Induk", ["Harga Gabah Naik di Pasar Induk"], "related"],
  ["&nbsp;Pilihan Editor Siapa Pembeli Gabah Petani Arga", ["Siapa Pembeli Gabah Petani Arga"], "related"],
  [" Simak juga Video 'Panen di Arga': [Gambas:Video 20detik]", ["Panen di Arga"], "related"],
  [" Lihat Video: Panen Raya 20 Ton [Gambas:Video 20detik]", ["Panen Raya 20 Ton"], "related"],
  [" Saksikan Live DetikSore:", [], "advertisement"],
  [", loading...", [], "advertisement"],
  ["Loading...Ikuti Whatsapp Channel Republika", [], "advertisement"],
  [" Halaman Selanjutnya --->", [], "pagination"],
  [" BACA SELENGKAPNYA DI SINI>>>", [], "pagination"],
  [" Simak berita selengkapnya di halaman berikutnya.", [], "pagination"],
];
for (const [behind, titles, role] of BEHIND) {
  test(`takes ${JSON.stringify(behind)} off the end of a sentence`, () => {
    const article = articleOf(`${first}\n${last}${behind}`);
    assert.deepEqual(bodyOf(`${first}\n${last}${behind}`), [first, last]);
    assert.deepEqual(article.relatedLinks, titles);
    assert.equal(article.lines[1]?.spans?.[0]?.role, role);
  });
}

/** What follows "Baca juga: " behind a sentence: the title, and the words of the story that go on. */
const TITLES: [string, string][] = [
  ["Harga Gabah Naik, Ini Kata Petani", "Panitia menyebut hal itu wajar."],
  ["Harga Gabah Naik Pekan Ini", "Sebab, panitia menyebut hal itu wajar."],
  ["Harga Gabah Naik di Pasar Induk", "Diketahui, Bupati Arga meninjau pasar itu."],
  ["Harga Gabah Naik di Pasar Induk", "Saat ini, panitia Arga menyebut hal itu wajar."],
  ["Siapa Juara Piala Bupati?", "Panitia Piala Arga menyebut ada tiga calon."],
  ["Harga Gabah Naik di Pasar Induk", " Badan Pangan Arga menyebut hal itu wajar."],
  ["Bupati Arga ajak warga menanam pohon", ""],
  ["Suap Gabah di Arga. Siapa Pelakunya?", ""],
];
for (const [title, rest] of TITLES) {
  test(`ends the title ${JSON.stringify(title)} before ${JSON.stringify(rest)}`, () => {
    const text = `${first}\n${last} Baca juga: ${title} ${rest}`;
    assert.deepEqual(articleOf(text).relatedLinks, [title]);
    assert.equal(bodyOf(text)[1], `${last} ${rest.trim()}`.trim());
  });
}

test("ends a title at the next link", () => {
  const text = `${last} Baca juga: Bupati Arga ajak warga menanam Baca juga: Warga Arga tanam seribu pohon`;
  assert.deepEqual(articleOf(`${first}\n${text}`).relatedLinks, [
    "Bupati Arga ajak warga menanam",
    "Warga Arga tanam seribu pohon",
  ]);
});

test("reads the sign-off that stands before an ad at the end of the text", () => {
  const { signoff, body } = articleOf(`${first}\n${last} (kmp), loading...`);
  assert.deepEqual([signoff, body.at(-1)?.text], ["(kmp)", last]);
  const below = articleOf(`${first}\n${last}\n(mdk/eko), loading...`);
  assert.deepEqual([below.signoff, below.body.length], ["(mdk/eko)", 2]);
});

test("keeps a sentence that speaks of a next page", () => {
  const text = `${last} Halaman selanjutnya dari buku itu kosong.`;
  assert.deepEqual(bodyOf(`${first}\n${text}`), [first, text]);
});

test("joins a paragraph that was broken at its links", () => {
  const text = `${first}\nAdapun hingga saat ini belum ada laporan pengaduan ke\nKejagung\nterkait potensi pelanggaran di Raja Ampat.\n${last}`;
  const { body, lines } = articleOf(text);
  assert.equal(
    body[1]?.text,
    "Adapun hingga saat ini belum ada laporan pengaduan ke Kejagung terkait potensi pelanggaran di Raja Ampat.",
  );
  assert.deepEqual(body[1]?.lines, [2, 3, 4]);
  assert.equal(lines[2]?.kind, "body");
});

test("takes glued titles apart", () => {
  const text = `${first}\nBaca Juga\n5 Efek Samping Kebanyakan Minum KopiDinas Perkebunan Tingkatkan Produksi Kopi\n\n${last}`;
  assert.deepEqual(articleOf(text).relatedLinks, [
    "5 Efek Samping Kebanyakan Minum Kopi",
    "Dinas Perkebunan Tingkatkan Produksi Kopi",
  ]);
});

test("takes a title that stands twice below the story for a link", () => {
  const video = "Video: Kesebelasan Sukamaju Menang Lagi di Arga";
  const article = articleOf(`${first}\n${last}\n${video}\n${video}\n(fyk/ash)\nliga desa`);
  assert.deepEqual(article.relatedLinks, [video]);
  assert.deepEqual(
    article.body.map((block) => block.text),
    [first, last],
  );
});

test("keeps lines of a song that stand twice", () => {
  const lines = [first, "Oh Arga Kampung Halamanku", "Oh Arga Kampung Halamanku", last];
  assert.deepEqual(bodyOf(lines.join("\n")), lines);
});

for (const note of ["naik didetikJatim.", "naik di\ndetikJatim.", "tayang di\nCNN Indonesia."])
  test(`reads the outlet of a repost out of ${JSON.stringify(note)}`, () => {
    const article = articleOf(`DETIKCOM, Jakarta - ${first}\n${last}\nArtikel ini telah ${note}`);
    assert.equal(article.body.length, 2);
    assert.deepEqual(article.isBasedOn, [note.replace(/^.*di(?:\n)?(?=detik|CNN)/s, "").replace(".", "")]);
  });
