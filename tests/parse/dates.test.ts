import assert from "node:assert/strict";
import { test } from "node:test";
import { findDates, toIso } from "../../src/parse/cues/date.ts";
import { indexOutlets } from "../../src/parse/cues/outlet.ts";
import { readPublication } from "../../src/parse/cues/publication.ts";
import { OUTLETS } from "../../src/parse/index.ts";
import { articleOf } from "./source.ts";

const outlets = indexOutlets(OUTLETS);

/** Lines that state a publication date, and what they state. */
const PUBLISHED: [string, string][] = [
  ["- 6 September 2022, 16:31 WIB", "2022-09-06T16:31+07:00"],
  ["Selasa, 16 Februari 2016 09:41 WIB | 1.284 Views", "2016-02-16T09:41+07:00"],
  ["Selasa, 16 Februari 2016 09:41 WIB - dibaca 1.907x", "2016-02-16T09:41+07:00"],
  ["Publish by Redaksi on 7 September 2022", "2022-09-07"],
  ["Rabu, 18 Jun 2025 19:32 WIB", "2025-06-18T19:32+07:00"],
  ["Kamis, 05/11/2015 10:08 WIB", "2015-11-05T10:08+07:00"],
  ["2025/07/02 06:10:46", "2025-07-02T06:10"],
  ["2019-10-12T05:00:00+07:00", "2019-10-12T05:00+07:00"],
  ["Tayang: Senin, 9 Juni 2025 21:13 WITA", "2025-06-09T21:13+08:00"],
  ["Tayang: Senin, 9 Juni 2025 21:13 WIT", "2025-06-09T21:13+09:00"],
  ["Diperbarui 15 Jun 2025, 08:30 WIB", "2025-06-15T08:30+07:00"],
  [", Jurnalis-Rabu, 18 Juni 2025 |22:02 WIB", "2025-06-18T22:02+07:00"],
  ["Kompas.com- 18/06/2025, 19:59 WIB", "2025-06-18T19:59+07:00"],
  ["Kompas.com- Diperbarui 19/06/2025, 10:19 WIB", "2025-06-19T10:19+07:00"],
  ["Rabu, 11 Juni 2025 - 05:15 WIB", "2025-06-11T05:15+07:00"],
  ["18 Juni 2025 | 19.29 WIB", "2025-06-18T19:29+07:00"],
  ["Selasa, 29 Januari 2019 / 20:31 WIB", "2019-01-29T20:31+07:00"],
  ["Rabu   18 Jun 2025  21:38 WIB", "2025-06-18T21:38+07:00"],
  ["Selasa, 3 Juni 2025-  13:35 WIB", "2025-06-03T13:35+07:00"],
  ["September 30, 2024", "2024-09-30"],
  ["Sep 25, 2019  -", "2019-09-25"],
  ["on 16 Feb 2016 at 09:20 WIB", "2016-02-16T09:20+07:00"],
  ["Jum’at, 14 Pebruari 2014 pukul 07.05 WIB", "2014-02-14T07:05+07:00"],
  ["Ahad, 3 Nopember 2013", "2013-11-03"],
  ["Minggu, 17 Agt 2014 13:00 WIB", "2014-08-17T13:00+07:00"],
  ["Published: June 9, 2025 1:05 pm", "2025-06-09T13:05"],
  ["20 Nov 23 | 17:15 WITA", "2023-11-20T17:15+08:00"],
  ["12/03/25 - 14:20", "2025-03-12T14:20"],
  ["07 May 2025 10:25", "2025-05-07T10:25"],
  ["12 Mei 2025 • 2 menit baca", "2025-05-12"],
  ["Dipublikasikan pada 12 Mei 2025", "2025-05-12"],
  ["Publikasi: Senin, 12 Mei 2025", "2025-05-12"],
  ["Posted on May 12, 2025 by admin", "2025-05-12"],
  ["redaksi - Senin, 12 Mei 2025", "2025-05-12"],
  ["Oleh Rina Dewi, 12 Mei 2025 14:00", "2025-05-12T14:00"],
  ["Oleh Rina Dewi, Senin, 12 Mei 2025 | 14:00 WIB - Redaktur: Joko Susilo - 231", "2025-05-12T14:00+07:00"],
  ["12 Mei 2025 14:03 Reporter: Rina Dewi | Editor: Joko Susilo", "2025-05-12T14:03"],
  ["Daerah | Senin, 12 Mei 2025 14:02 WIB", "2025-05-12T14:02+07:00"],
  ["2019-09-28WIB19:17:34+07:00", "2019-09-28T19:17+07:00"],
  ["2021-03-04T06:20:55.000Z", "2021-03-04T06:20+00:00"],
  ["3 Djuni 1961", "1961-06-03"],
  ["Rabu (17/2/2021) 08:15", "2021-02-17T08:15"],
  ["Rabu Pahing 17 Februari 2021 08:15", "2021-02-17T08:15"],
  ["Kamis, 4 Maret 2021 / 20 Rajab 1442 H", "2021-03-04"],
  ["20 Rajab 1442 H / 4 Maret 2021 M", "2021-03-04"],
  ["Senin, 9 Jun 2025 - 18:16 WIB_x0000_", "2025-06-09T18:16+07:00"],
  ["Putra Ramadhani Astyawan, Jurnalis · Rabu 14 Juli 2021 10:12 WIB", "2021-07-14T10:12+07:00"],
];
for (const [line, expected] of PUBLISHED) {
  test(`reads the publication date of ${JSON.stringify(line)}`, () => {
    const publication = readPublication(line.replace(/\s+/g, " ").trim(), outlets);
    assert.equal(publication && toIso(publication.date), expected);
  });
}

