import assert from "node:assert/strict";
import { test } from "node:test";
import type { Line, Span } from "../../../src/model/article.ts";
import type { Role } from "../../../src/model/roles.ts";
import { AUTHORITY, canonicalName, findMentions, RULES } from "../../../src/parse/names/index.ts";

function body(text: string, line = 1, role: Role = "paragraph"): Line {
  return { line, text, end: "\n", kind: role === "paragraph" ? "body" : "meta", role, rule: "uji" };
}

function namesIn(...texts: string[]) {
  return findMentions(
    texts.map((text, index) => body(text, index + 1)),
    AUTHORITY,
  ).mentions;
}

const PEOPLE: [sentence: string, expected: string[]][] = [
  ["Brigjen Pat Ryder, sekretaris pers Pentagon, mengatakan hal itu. Ryder enggan merinci.", ["Pat Ryder"]],
  ["Bupati Hi. Parosil Mabsus mengeluarkan surat edaran.", ["Parosil Mabsus"]],
  ['"Kami siap," kata Sumarlin.', ["Sumarlin"]],
  ["Namun Presiden belum berkomentar. Selasa malam hujan turun.", []],
  ["Pemuda bernama Anselmus Tefa (22) dirawat.", ["Anselmus Tefa"]],
  ["Polisi menahan RF (17) dan SL (22).", ["RF", "SL"]],
  ["Kim Jong-un tiba di Rusia. Kim Jong Un lalu bertemu Putin, dan Kim tersenyum.", ["Kim Jong-un", "Putin"]],
  ["Kim belum tentu orang yang sama.", []],
  [
    "Penyanyi Rina Wulandari, Budi Hartono, dan Siti Aminah hadir.",
    ["Rina Wulandari", "Budi Hartono", "Siti Aminah"],
  ],
  [
    "Kapolres TTU, AKBP Eliana Papote melalui Kasubsi Humas, IPDA Markus Wilco Mitang. IPDA Wilco menambahkan.",
    ["Markus Wilco Mitang", "Eliana Papote"],
  ],
  ["Kepala Dinas Perkebunan dan Peternakan Agustanto Basmar datang.", ["Agustanto Basmar"]],
  ["Menteri Lingkungan Hidup (LH) Hanif Faisol Nurofiq menyebut hal itu.", ["Hanif Faisol Nurofiq"]],
  ["Rektor Budi Santoso, S.Pd., M.Si. membuka acara.", ["Budi Santoso"]],
  [
    "Duta Besar Rusia untuk PBB Vassily Nebenzia menyebut itu palsu. Vasily Nebenzia tertawa.",
    ["Vassily Nebenzia"],
  ],
  ["Umar bin Hasan pulang ke desanya.", ["Umar bin Hasan"]],
  ["Galaxy S6 Edge memakai layar lengkung.", []],
  ["Rumah Syaifudin, 56, warga desa itu, terbakar.", ["Syaifudin"]],
  ["Mereka kalah dari Soh Wooi Yi/Aaron Chia.", ["Soh Wooi Yi", "Aaron Chia"]],
  ["Hadir kepala bidang SDK Yudith Napitu.", ["Yudith Napitu"]],
  ["Fahri Selaku Ketua Pemuda angkat bicara.", ["Fahri"]],
  ["Seorang terduga berinisial MA ditangkap. MA terkait jaringan itu.", ["MA"]],
];

