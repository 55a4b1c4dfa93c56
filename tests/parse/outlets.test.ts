import assert from "node:assert/strict";
import { test } from "node:test";
import { findAttributions } from "../../src/parse/cues/attribution.ts";
import { findOutlet, indexOutlets } from "../../src/parse/cues/outlet.ts";
import { OUTLETS } from "../../src/parse/index.ts";
import { articleOf } from "./source.ts";

const outlets = indexOutlets(OUTLETS);

test("knows an outlet by its domain, but not by the first word of the domain", () => {
  const own = indexOutlets([{ name: "Kabar Arga", domains: ["Terkini.id"] }]);
  assert.equal(findOutlet("terkini.id", own)?.name, "Kabar Arga");
  assert.equal(findOutlet("Terkini", own), undefined);
});

test("takes no word of a menu or of a promo for the outlet", () => {
  const story =
    "RAHA - Warga Desa Wakorambu membangun jembatan bambu sendiri. Mereka dapat membaca Berita Terkini di papan desa.";
  const page = [
    "Home",
    "Terkini",
    "Daerah",
    "Warga Muna Bangun Jembatan Bambu Sendiri, Habis Rp 12 Juta",
    "Sabtu, 12 Oktober 2024 | 08:15 WITA",
    story,
    "Ikuti Berita Terkini Lainnya di Google News",
  ];
  const { publisher, isBasedOn } = articleOf(page.join("\n"));
  assert.deepEqual([publisher, isBasedOn], [null, []]);
});

test("credits what a verb passes on, and behind a noun only what can be nothing but a medium", () => {
  const namesIn = (text: string) => findAttributions(text, outlets).map(({ name }) => name);
  assert.deepEqual(namesIn("Hal itu diberitakan Kompas.com pada Senin."), ["Kompas.com"]);
  assert.deepEqual(namesIn("Kutip laman Tempo, warga panik."), ["Tempo"]);
  assert.deepEqual(namesIn("Judul berita tempo.co itu asli."), ["tempo.co"]);
  assert.deepEqual(namesIn("Judul berita Solopos yang dicantumkan itu palsu."), []);
});
