import * as z from "zod";
import type { Entry } from "../../archive/index.ts";
import {
  FIELD_TABLE,
  FIELDS,
  type Field,
  isNameField,
  type Mentions,
  type OwnValues,
  PROVENANCE,
  type Provenance,
} from "../../model/index.ts";
import { words } from "../words.ts";

const text = z.string();
const known = text.nullable();
const list = z.array(text);

const span = z.object({
  start: z.int().describe("Kolom pertama, dihitung dari 1."),
  end: z.int().describe("Kolom sesudah yang terakhir."),
  role: text.describe("Peran potongan itu."),
  rule: text.describe("Aturan yang menentukannya."),
});

const line = z.object({
  line: z.int().describe("Nomor baris dalam naskah, dihitung dari 1."),
  text: text.describe("Isi baris."),
  end: text.describe("Tanda akhir baris dalam naskah."),
  kind: z
    .enum(["body", "meta", "boilerplate", "blank"])
    .describe("Isi berita, keterangan, sisa halaman, kosong."),
  role: text.describe("Peran baris."),
  rule: text.describe("Aturan yang menentukannya; lihat aturan.html."),
  spans: z.array(span).optional().describe("Potongan baris yang diangkat dari isi berita."),
});

const evidence = z.object({
  basis: z
    .enum(["stated", "inferred", "corrected"])
    .describe("Disebut naskah, disimpulkan, atau kata kurator."),
  rule: text.describe("Aturan yang menentukannya."),
  line: z.int().optional().describe("Baris naskah; untuk koreksi, baris berkas kurator."),
  start: z.int().optional().describe("Kolom pertama."),
  end: z.int().optional().describe("Kolom sesudah yang terakhir."),
  element: text.optional().describe("Unsur halaman tersimpan yang menyebutnya."),
});

const block = z.object({
  type: z.enum(["paragraph", "heading"]).describe("Paragraf atau judul bagian."),
  id: text.describe("Nama blok di halaman artikel."),
  text: text.describe("Isi tanpa tanda format."),
  ordinal: text.optional().describe("Nomor di depan judul bagian."),
  lines: z.array(z.int()).describe("Baris naskah asalnya."),
});

const correction = z.object({
  field: text.describe("Keterangan yang dikoreksi."),
  parsed: z.union([text, list]).nullable().describe("Yang terbaca dalam naskah."),
  corrected: z.union([text, list]).nullable().describe("Kata kurator."),
});

const SHAPES: Record<(typeof FIELD_TABLE)[Field]["kind"], z.ZodType> = {
  text: known,
  date: known,
  day: known,
  texts: list,
  names: list,
  images: z.array(
    z.object({
      caption: text.describe("Keterangan gambar."),
      creditText: known.describe("Sumber gambar."),
    }),
  ),
};

/** A shape for each field of these, which takes and gives its value. */
function shapesOf<Values>(fields: Field[]) {
  const shapes = fields.map((field) => [
    field,
    SHAPES[FIELD_TABLE[field].kind].describe(words.fieldMeanings[field]),
  ]);
  return Object.fromEntries(shapes) as { [F in keyof Values]: z.ZodType<Values[F], Values[F]> };
}

const { headline, ...others } = shapesOf<OwnValues>(FIELDS.filter((field) => !isNameField(field)));
const provenance = Object.fromEntries(
  (Object.keys(PROVENANCE) as (keyof Provenance)[]).map((key) => [
    key,
    text.optional().describe(words.provenanceMeanings[key]),
  ]),
) as Record<keyof Provenance, z.ZodOptional<z.ZodString>>;

/** An article as the archive's JSON Lines hold it. The order is that of a catalogue card, then of the evidence. */
export const articleSchema = z
  .strictObject({
    address: text.describe("Alamat halaman artikel dalam situs ini."),
    file: text.describe("Nama berkas naskah."),
    format: z
      .enum(["text", "markdown", "html"])
      .describe("Salinan teks, tulisan tangan kurator, atau halaman tersimpan."),
    encoding: text.describe("Penyandian huruf berkas naskah."),
    hash: text.describe("SHA-256 naskah, tanpa keterangan kurator di atasnya."),
    headline,
    suppliedTitle: known.describe("Judul yang diambil dari kata-kata pertama bila naskah tanpa judul."),
    ...others,
    mentions: z
      .object(shapesOf<Mentions>(FIELDS.filter(isNameField)))
      .describe("Nama yang disebut, seperti tertulis dalam naskah."),
    body: z.array(block).describe("Isi berita, blok demi blok."),
    lines: z
      .array(line)
      .describe("Seluruh naskah baris demi baris; disambung, semuanya adalah naskah itu lagi."),
    evidence: z.record(text, z.array(evidence)).describe("Untuk tiap keterangan: dari mana nilainya."),
    corrections: z.array(correction).describe("Koreksi kurator."),
    provenance: z.object(provenance).describe("Asal-usul naskah menurut kurator."),
    contacts: z
      .enum(["masked", "withheld"])
      .optional()
      .describe("Surel atau nomor telepon penulis ditutup; “withheld”: naskahnya pun tidak diterbitkan."),
  })
  .meta({ title: "Artikel Kliping" });

type ArticleRecord = z.input<typeof articleSchema>;

/** An article as the schema says it, in JSON. The compiler holds `Article` against the schema here. */
export function printRecord({ article, path }: Entry): string {
  return JSON.stringify({ address: path, ...article } satisfies ArticleRecord);
}
