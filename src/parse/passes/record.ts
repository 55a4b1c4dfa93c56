import type { Role } from "../../model/index.ts";
import type { Claim, Page } from "../lines/page.ts";

type Kind = "headline" | "publisher" | "author" | "date" | "text" | "other";

/** What archives, clipping sheets and tables call the fields of a news text, in small letters. */
const LABELS: Record<Kind, string> = {
  headline: "judul judul_berita title headline hd",
  publisher: "media nama_media source publication surat_kabar sn",
  author: "wartawan reporter penulis author byline by",
  date: "tanggal tgl tanggal_terbit date published_at published pubdate pd",
  text: "content isi isi_berita body text lp td",
  other:
    "url link halaman hal page tone sentimen section length load-date kategori rubrik edisi ukuran narasumber wc la cy an sc ed pg co in ns re ct",
};
const KINDS = new Map(
  (Object.keys(LABELS) as Kind[]).flatMap((kind) =>
    LABELS[kind].split(" ").map((label) => [label, kind] as const),
  ),
);

/** The head of a record has at most as many paragraphs. */
const HEAD = 16;
/** So many lines of a head name different fields. */
const FIELDS = 3;

const ROLES: Partial<Record<Kind, Role>> = { headline: "headline", author: "byline", date: "date" };

/** The fields of a text that came out of an archive: "HD Judul", "Media : Kabar Wonorejo", "Length: 345 words". */
export function readRecord(page: Page): Claim[] {
  const found = page.paragraphs.map(({ text }) => fieldOf(text));
  const head = found.slice(0, HEAD).filter((field) => field !== null);
  const labels = new Set(head.map(({ label }) => label));
  if (labels.size < FIELDS || !isHead(labels)) return [];
  const codes = labels.has("hd");
  return found.flatMap((field, at): Claim[] => {
    const text = page.paragraphs[at]?.text ?? "";
    if (/^end of document$/i.test(text)) return [[at, "navigation", "kepala-naskah"]];
    if (!field || (field.code && !codes) || (field.kind === "text" && field.value !== "")) return [];
    return [[at, ROLES[field.kind] ?? "navigation", "kepala-naskah"]];
  });
}

function isHead(labels: ReadonlySet<string>): boolean {
  const kinds = [...labels].map((label) => KINDS.get(label));
  return kinds.includes("text") || (kinds.includes("headline") && kinds.includes("publisher"));
}

/** A field of a record: its label and what stands behind it. */
interface Field {
  kind: Kind;
  label: string;
  value: string;
  /** The label is one of two capitals, without a colon. */
  code: boolean;
}

/** The field that a line of a record states; null for any other line. */
export function fieldOf(text: string): Field | null {
  const [, code, word] = /^(?:(\p{Lu}{2})(?= |$)|(\p{L}[\p{L}_ -]{1,16}?) ?(?=:))|^Body$/u.exec(text) ?? [];
  const name = code ?? word ?? (text === "Body" ? "Body" : "");
  const label = name.toLowerCase().replaceAll(" ", "_");
  const kind = KINDS.get(label);
  return kind
    ? { kind, label, value: text.slice(name.length).replace(/^ ?:? ?/, ""), code: code !== undefined }
    : null;
}