const PLACES: [sentence: string, expected: string[]][] = [
  ["Intelijen Amerika Serikat (AS) melapor. Pejabat AS diam.", ["Amerika Serikat"]],
  ["Pejabat AS diam.", ["AS"]],
  ["Harga as roda naik.", []],
  ["Pasukan Korut tiba, kata pejabat Korea Utara.", ["Korea Utara"]],
  [
    "Ia tinggal di Desa Boronubaen, Kecamatan Biboki Utara, Kabupaten Timor Tengah Utara (TTU).",
    ["Timor Tengah Utara", "Desa Boronubaen", "Biboki Utara"],
  ],
  ["Kecelakaan terjadi di kawasan Grogol, Jakarta Barat.", ["Grogol", "Jakarta Barat"]],
  ["Perang Rusia-Ukraina belum usai.", ["Rusia", "Ukraina"]],
  ["Batu itu jatuh. Ia pergi ke Batu.", ["Batu"]],
  ["Ia fasih berbahasa asing, antara lain Bahasa Jepang.", []],
  ["Barcelona menang. Mereka berlatih di Barcelona.", ["Barcelona"]],
  ["Warga Jorong Pasar Durian Kenagarian Manggopoh mandi.", ["Jorong Pasar Durian", "Kenagarian Manggopoh"]],
  ["Harimau terlihat di Desa Pulau Muda, Riau.", ["Desa Pulau Muda", "Riau"]],
  ["Warga Kecamatan Suruh, Kabupaten Semarang, mengungsi.", ["Suruh", "Semarang"]],
  ["Ia tinggal di Dusun Kalitulang RT 4.", ["Dusun Kalitulang"]],
];

const ORGANIZATIONS: [sentence: string, expected: string[]][] = [
  ["Resolusi Perserikatan Bangsa-Bangsa (PBB) dilanggar. PBB marah.", ["Perserikatan Bangsa-Bangsa (PBB)"]],
  ["Kementerian Pertahanan Rusia membeli roket.", ["Kementerian Pertahanan Rusia"]],
  [
    "Perusahaan itu PT Anugerah Surya Pratama, PT Nurham, dan PT Kawai Sejahtera.",
    ["PT Anugerah Surya Pratama", "PT Nurham", "PT Kawai Sejahtera"],
  ],
  [
    "Dinas Perkebunan dan Peternakan (Disbunak) membagi terpal. Langkah Disbunak dipuji.",
    ["Dinas Perkebunan dan Peternakan (Disbunak)"],
  ],
  ["Ia ditahan di Polsek Biboki Utara.", ["Polsek Biboki Utara"]],
  ["Tim Sapuangin juara.", ["Tim Sapuangin"]],
  ["Presiden Recording Academy Neil Portnow hadir.", ["Recording Academy"]],
  ["Ia lulusan Institut Teknologi Sepuluh Nopember (ITS).", ["Institut Teknologi Sepuluh Nopember (ITS)"]],
  ["Sekolah Dasar libur.", []],
  [
    "Babinsa Koramil 22/Blang Mangat Kodim 0103/Aceh Utara hadir.",
    ["Koramil 22/Blang Mangat", "Kodim 0103/Aceh Utara"],
  ],
  [
    "Persatuan Wartawan Indonesi (PWI) Provinsi Gorontalo bersuara. Ketua PWI Gorontalo diam.",
    ["Persatuan Wartawan Indonesi (PWI) Provinsi Gorontalo"],
  ],
  ["Emas PT Antam Tbk turun, kata Antam.", ["PT Antam Tbk"]],
  [
    "Kapal milik Komando Lintas Laut Militer (Kolinlamil) tiba.",
    ["Komando Lintas Laut Militer (Kolinlamil)"],
  ],
  [
    "Komisi Pemberantasan Tindak Pidana Korupsi diam. Komisi Pemberantasan Korupsi (KPK) bicara.",
    ["Komisi Pemberantasan Tindak Pidana Korupsi (KPK)"],
  ],
  ["Pukul 11 Waktu Indonesia Timur (WIT) rapat usai.", []],
  ["Dilansir New York Times, kota itu sepi.", []],
];

for (const [sentence, expected] of PEOPLE) {
  test(`tokoh: ${sentence}`, () => assert.deepEqual(namesIn(sentence).people, expected));
}
for (const [sentence, expected] of PLACES) {
  test(`tempat: ${sentence}`, () => assert.deepEqual(namesIn(sentence).places, expected));
}
for (const [sentence, expected] of ORGANIZATIONS) {
  test(`lembaga: ${sentence}`, () => assert.deepEqual(namesIn(sentence).organizations, expected));
}

