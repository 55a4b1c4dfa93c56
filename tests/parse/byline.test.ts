import assert from "node:assert/strict";
import { test } from "node:test";
import { readBylines, readDeskByline, readReport } from "../../src/parse/cues/byline.ts";
import { readClosing } from "../../src/parse/cues/closing.ts";
import { indexOutlets } from "../../src/parse/cues/outlet.ts";
import { signoffAlone, signoffAtEnd } from "../../src/parse/cues/signoff.ts";
import { OUTLETS } from "../../src/parse/index.ts";

const outlets = indexOutlets(OUTLETS);

const CREDITS: [string, [string, string[]][]][] = [
  ["Penulis: Ade Irawan", [["byline", ["Ade Irawan"]]]],
  ["Editor: Anbari Ghaliya", [["editor", ["Anbari Ghaliya"]]]],
  ["EDITOR : Rahmad", [["editor", ["Rahmad"]]]],
  ["Sumber: AP News", [["source", ["AP News"]]]],
  ["sumber : Antara", [["source", ["Antara"]]]],
  [
    "Penulis: Ani NurEditor: Bentang",
    [
      ["byline", ["Ani Nur"]],
      ["editor", ["Bentang"]],
    ],
  ],
  [
    "Penulis: A Budi | Editor: B Sari",
    [
      ["byline", ["A Budi"]],
      ["editor", ["B Sari"]],
    ],
  ],
  [
    "(Reporter: Shinta Rahma | Editor: Ignatia Sri)",
    [
      ["byline", ["Shinta Rahma"]],
      ["editor", ["Ignatia Sri"]],
    ],
  ],
  ["By Ratnaning Asih", [["byline", ["Ratnaning Asih"]]]],
  ["Oleh : Maya Sofia", [["byline", ["Maya Sofia"]]]],
  ["Penulis: Rina Dewi (rina@kabar.example)", [["byline", ["Rina Dewi"]]]],
  ["Penulis: Rina Dewi rina@kabar.example", [["byline", ["Rina Dewi"]]]],
  ["Reporter: Rina Dewi (mg-4)", [["byline", ["Rina Dewi"]]]],
  ["Reporter: Rina Dewi/cr1", [["byline", ["Rina Dewi"]]]],
  ["Pewarta: Rina Dewi/Joko Susilo", [["byline", ["Rina Dewi", "Joko Susilo"]]]],
  ["Oleh Rina Dewi, wartawan Kabar Muna", [["byline", ["Rina Dewi"]]]],
  ["Penulis", [["byline", []]]],
  ["Penulis, Callista Wijaya", [["byline", ["Callista Wijaya"]]]],
  ["Oleh: Dr. Budi Santoso, M.Si.", [["byline", ["Dr. Budi Santoso, M.Si."]]]],
  ["Liputan: Rina Dewi", [["byline", ["Rina Dewi"]]]],
  [
    "Kontributor: Rina Dewi | Editor: Joko Susilo",
    [
      ["byline", ["Rina Dewi"]],
      ["editor", ["Joko Susilo"]],
    ],
  ],
  ["Posted by: suaraarga", []],
  ["Syahreza Zanskie Photo Verified Writer Syahreza Zanskie", [["byline", ["Syahreza Zanskie"]]]],
  ["Oleh Helmi uang itu dibawa pulang", []],
  ["Oleh: Rina Dewi / RD | Selasa, 16 Februari 2016 | 16:45 WIB", [["byline", ["Rina Dewi"]]]],
  ["Reporter : Joko Susilo | Kamis, 8 Oktober 2015 14:33", [["byline", ["Joko Susilo"]]]],
  ["Kontributor Banyuwangi, Rina Dewi", [["byline", ["Rina Dewi"]]]],
  [": Kontributor Banyuwangi, Rina Dewi", [["byline", ["Rina Dewi"]]]],
  ["Rina Dewi, Jurnalis", [["byline", ["Rina Dewi"]]]],
  ["Kontributor acara itu, Rina Dewi, datang terlambat", []],
  ["Pewarta: Xinhua", [["source", ["Xinhua"]]]],
  ["SUMBER: Facebook", []],
  ["Sumber: I-Flyer", []],
  ["Pilihan Editor: Harga Beras Naik", []],
  ["(Ditulis oleh Rina Dewi )", [["byline", ["Rina Dewi"]]]],
  ["(Ditulis oleh ‘Aisyah)", [["byline", ["‘Aisyah"]]]],
  ["Hasil periksa fakta Halimah a n (Universitas Arga).", [["byline", ["Halimah a n"]]]],
  ["Artikel hasil periksa fakta Rina (Relawan Arga)", [["byline", ["Rina"]]]],
  ["Hasil periksa fakta Arga menunjukkan hal itu", []],
];
for (const [line, expected] of CREDITS) {
  test(`reads the roles of ${JSON.stringify(line)}`, () => {
    assert.deepEqual(
      readBylines(line).map(({ role, names }) => [role, names]),
      expected,
    );
  });
}

