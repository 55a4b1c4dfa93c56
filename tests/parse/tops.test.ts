/** What stands above the story: menus, the headline, boxes that sum the story up, pictures. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { articleOf } from "./source.ts";

const title = "Warga Muna Bangun Jembatan Bambu Sendiri, Habis Rp 12 Juta";
const dated = "Sabtu, 12 Oktober 2024 | 08:15 WITA";
const story = [
  "Warga Desa Wakorambu, Kabupaten Muna, membangun jembatan bambu secara swadaya sejak awal bulan.",
  '"Kami lelah menunggu," kata kepala desa, La Ode Safiul, Jumat (11/10/2024).',
];
const bodyOf = (lines: string[]) => articleOf(lines.join("\n")).body.map((block) => block.text);

test("begins the story at an outlet that writes its name small, whatever stands right above", () => {
  const [lead = "", second = ""] = story;
  const direct = articleOf([title, `tirto.id - ${lead}`, second].join("\n"));
  assert.deepEqual([direct.headline, direct.publisher], [title, "Tirto.id"]);
  const credit = "Warga menyeberangi jembatan bambu di Muna. Foto: Basarnas Kendari";
  const page = [title, dated, credit, `jpnn.com, RAHA - ${lead}`, second];
  assert.equal(articleOf(page.join("\n")).locationCreated, "RAHA");
  assert.deepEqual(bodyOf(page), story);
});

test("reads author and date of a line below the deck, without the outlet between them", () => {
  const deck = "Jembatan itu menghubungkan dua dusun yang selama ini terpisah oleh sungai.";
  const signed = "Kontributor: Wa Ode Nur, tirto.id - 12 Okt 2024 08:15 WIB";
  const page = [title, deck, signed, "Dibaca Normal 3 menit", `tirto.id - ${story[0]}`, story[1] ?? ""];
  const article = articleOf(page.join("\n"));
  assert.deepEqual(article.author, ["Wa Ode Nur"]);
  assert.equal(article.datePublished, "2024-10-12T08:15+07:00");
  assert.equal(article.alternativeHeadline, deck);
  assert.deepEqual(bodyOf(page), story);
});

test("takes the line that the picture says again for the headline, not a box or the author's post", () => {
  const box = ["Jembatan dibangun tanpa bantuan", "Pengerjaan memakan waktu dua minggu"];
  assert.equal(articleOf([title, title, ...box, dated, ...story].join("\n")).headline, title);
  const short = "Sumur yang Hilang";
  const post = "Anggita Prameswari Dosen Geografi Universitas Samudra Raya";
  const column = articleOf(["OPINI", short, post, "12/10/2024 05:00", short, ...story].join("\n"));
  assert.deepEqual([column.headline, column.author], [short, ["Anggita Prameswari"]]);
});

test("takes a line with the capitals of a headline before a sentence above it", () => {
  const page = ["Jadikan kami sumber pilihan Anda di Google", title, dated, ...story];
  assert.equal(articleOf(page.join("\n")).headline, title);
});

test("takes no caption that stands twice for the headline", () => {
  const caption = "Warga menyeberangi jembatan bambu di desa mereka";
  const page = [title, caption, dated, caption, ...story];
  assert.equal(articleOf(page.join("\n")).headline, title);
});

for (const menu of [
  ["Terkini", "Video"],
  ["Terpopuler", "Foto", "Galeri"],
  ["Foto", "Kabar Arga"],
]) {
  test(`leaves the headline below the menu ${menu.join(", ")} to the article`, () => {
    const article = articleOf(["Home", ...menu, title, dated, title, ...story].join("\n"));
    assert.deepEqual([article.headline, article.datePublished], [title, "2024-10-12T08:15+08:00"]);
  });
}

test("leaves a ticker to the site, though dates stand in it", () => {
  const ticker = [
    "Terpopuler",
    "Harga Cabai di Pasar Baru Naik Dua Kali Lipat",
    "11 Oktober 2024 20:00 WITA",
  ];
  for (const page of [
    [...ticker, "Beranda", title, dated, ...story],
    [title, dated, ...ticker, ...story],
  ])
    assert.equal(articleOf(page.join("\n")).headline, title);
});

for (const heading of ["Intinya sih...", "Ringkasan Berita:", "Baca 10 detik"]) {
  test(`takes the box below ${JSON.stringify(heading)} for no headline, deck or caption`, () => {
    const box = [
      heading,
      "Jembatan Menelan Rp 12 Juta",
      "Warga bekerja tanpa upah.",
      "Selesai akhir November",
    ];
    const article = articleOf([title, ...box, dated, `RAHA - ${story[0]}`, story[1]].join("\n"));
    assert.deepEqual([article.headline, article.alternativeHeadline, article.images], [title, null, []]);
    assert.deepEqual(article.relatedLinks, []);
    const spaced = [title, dated, "", ...box, "", ...story];
    assert.deepEqual(bodyOf(spaced), story);
  });
}

for (const scrap of ["Baca di App", "3 - 4 minutes", "Redaksi: Jumat, 11 Oktober 2024 16:20 WITA"]) {
  test(`takes ${JSON.stringify(scrap)} for no picture`, () => {
    assert.deepEqual(articleOf([title, dated, scrap, ...story].join("\n")).images, []);
  });
}

test("reads the day on which a text was made before that of its update", () => {
  const page = [
    title,
    "Dibuat: 11 Oktober 2024 16:20 WIB",
    "Diperbarui: 12 Oktober 2024 08:15 WIB",
    ...story,
  ];
  assert.equal(articleOf(page.join("\n")).datePublished, "2024-10-11T16:20+07:00");
});

test("reads author and date around the place in brackets", () => {
  const page = [title, "Oleh Christopher Paendongan [Gorontalo] di 12 October 2024", ...story];
  const { author, datePublished, images } = articleOf(page.join("\n"));
  assert.deepEqual([author, datePublished, images], [["Christopher Paendongan"], "2024-10-12", []]);
});

test("reads the headline of an e-mail from its subject", () => {
  const mail = [
    "From: Kabar Pagi <pagi@newsletter.example.com>",
    "Date: Sat, 12 Oct 2024 06:02:11 +0700",
    "To: saya@example.com",
    `Subject: Fwd: ${title}`,
  ];
  const article = articleOf([...mail, "", ...story].join("\n"));
  assert.deepEqual([article.headline, article.publisher, article.images], [title, "Kabar Pagi", []]);
  assert.equal(
    articleOf(["From: Budi Santoso <budi@example.com>", ...mail.slice(1), "", ...story].join("\n")).publisher,
    null,
  );
  assert.equal(article.lines[0]?.role, "navigation");
  assert.deepEqual(bodyOf([...mail, "", ...story]), story);
});

test("takes a caption that begins with the outlet, as the story below it does, for a caption", () => {
  const caption =
    "SOLOPOS.COM - Peternak menunjukkan tabung biogas di Bendosari. (Istimewa/Dinas Peternakan)";
  const article = articleOf(
    [title, dated, caption, `Solopos.com, SUKOHARJO — ${story[0]}`, story[1]].join("\n"),
  );
  assert.deepEqual(
    [article.locationCreated, article.images[0]?.creditText],
    ["SUKOHARJO", "Istimewa/Dinas Peternakan"],
  );
  assert.deepEqual(
    article.body.map((block) => block.text),
    story,
  );
});

test("takes the entries of a table of contents for no related titles, and keeps the headings", () => {
  const headings = ["1. Bungkus dengan Kertas Roti", "2. Simpan di Bagian Bawah Kulkas", "3. Rebus Sebentar"];
  const lines = [title, dated, "Daftar Isi", ...headings, `Liputan6.com, Jakarta - ${story[0]}`];
  const sections = headings.flatMap((heading) => [
    heading,
    `Cara ini disebut ${heading.slice(3)} oleh para penjual tempe.`,
  ]);
  const article = articleOf([...lines, ...sections].join("\n"));
  assert.deepEqual(article.relatedLinks, []);
  assert.equal(article.body.filter(({ type }) => type === "heading").length, 3);
});
