import assert from "node:assert/strict";
import { test } from "node:test";
import { creditStart, readCaption } from "../../src/parse/cues/caption.ts";
import { indexOutlets } from "../../src/parse/cues/outlet.ts";
import { OUTLETS } from "../../src/parse/index.ts";

const outlets = indexOutlets(OUTLETS);

const CREDITS: [string, string | null][] = [
  ["Antrean truk di SPBU Simbuang, Mamuju. [Suara.com/Dwi Rahmawati]", "Suara.com/Dwi Rahmawati"],
  ["Petani memanen garam di Rembang, Jawa Tengah. - Bisnis/Rachmani", "Bisnis/Rachmani"],
  ["ILUSTRASI. Motor listrik dipamerkan di Jakarta. KONTAN/Baihaqi Rahman", "KONTAN/Baihaqi Rahman"],
  ["Foto: Potret Siswa Seberangi Sungai Pakai Rakit", null],
  ["Foto: Dinas Kebudayaan Dan Pariwisata Kota Arga", "Dinas Kebudayaan Dan Pariwisata Kota Arga"],
  ["Foto: Prime Video.", "Prime Video"],
  ["Harga naik pada kuartal III/Tahun Buku", null],
  ["Warga memilih jalur Surabaya/Malang Kota", null],
];
for (const [line, expected] of CREDITS) {
  test(`finds ${expected ?? "no credit"} in ${JSON.stringify(line)}`, () => {
    assert.equal(creditStart(line, outlets) >= 0, expected !== null);
    assert.equal(readCaption(line, outlets).creditText, expected);
  });
}
