import * as z from "zod";
import type { Entry } from "../../archive/index.ts";

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
    headline: known.describe("Judul; kosong bila naskah tidak memuatnya."),
    suppliedTitle: known.describe("Judul yang diambil dari kata-kata pertama bila naskah tanpa judul."),
    alternativeHeadline: known.describe("Subjudul."),
    publisher: known.describe("Penerbit, seperti tertulis dalam naskah."),
    datePublished: known.describe("Hari atau waktu terbit, ISO 8601; kosong bila naskah tidak menyebutnya."),
    notBefore: known.describe("Hari peristiwa terakhir dalam cerita: naskah terbit tidak sebelum hari itu."),
    author: list.describe("Penulis."),
    editor: list.describe("Editor."),
    locationCreated: known.describe("Tempat yang disebut di awal berita."),
    articleSection: known.describe("Rubrik penerbit."),
    isBasedOn: list.describe("Kantor berita dan penerbit yang dikutip naskah."),
    images: z
      .array(
        z.object({
          caption: text.describe("Keterangan gambar."),
          creditText: known.describe("Sumber gambar."),
        }),
      )
      .describe("Keterangan gambar; gambarnya sendiri tidak disimpan."),
    relatedLinks: list.describe("Judul berita terkait yang disebut naskah."),
    keywords: list.describe("Topik."),
    signoff: known.describe("Paraf di akhir berita."),
    mentions: z
      .object({
        people: list.describe("Tokoh."),
        places: list.describe("Tempat."),
        organizations: list.describe("Lembaga."),
      })
      .describe("Nama yang disebut, seperti tertulis dalam naskah."),
    body: z.array(block).describe("Isi berita, blok demi blok."),
    lines: z
      .array(line)
      .describe("Seluruh naskah baris demi baris; disambung, semuanya adalah naskah itu lagi."),
    evidence: z.record(text, z.array(evidence)).describe("Untuk tiap keterangan: dari mana nilainya."),
    corrections: z.array(correction).describe("Koreksi kurator."),
    provenance: z
      .object({
        source_url: text.optional().describe("Alamat asal."),
        retrieved: text.optional().describe("Kapan diambil."),
        rights: text.optional().describe("Pemegang hak atau lisensi."),
        note: text.optional().describe("Catatan kurator."),
        added: text.optional().describe("Kapan masuk arsip."),
        original: text.optional().describe("Nama berkas sebelum masuk arsip."),
      })
      .describe("Asal-usul naskah menurut kurator."),
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
