import type { Entry } from "../../archive/index.ts";
import { printRow } from "../../model/index.ts";

/** A column of the table of all articles. */
interface Column {
  name: string;
  description: string;
  value: (entry: Entry) => string | null;
}

const together = (values: string[]) => values.join("; ");

/** What of an article fits into a row; lists are joined by `; `. */
export const COLUMNS: Column[] = [
  { name: "address", description: "Alamat halaman artikel dalam situs ini.", value: ({ path }) => path },
  { name: "file", description: "Nama berkas naskah.", value: ({ article }) => article.file },
  { name: "sha256", description: "SHA-256 naskah.", value: ({ article }) => article.hash },
  { name: "headline", description: "Judul menurut naskah.", value: ({ article }) => article.headline },
  {
    name: "suppliedTitle",
    description: "Judul dari arsip, bila naskah tanpa judul.",
    value: ({ article }) => article.suppliedTitle,
  },
  {
    name: "alternativeHeadline",
    description: "Subjudul.",
    value: ({ article }) => article.alternativeHeadline,
  },
  { name: "publisher", description: "Penerbit menurut naskah.", value: ({ article }) => article.publisher },
  { name: "outlet", description: "Penerbit menurut daftar arsip.", value: ({ outlet }) => outlet },
  {
    name: "datePublished",
    description: "Hari atau waktu terbit.",
    value: ({ article }) => article.datePublished,
  },
  {
    name: "notBefore",
    description: "Terbit tidak sebelum hari ini.",
    value: ({ article }) => article.notBefore,
  },
  { name: "author", description: "Penulis.", value: ({ article }) => together(article.author) },
  { name: "editor", description: "Editor.", value: ({ article }) => together(article.editor) },
  {
    name: "locationCreated",
    description: "Tempat di awal berita.",
    value: ({ article }) => article.locationCreated,
  },
  { name: "articleSection", description: "Rubrik.", value: ({ article }) => article.articleSection },
  {
    name: "isBasedOn",
    description: "Sumber yang dikutip.",
    value: ({ article }) => together(article.isBasedOn),
  },
  { name: "keywords", description: "Topik.", value: ({ article }) => together(article.keywords) },
  { name: "people", description: "Tokoh.", value: ({ article }) => together(article.mentions.people) },
  { name: "places", description: "Tempat.", value: ({ article }) => together(article.mentions.places) },
  {
    name: "organizations",
    description: "Lembaga.",
    value: ({ article }) => together(article.mentions.organizations),
  },
  {
    name: "source_url",
    description: "Alamat asal menurut kurator.",
    value: ({ article }) => article.provenance.source_url ?? null,
  },
  {
    name: "articleBody",
    description: "Isi berita; antarparagraf satu baris kosong.",
    value: ({ article }) => article.body.map(({ text }) => text).join("\n\n"),
  },
];

/** The table of all articles as CSV (RFC 4180), a row at a time. */
export function* toCsv(entries: Entry[]): Generator<string> {
  yield printRow(COLUMNS.map(({ name }) => name));
  for (const entry of entries) yield printRow(COLUMNS.map(({ value }) => value(entry) ?? ""));
}
