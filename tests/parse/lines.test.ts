import assert from "node:assert/strict";
import { test } from "node:test";
import type { Role } from "../../src/model/roles.ts";
import { RULES } from "../../src/parse/index.ts";
import { articleOf } from "./source.ts";

/** A saved page from top to bottom: each line with the role that it has. */
const PAGE: [string, Role][] = [
  ["Home", "navigation"],
  ["Bola / Liga Indonesia", "navigation"],
  ["Kesebelasan Sukamaju Tak Beban Lawan Arga", "headline"],
  ["Selasa, 23 Februari 2016 | 16:37 WIB", "date"],
  ["komentar", "comment"],
  ["19Shares", "share"],
  ["Pemain Sukamaju berlatih di lapangan desa. (Foto: dok. klub)", "caption"],
  ["KUTA, KOMPAS.com — Penyerang anyar Sukamaju bertekad memberi penampilan terbaik.", "paragraph"],
  ["ADVERTISEMENT", "advertisement"],
  ["Ia sudah dua musim membela kesebelasan itu, kata pelatihnya kepada wartawan.", "paragraph"],
  ["Persiapan Matang", "heading"],
  ["Latihan digelar tiga kali sepekan sejak awal bulan lalu.", "paragraph"],
  ["(fyk/ash)", "signoff"],
  ["Halaman:", "pagination"],
  ["2", "pagination"],
  ["Penulis: Ferril Dennys", "byline"],
  ["Editor: Aloysius Gonsaga", "editor"],
  ["Tags:", "topic"],
  ["liga indonesia", "topic"],
  ["Ikuti Berita KOMPAS.com lainnya di GOOGLE NEWS", "promo"],
  ["Berita Terkait", "related"],
  ["Dua Pemain Sukamaju Cedera Lutut", "related"],
  ["Terpopuler", "navigation"],
  ["Hasil Pertandingan Semalam di Stadion Arga", "navigation"],
  ["Tinggalkan Balasan", "comment"],
  ["Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *", "comment"],
  ["cropped-FAVICON-1.png", "template"],
  ["Copyright © 2016 KOMPAS.com", "template"],
];

test("names what each line of a saved page is", () => {
  const article = articleOf(PAGE.map(([line]) => line).join("\n\n"));
  const roles = article.lines.filter((line) => line.kind !== "blank").map(({ text, role }) => [text, role]);
  assert.deepEqual(roles, PAGE);
});

test("names a documented rule on every line and span, and for every value", () => {
  const { lines, evidence } = articleOf(PAGE.map(([line]) => line).join("\n"));
  const names = [
    ...lines.flatMap((line) => [line.rule, ...(line.spans ?? []).map((span) => span.rule)]),
    ...Object.values(evidence).flatMap((reasons) => reasons.map((reason) => reason.rule)),
  ];
  assert.deepEqual(
    names.filter((name) => !RULES[name]),
    [],
  );
});

test("points at the words that a value was read from", () => {
  const { lines, evidence } = articleOf(PAGE.map(([line]) => line).join("\n"));
  const words = (line = 0, start = 0, end = 0) => lines[line - 1]?.text.slice(start - 1, end - 1);
  const [date] = evidence.datePublished ?? [];
  assert.equal(words(date?.line, date?.start, date?.end), "Selasa, 23 Februari 2016 | 16:37 WIB");
  const [publisher] = evidence.publisher ?? [];
  assert.equal(words(publisher?.line, publisher?.start, publisher?.end), "KOMPAS.com");
});

test("keeps a paragraph that says the same words as a button", () => {
  const story = "Kamis pagi warga berkumpul di balai desa untuk mendengar penjelasan camat.";
  const kept = [
    "Ikuti langkah berikut agar pendaftaran tidak gagal di tengah jalan, kata panitia.",
    "Belum ada tanggapan dari dinas terkait hingga berita ini diturunkan.",
    "Terkait hal ini, camat berjanji akan memanggil pihak pengembang.",
    "Catatan: jangan makan apa pun dalam empat puluh lima menit setelah minum obat.",
  ];
  const article = articleOf([story, ...kept, story.replace("Kamis", "Jumat")].join("\n"));
  assert.deepEqual(article.body.map((block) => block.text).slice(1, -1), kept);
});

test("reads the same article only once where a dump holds it twice", () => {
  const story = [
    "Kamis pagi warga berkumpul di balai desa untuk mendengar penjelasan camat.",
    "Camat mengatakan jembatan akan dibangun kembali pada awal tahun depan.",
  ];
  const article = articleOf([...story, ...story].join("\n"));
  assert.deepEqual(
    article.body.map((block) => block.text),
    story,
  );
});

test("finds a repeated quote in a line of the whole text, though it is glued to the sentence before", () => {
  const story = [
    "Kamis pagi warga berkumpul di balai desa untuk mendengar penjelasan camat.",
    '"Kami akan membangun kembali jembatan itu pada awal tahun depan," kata camat kepada warga.',
    "Warga yang rumahnya berada di seberang sungai berharap jembatan itu tidak lagi hanyut oleh banjir.",
    '"Anak-anak tidak bisa bersekolah selama jembatan putus," kata seorang ibu yang tinggal di sana.',
    "Jembatan gantung itu putus dua kali dalam setahun, dan perbaikannya selalu menunggu anggaran desa.",
  ];
  const article = articleOf([story.join(""), ...story].join("\n"));
  assert.equal(article.body.length, 1);
});

test("names the blocks of a fact-check however they are written, and reads what is glued to a row of signs", () => {
  const claim = "Beredar pesan bahwa jembatan gantung di Arga akan ditutup selama satu tahun penuh.";
  const check = "Setelah ditelusuri, dinas setempat menyatakan jembatan itu tetap dibuka setiap hari.";
  const lines = [
    ["Hasil periksa fakta Rina Dewi", "byline"],
    [claim, "paragraph"],
    ["=====[NARASI]:", "heading"],
    [claim.replace("pesan", "kabar"), "paragraph"],
    ["Penjelasan:", "heading"],
    [check, "paragraph"],
    ["= = =Kategori: Konten yang Menyesatkan", "paragraph"],
    ["=====Editor: Joko Susilo", "editor"],
    ["===[REFERENSI]", "heading"],
  ];
  const { body, editor, signoff, lines: read } = articleOf(lines.map(([text]) => text).join("\n"));
  assert.deepEqual(
    read.map(({ text, role }) => [text, role]),
    lines,
  );
  assert.deepEqual([editor, signoff], [["Joko Susilo"], null]);
  assert.equal(body.at(-2)?.text, "Kategori: Konten yang Menyesatkan");
});

test("leaves the box of a fact-checking desk out of the story", () => {
  const story = "Kamis pagi warga berkumpul di balai desa untuk mendengar penjelasan camat.";
  const box = [
    "Melawan hoaks sama saja melawan kebodohan. Karena itu kami membuka kanal ini untuk semua warga.",
    "Sejak 5 Mei 2020, Cek Fakta Kabar Arga bergabung dengan jaringan pemeriksa fakta sedunia.",
    "Jika Anda memiliki informasi seputar hoaks yang perlu kami telusuri, kirimkan ke cekfakta@arga.id.",
    "Ingin lebih cepat dijawab? Hubungi Chatbot WhatsApp Kabar Arga di nomor berikut.",
  ];
  const article = articleOf([story, story.replace("Kamis", "Jumat"), ...box].join("\n"));
  assert.equal(article.body.length, 2);
});