test("reads an author before the name of a desk", () => {
  const found = readDeskByline("Fino Yurio Kristo - detikinet", outlets);
  assert.deepEqual([found?.names, found?.outlet], [["Fino Yurio Kristo"], "detikinet"]);
  assert.deepEqual(readDeskByline("Ferry Sandi, CNBC Indonesia", outlets)?.names, ["Ferry Sandi"]);
  assert.deepEqual(readDeskByline("Rina Dewi -Sport", outlets)?.names, ["Rina Dewi"]);
  assert.deepEqual(readDeskByline("Dewi Kartika R - detikNews", outlets)?.names, ["Dewi Kartika R"]);
  assert.deepEqual(readDeskByline("M Joko Susilo - detikOto", outlets)?.names, ["M Joko Susilo"]);
  assert.deepEqual(readDeskByline("Tim detikcom - detikSport", outlets)?.names, ["Tim detikcom"]);
  assert.equal(readDeskByline("Jakarta, CNN Indonesia", outlets), null);
  assert.deepEqual(readDeskByline("Antara -detikTravel", outlets)?.names, ["Antara"]);
  assert.deepEqual(readDeskByline("Heru Yulianto | Teraslampung.com", outlets)?.names, ["Heru Yulianto"]);
  assert.equal(readDeskByline("Lampung Utara | Teraslampung.com", outlets), null);
  assert.equal(readDeskByline("Detik-detik Jasad Dibawa ke RS", outlets), null);
});

test("reads the line of a report", () => {
  assert.deepEqual(readReport("Laporan Reporter POS-KUPANG.COM, Dionisius Rebon")?.names, [
    "Dionisius Rebon",
  ]);
  assert.deepEqual(readReport("Laporan Wartawan TribunSolo, A Budi dan C Dewi")?.names, ["A Budi", "C Dewi"]);
  assert.deepEqual(readReport("Laporan Masrian Mizani I Aceh Barat Daya")?.names, ["Masrian Mizani"]);
  const bare = readReport("Laporan Reporter Tribun Lampung Saiful Anwar", outlets);
  assert.deepEqual([bare?.names, bare?.outlet], [["Saiful Anwar"], "Tribun Lampung"]);
  assert.equal(readReport("Laporan Wartawan Harian Tak Dikenal Itu", outlets), null);
  assert.equal(readReport("Laporan itu menyebut kerugian negara mencapai dua miliar rupiah."), null);
});

test("tells authors from sources on a last line in capitals", () => {
  assert.deepEqual(readClosing("PRIBADI WICAKSONO", outlets), { byline: ["PRIBADI WICAKSONO"], source: [] });
  assert.deepEqual(readClosing("LIFEHACKER | ANDROID CENTRAL", outlets).source, [
    "LIFEHACKER",
    "ANDROID CENTRAL",
  ]);
  assert.deepEqual(readClosing("ANTARA | NINIS CHAIRUNNISA", outlets), {
    byline: ["NINIS CHAIRUNNISA"],
    source: ["ANTARA"],
  });
});

const SIGNOFFS: [string, string | null][] = [
  ["konflik di Ukraina. [rin]", "[rin]"],
  ["untuk ditindaklanjuti. (bbr)", "(bbr)"],
  ["alas,” harapnya. (lus/mlo) ", "(lus/mlo)"],
  ["kata dia.(*)", "(*)"],
  ["terhadap Korea Utara.***", "***"],
  ["tutupnya. *", "*"],
  ["perpanjangan ini,” katanya. (Atika)", "(Atika)"],
  ["kepada wartawan. (Tribunnews.com/Ani)(Kompas.com/Budi)", "(Tribunnews.com/Ani)(Kompas.com/Budi)"],
  ["hektare pada April. (T.K011)", "(T.K011)"],
  ["juta per hektare. (rls/eka).", "(rls/eka)."],
  ["Partai Kebangkitan Bangsa (PKB)", null],
  ["PT Astra Tbk. (ASII) dan PT Panin Sekuritas Tbk. (PANS).", null],
  ["Partai Kebangkitan Bangsa (PKB).", null],
  ["di Jakarta, Rabu (18/9/2019).", null],
  ["di Jakarta. Rabu (18/9/2019)", null],
];
for (const [line, expected] of SIGNOFFS) {
  test(`finds ${expected ?? "no sign-off"} at the end of ${JSON.stringify(line)}`, () => {
    assert.equal(signoffAtEnd(line)?.text ?? null, expected);
  });
}

test("knows a sign-off on a line of its own", () => {
  for (const line of [
    "(fyk/ash)",
    "***",
    "ha/rs (AFP, Reuters)",
    "(TribunJakarta.com/Elga Hikari Putra)",
    "(*)",
  ])
    assert.notEqual(signoffAlone(line), null, line);
  for (const line of ["(18/9/2019)", "Warga (PKB)", "(Foto: Antara)"])
    assert.equal(signoffAlone(line), null, line);
});
