import assert from "node:assert/strict";
import { test } from "node:test";
import { articleOf } from "./source.ts";

const title = "Tujuh Sumur Resapan Dibangun di Hulu Arga untuk Cegah Banjir";
const lead =
  "Pemerintah Kabupaten Arga mulai membangun tujuh sumur resapan di kawasan hulu untuk mengurangi banjir tahunan.";
const story = [
  lead,
  "Kepala dinas setempat mengatakan pembangunan itu menelan anggaran Rp2,4 miliar dan selesai sebelum hujan.",
  "Warga berharap pembangunan tidak berhenti di tengah jalan seperti yang terjadi tahun lalu.",
];

/** Pages in the shape of several sites; what stands around the story, and what is read from it. */
type Fields = Partial<Record<keyof ReturnType<typeof articleOf>, unknown>>;
const AROUND: [name: string, above: string[], below: string[], fields: Fields][] = [
  [
    "a page of the BBC",
    [
      "Langsung ke konten",
      "Berita",
      title,
      "Sumber gambar, Getty Images",
      "Keterangan gambar, Warga melintasi jalan yang tergenang.",
      "Penulis, Callista Wijaya",
      "Peranan, BBC News Indonesia",
      "12 Mei 2025",
      "Waktu membaca: 4 menit",
    ],
    ["Berita terkait", "Harga Cabai di Pasar Baru Naik Dua Kali Lipat", "Paling banyak dibaca"],
    {
      headline: title,
      author: ["Callista Wijaya"],
      datePublished: "2025-05-12",
      images: [{ caption: "Warga melintasi jalan yang tergenang.", creditText: "Getty Images" }],
    },
  ],
  [
    "a local site with a slogan, a clock and a ticker above the headline",
    [
      "Senin, 12 Mei 2025",
      "Kabar Arga",
      "Aktual dan Tepercaya",
      "Beranda",
      "Trending",
      "Harga Cabai di Pasar Baru Naik Dua Kali Lipat",
      `Beranda » Berita » ${title}`,
      title,
      "admin",
      "11 Mei 2025 8:21 am",
      "45 Views",
    ],
    [
      "Menyukai ini:",
      "Related Items: banjir, Arga",
      "Click to comment",
      "You must be logged in to post a comment",
      "Copyright © 2025 Kabar Arga. All rights reserved.",
    ],
    {
      headline: title,
      author: ["admin"],
      datePublished: "2025-05-11T08:21",
      keywords: ["banjir", "Arga"],
      publisher: "Kabar Arga",
    },
  ],
  [
    "a page with author, outlet and date on lines of their own",
    [
      "Bisnis.com",
      "Ekonomi",
      title,
      "Rina Dewi",
      "|",
      "Joko Susilo",
      "- Bisnis.com",
      "22 September 2020 | 11:47 WIB",
    ],
    ["Reporter: Rina Dewi", "url telah tercopy", "Mau kabar penting? Ikuti WhatsApp Channel kami sekarang"],
    { headline: title, author: ["Rina Dewi", "Joko Susilo"], publisher: "Bisnis.com" },
  ],
  [
    "a picture whose credit stands on the next line",
    [
      title,
      "Oleh Rina Dewi",
      "3 April 2024, 15:46",
      "Teknisi memeriksa sumur di halaman sekolah.",
      "ANTARA FOTO/Joko Susilo/nym.",
    ],
    ["Reporter: Rina Dewi"],
    {
      images: [
        { caption: "Teknisi memeriksa sumur di halaman sekolah.", creditText: "ANTARA FOTO/Joko Susilo/nym" },
      ],
    },
  ],
  [
    "an op-ed that ends with a note on its author",
    [title, "Oleh: Arya Kusuma", "Rabu, 21 Agu 2019 12:20 WIB"],
    [
      "Arya Kusuma pengamat perkotaan, tinggal di Arga",
      "(mmu/mmu)",
      "bangku kota",
      "ruang publik",
      "Kolom ini adalah kiriman dari pembaca, isi di luar tanggung jawab redaksi.",
    ],
    { author: ["Arya Kusuma"], signoff: "(mmu/mmu)", keywords: ["bangku kota", "ruang publik"] },
  ],
  [
    "a page whose date line begins with a comma",
    [title, "Rina Dewi", ", Jurnalis-Rabu, 18 Juni 2025 |17:47 WIB"],
    [],
    { headline: title, author: ["Rina Dewi"], datePublished: "2025-06-18T17:47+07:00" },
  ],
  [
    "a page whose author has one name",
    [title, "Iskandar", "Diperbarui 15 Jun 2025, 08:30 WIB"],
    [],
    { headline: title, author: ["Iskandar"] },
  ],
  [
    "a page with the name of a section where authors stand",
    [title, "Saintek", "Diperbarui 15 Jun 2025, 08:30 WIB"],
    [],
    { headline: title, author: [] },
  ],
  [
    "a report of several wires",
    [title, "Rina Dewi", "12 Mei 2025"],
    ["ha/rs (AFP, Reuters)"],
    { signoff: "ha/rs (AFP, Reuters)", isBasedOn: ["AFP", "Reuters"], author: ["Rina Dewi"] },
  ],
  [
    "a text that is held twice",
    [title, "Senin, 12 Mei 2025 14:02 WIB"],
    [title, "Senin, 12 Mei 2025 14:02 WIB", ...story],
    { headline: title, datePublished: "2025-05-12T14:02+07:00" },
  ],
];
for (const [name, above, below, fields] of AROUND) {
  test(`reads the story and its fields out of ${name}`, () => {
    const article = articleOf([...above, ...story, ...below].join("\n"));
    assert.deepEqual(
      article.body.map((block) => block.text),
      story,
    );
    for (const [field, expected] of Object.entries(fields))
      assert.deepEqual(article[field as keyof typeof article], expected, field);
  });
}