test("evidence points at the first mention, parallel to the mentions", () => {
  const { mentions, evidence } = findMentions(
    [body("Hujan turun.", 1), body("Kata Biden, Iran menjual drone.", 2)],
    AUTHORITY,
  );
  assert.deepEqual(mentions, { people: ["Biden"], places: ["Iran"], organizations: [] });
  assert.deepEqual(evidence, {
    people: [{ basis: "stated", rule: "nama-otoritas", line: 2, start: 6, end: 11 }],
    places: [{ basis: "stated", rule: "nama-otoritas", line: 2, start: 13, end: 17 }],
    organizations: [],
  });
});

test("only body, datelines, headline, deck and captions are read", () => {
  const promo: Line = { ...body("Iran"), kind: "boilerplate", role: "promo" };
  const deck = body("Sanksi untuk Rusia belum dicabut", 2, "deck");
  assert.deepEqual(findMentions([promo, deck], AUTHORITY).mentions.places, ["Rusia"]);
});

test("the dateline's place counts, known or not; other spans are left out", () => {
  const spans: Span[] = [
    { start: 1, end: 29, role: "dateline", rule: "uji" },
    { start: 44, end: 60, role: "related", rule: "uji" },
  ];
  const line = {
    ...body("POS-KUPANG.COM, KOTABARANG - Hujan turun. Baca juga: Iran Warga mengungsi."),
    spans,
  };
  assert.deepEqual(findMentions([line], AUTHORITY).mentions.places, ["Kotabarang"]);
});

test("a Title Case headline counts only for names known otherwise", () => {
  const headline = body("Warga Kampung Baru Serbu Pasar Murah di Rusia", 1, "headline");
  assert.deepEqual(findMentions([headline], AUTHORITY).mentions, {
    people: [],
    places: ["Rusia"],
    organizations: [],
  });
});

test("a curator's names are found, and index forms under one name", () => {
  const names = [{ kind: "person" as const, name: "Ki Ageng Sela", variants: ["Ageng Sela"] }];
  assert.deepEqual(findMentions([body("Makam Ageng Sela ramai.")], names).mentions.people, ["Ageng Sela"]);
  assert.equal(canonicalName("person", "Ageng Sela", names), "Ki Ageng Sela");
});

test("canonicalName maps every form to the table's name", () => {
  const forms: [kind: "person" | "place" | "organization", form: string, name: string][] = [
    ["place", "Korut", "Korea Utara"],
    ["place", "Cina", "Tiongkok"],
    ["place", "Moskow", "Moskwa"],
    ["person", "Kim Jong Un", "Kim Jong-un"],
    ["organization", "White House", "Gedung Putih"],
    ["organization", "Perserikatan Bangsa-Bangsa (PBB)", "Perserikatan Bangsa-Bangsa"],
    ["organization", "Yayasan Padi (YP)", "Yayasan Padi"],
    ["person", "Sumarlin", "Sumarlin"],
  ];
  for (const [kind, form, name] of forms) assert.equal(canonicalName(kind, form, AUTHORITY), name);
});

test("the table names each thing once", () => {
  const seen = AUTHORITY.map((entry) => `${entry.kind} ${entry.name}`);
  assert.deepEqual(
    seen.filter((key, index) => seen.indexOf(key) !== index),
    [],
  );
});

test("evidence names only rules that are documented", () => {
  const text = "KUTA - Bupati Parosil Mabsus ke Desa Wates bersama PT Nurham dan Rusia.";
  const { evidence } = findMentions([body(text)], AUTHORITY);
  const used = [...evidence.people, ...evidence.places, ...evidence.organizations].map((entry) => entry.rule);
  assert.ok(used.length >= 4);
  assert.deepEqual(
    used.filter((rule) => !(rule in RULES)),
    [],
  );
});