/** Lines with a date that publish nothing. */
const OTHER = [
  "Liwa Fair Akan Digelar 23 September 2019",
  "Harga Emas Antam Hari Ini, 10 Juni 2025",
  "mengatakan Senin (5/9/2022) bahwa fakta Rusia beralih",
  "Tanggal: 10 Juni 2025 – 12 Juli 2025",
  "8/31/0024",
  "Diterbitkan 3 jam lalu",
  "Tuban, 12 Mei 2025",
  "Mulai berlaku 12 Mei 2025",
  "Hari Pahlawan, 10 November 2023",
  "Skor 12/03/25",
  "31 Februari 2022",
  "Presiden Rusia di Vladivostok, Kamis, 25 April 2019 (Foto: Yuri Kadobnov/AP)",
];
for (const line of OTHER) {
  test(`finds no publication date in ${JSON.stringify(line)}`, () => {
    assert.equal(readPublication(line, outlets), null);
  });
}

test("keeps the day of the week that a text names, right or wrong", () => {
  assert.deepEqual(
    findDates("Rabu (11/9/2019) dan Jumat, 12 September 2019").map(({ day, weekday }) => [day, weekday]),
    [
      ["2019-09-11", 3],
      ["2019-09-12", 5],
    ],
  );
});

test("takes no date of the story, of a list or of the site's menu for the article's", () => {
  const story = "Warga memanen padi di sawah milik desa pada pagi hari itu. Panen berlangsung meriah.";
  for (const text of [
    `Warga Panen Raya Padi di Sukamaju\n\n${story} Acara digelar Senin (9/6/2025).`,
    `Warga Panen Raya Padi di Sukamaju\n\n${story}\n\nBerita Terkait\n\nHarga Gabah Naik Lagi di Pasar\n10 Juni 2025, 08:00 WIB`,
    `Kamis, 5 Juni 2025\nBeranda\nDaerah\nWarga Panen Raya Padi di Sukamaju\n\n${story}`,
    `Warga Panen Raya Padi di Sukamaju\n\n${story}\n\nKamis, 19 Juni 2025\n\n${story} Lalu hujan.`,
  ])
    assert.equal(articleOf(text).datePublished, null, text);
});
