/** What stands below the story: tags, teasers of other articles, comments. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { articleOf } from "./source.ts";

const title = "Warung Kopi Tanpa Kasir di Malang, Pembeli Bayar Sesuka Hati";
const dated = "Sabtu, 12 Oktober 2024 | 08:15 WIB";
const story = [
  "Sebuah warung kopi di Kecamatan Klojen, Kota Malang, membebaskan pembeli membayar sesuka hati. Tidak ada kasir.",
  'Pemilik warung, Hendi Prabowo, menjalankan cara itu selama 14 bulan. "Pernah rugi, tapi lebih sering untung," katanya.',
  "Dalam sehari, warung itu menghabiskan tiga kilogram kopi dampit dan seratus potong pisang goreng.",
];
const read = (...below: string[]) => articleOf([title, dated, ...story, ...below].join("\n"));
const bodyOf = (...below: string[]) => read(...below).body.map((block) => block.text);

test("takes a tag that is a word of menus as well for a tag", () => {
  const tags = ["Tidore", "wisata", "cuaca", "berita", "kampung pelangi"];
  assert.deepEqual(
    read("Tag", ...tags, "Berita Terkait", "Festival Tidore Digelar Pekan Depan").keywords,
    tags,
  );
  assert.deepEqual(read("Tags", "#rupiah", "#kurs").keywords, ["rupiah", "kurs"]);
  const menu = read("Tags", "Malang", "Wisata", "Cuaca Hari Ini", "Terpopuler");
  assert.deepEqual(menu.keywords, ["Malang"]);
});

const teaser = (text: string, when: string) => [
  text,
  when,
  text,
  "Ratusan petambak meninggalkan lahannya. Mereka berutang.",
];

test("ends the story at teasers of other articles that have their dates", () => {
  const teasers = [
    ...teaser("Di Balik Tambak yang Ditinggalkan", "10 jam lalu"),
    ...teaser("Warga Desak Audit Izin Tambak di Pesisir", "1 hari lalu"),
  ];
  assert.deepEqual(bodyOf(...teasers), story);
  const dated = ["Maluku", "Nelayan Temukan Penyu Raksasa", "Jumat, 11 Oktober 2024 | 21:05 WIT"];
  assert.deepEqual(bodyOf("Rekomendasi", ...dated, ...dated), story);
});

test("ends the story at comments", () => {
  const comment = (name: string) => [
    name,
    "2 jam lalu",
    "Semoga warung seperti ini makin banyak di kota lain.",
    "Balas",
  ];
  const article = read(
    "3 Komentar",
    "Urutkan: Terbaru",
    ...comment("budi_setia77"),
    ...comment("Lilis Suryani"),
  );
  assert.deepEqual(
    article.body.map((block) => block.text),
    story,
  );
  assert.equal(article.lines.find(({ text }) => text === "Urutkan: Terbaru")?.role, "comment");
});

test("keeps a schedule and a live report in the story", () => {
  const schedule = [
    "Jadwal Liga Arga Pekan Ini",
    "Jumat, 18 Oktober 2024 | 15:30 WIB",
    "Persega vs Putra Muda",
    "Sabtu, 19 Oktober 2024 | 19:00 WIB",
    "Bintang Arga vs Persemu",
  ];
  assert.equal(bodyOf(...schedule).length, story.length + schedule.length);
  const live = ["Gempa mengguncang Sumba", "2 jam lalu", ...story.map((text) => `Kini ${text}`)];
  assert.ok(bodyOf(...live, ...live.map((text) => text.replace("Kini", "Lalu"))).length > story.length * 2);
});

test("knows the links to other articles that Kontan puts below its stories", () => {
  const below = [
    "Selanjutnya: Rupiah Menguat Tiga Hari Beruntun",
    "Menarik Dibaca: Resep Serundeng Kelapa yang Tahan Lama",
  ];
  assert.deepEqual(read(...below, "Tonton: Harga Motor Listrik Bakal Naik?").relatedLinks, [
    "Rupiah Menguat Tiga Hari Beruntun",
    "Resep Serundeng Kelapa yang Tahan Lama",
    "Harga Motor Listrik Bakal Naik?",
  ]);
  const sentence = "Selanjutnya: hakim membacakan putusan sela atas keberatan warung itu pada pekan depan.";
  assert.deepEqual(bodyOf(sentence), [...story, sentence]);
});

for (const pager of ["Halaman 1/3", "12Selanjutnya", "Halaman Selanjutnya :"]) {
  test(`takes ${JSON.stringify(pager)} for no part of the story`, () => {
    assert.deepEqual(bodyOf(pager), story);
  });
}

test("takes the numbers of pictures for no headings, a lone fraction for part of the story", () => {
  const numbered = story.flatMap((text, index) => [`${index + 1}/3`, text]);
  assert.deepEqual(
    articleOf([title, dated, ...numbered].join("\n")).body.map((block) => block.text),
    story,
  );
  assert.ok(
    articleOf([title, dated, story[0], "2/3", story[1]].join("\n")).body.some(({ text }) => text === "2/3"),
  );
});

test("reads the day of a press release from its dateline, and leaves out who sent it", () => {
  const note =
    "Bank Nusa Raya didirikan pada tahun 1961 di Salatiga dan menyalurkan kredit kepada usaha mikro.";
  const foot = [
    "Tentang Bank Nusa Raya",
    note,
    "Untuk informasi lebih lanjut, silakan hubungi:",
    "Ratna Kusuma",
    "T: +62 21 555 0199",
  ];
  const release = (head: string) =>
    articleOf(
      [head, title, "", `Malang, 12 Oktober 2024 – ${story[0]}`, ...story.slice(1), ...foot].join("\n"),
    );
  const article = release("SIARAN PERS");
  assert.equal(article.datePublished, "2024-10-12");
  assert.deepEqual(
    article.body.map((block) => block.text),
    story,
  );
  const report = release("Berita Kota");
  assert.deepEqual([report.datePublished, report.notBefore], [null, "2024-10-12"]);
});

test("takes the foot of a newsletter and a label that is glued to its name for no paragraphs", () => {
  const mail = [
    "Anda menerima surel ini karena berlangganan Kabar Pagi.",
    "Berhenti berlangganan | Atur preferensi",
    "Jl. Palmerah Barat No. 1, Jakarta 10270",
  ];
  assert.deepEqual(bodyOf(...mail), story);
  assert.deepEqual(read("EditorAnggun Puspita").editor, ["Anggun Puspita"]);
  const address = "Jl. Palmerah Barat No. 1, Jakarta 10270";
  assert.deepEqual(bodyOf(address, ...story.map((text) => `Lagi: ${text}`))[3], address);
});

test("reads topics between commas below the author of the article", () => {
  const article = read("Artikel yang diterbitkan oleh Petrus Riskiadi", "Hutan, Primata, Jawa Timur");
  assert.deepEqual(article.keywords, ["Hutan", "Primata", "Jawa Timur"]);
  assert.deepEqual(
    article.body.map((block) => block.text),
    story,
  );
});

test("reads a message of WhatsApp with its bold words, and leaves out what asks to join", () => {
  const message = [
    `*${title}*`,
    `*MALANG* - ${story[0]}`,
    ...story.slice(1),
    "*Sumber:* Radar Sulteng",
    "*Editor:* Murtalib Hasan",
    "*Selengkapnya:* https://example.id/x1",
    "*Ayo gabung grup WA kami untuk info terkini*",
    "👇👇👇",
  ];
  const article = articleOf(message.join("\n\n"));
  assert.deepEqual([article.headline, article.locationCreated], [title, "MALANG"]);
  assert.deepEqual([article.isBasedOn, article.editor], [["Radar Sulteng"], ["Murtalib Hasan"]]);
  assert.deepEqual(
    article.body.map((block) => block.text),
    story,
  );
});

for (const scrap of [
  "© 2024 BBC. BBC tidak bertanggung jawab atas konten dari situs eksternal. Lihat pendekatan kami terhadap link eksternal.",
  `The post ${title} appeared first on Solopos.com.`,
  "VISIT WEBSITE",
  "Apakah artikel ini membantu?",
]) {
  test(`takes ${JSON.stringify(scrap)} for furniture of the page`, () => {
    const article = read(scrap);
    assert.deepEqual(
      article.body.map((block) => block.text),
      story,
    );
    assert.deepEqual(article.author, []);
  });
}

test("takes the link behind the tags for no tag", () => {
  assert.deepEqual(read("Tag", "Pulau Rinca", "Labuan Bajo", "Lihat Regional Selengkapnya").keywords, [
    "Pulau Rinca",
    "Labuan Bajo",
  ]);
});