test("reads the summary above the dateline as the deck, a second headline not", () => {
  const deck = "Pembangunan sumur itu diharapkan mengurangi banjir yang merendam kota setiap tahun.";
  assert.equal(articleOf([title, deck, `Arga.id - ${lead}`].join("\n")).alternativeHeadline, deck);
  const second = "Bupati Lantik Dua Belas Kepala Desa Antarwaktu";
  const page = [title, second, "Senin, 12 Mei 2025 14:02 WIB", lead].join("\n");
  assert.equal(articleOf(page).alternativeHeadline, null);
});

test("keeps a last paragraph that ends with an agency, and credits it", () => {
  const last = "Pemerintah membentuk tim bersama untuk mengatur giliran kapal. (Reuters/tp-2)";
  const article = articleOf([title, lead, last].join("\n"));
  assert.equal(article.body.at(-1)?.text, "Pemerintah membentuk tim bersama untuk mengatur giliran kapal.");
  assert.deepEqual(article.isBasedOn, ["Reuters"]);
});

test("credits a medium that reports", () => {
  const text =
    "Sementara itu, kantor berita Xinhua melaporkan bahwa banjir surut. AFP melaporkan hal serupa kemarin.";
  assert.deepEqual(articleOf([title, lead, text].join("\n")).isBasedOn, ["Xinhua", "AFP"]);
});

test("takes the author and the related title out of the end of a text on one line", () => {
  const line = `TEMPO.CO, Jakarta - ${story.join(" ")} ${story.join(" ")} Pilihan Editor: Jejak Pengusaha di Balik Sumur RIANI SUKMADEWI`;
  const article = articleOf(line);
  assert.deepEqual(article.author, ["RIANI SUKMADEWI"]);
  assert.deepEqual(article.relatedLinks, ["Jejak Pengusaha di Balik Sumur"]);
});

test("takes the report line and the dateline off a text on one line", () => {
  const line = `Laporan Wartawan Tribunnews.com, Rina Dewi TRIBUNNEWS.COM, JAKARTA - ${story.join(" ")}`;
  const { author, locationCreated, publisher, isBasedOn, body } = articleOf(line);
  assert.deepEqual([author, locationCreated, publisher], [["Rina Dewi"], "JAKARTA", "Tribunnews.com"]);
  assert.deepEqual(isBasedOn, []);
  assert.equal(body[0]?.text, story.join(" "));
});

test("takes the team of an outlet that a fact-check retells for no publisher", () => {
  const check = "Tim Pemeriksa Fakta Tempo menemukan bahwa foto itu diambil dua tahun lalu.";
  assert.equal(articleOf([title, lead, check].join("\n")).publisher, "Tempo");
  const retold = "Disadur dari artikel Cek Fakta Tempo.";
  assert.equal(articleOf([title, lead, retold, check].join("\n")).publisher, null);
});
