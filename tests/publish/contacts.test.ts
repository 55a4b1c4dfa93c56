import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { test } from "node:test";
import { add } from "../../src/commands/add/index.ts";
import { parseFiles } from "../../src/commands/parseFiles.ts";
import { check } from "../../src/commands/review.ts";
import { verify } from "../../src/output/index.ts";
import { maskContacts } from "../../src/parse/contacts.ts";
import { exportMarkdown } from "../../src/publish/exports/markdown.ts";
import { exportOpenSearch } from "../../src/publish/exports/openSearch/index.ts";
import { articleOf } from "../parse/source.ts";
import { article } from "../support/articles.ts";
import { withFolder } from "../support/folder.ts";
import { buildSite, SETTINGS } from "../support/site/build.ts";

const lineOf = (text: string) => ({
  line: 1,
  text,
  end: "" as const,
  kind: "body" as const,
  role: "paragraph" as const,
  rule: "paragraph",
});

const bodyOf = (text: string) => {
  const block = { type: "paragraph" as const, id: "p1", text, lines: [1] };
  return maskContacts(article({ body: [block], lines: [lineOf(text)] })).body[0]?.text;
};

for (const [told, masked] of [
  ["Penulis dapat dihubungi di sari.w@contoh.id.", "Penulis dapat dihubungi di ••••.•@••••••.••."],
  ["Kontak penulis: 0812-3456-7890 (WA)", "Kontak penulis: ••••-••••-•••• (WA)"],
  ["Penulis, telepon (021) 3909103", "Penulis, telepon (•••) •••••••"],
  ["Kirim ke wartawan kami +62 812 3456 7890.", "Kirim ke wartawan kami +•• ••• •••• ••••."],
  ["Reporter: sari [at] contoh.co.id", "Reporter: •••• [••] ••••••.••.••"],
  ["Reporter: sari [at] contoh [dot] id", "Reporter: •••• [••] •••••• [•••] ••"],
  [
    "Penulis, telepon 62 812 3456 7890 atau 6281234567890",
    "Penulis, telepon •• ••• •••• •••• atau •••••••••••••",
  ],
  ["Kontak penulis: 081234567890/081398765432", "Kontak penulis: ••••••••••••/••••••••••••"],
  ["(Sari, surel sari.w@contoh.id)", "(Sari, surel ••••.•@••••••.••)"],
  ["Editor: Sari 0812-3401-0001", "Editor: Sari ••••-••••-••••"],
  ["Redaktur: Sari, 0812–3401–0001", "Redaktur: Sari, ••••–••••–••••"],
  ["Penyunting: Sari (021) 390-9103", "Penyunting: Sari (•••) •••-••••"],
  ["Oleh: Sari, ０８１２ 3401 0001", "Oleh: Sari, •••• •••• ••••"],
  ["Penulis: sari＠contoh．id", "Penulis: ••••＠••••••．••"],
  ["Penulis: sari&#64;contoh.id", "Penulis: ••••&#••;••••••.••"],
  ["Penulis: sari @ contoh.com", "Penulis: •••• @ ••••••.•••"],
  ["Penulis: sari @gmail.com", "Penulis: •••• @•••••.•••"],
  ["Penulis: sa\u200bri\u2060@con\u00adtoh.id", "Penulis: ••\u200b••\u2060@•••\u00ad•••.••"],
  ["Penulis: 08\u200b12-3401-0001", "Penulis: ••\u200b••-••••-••••"],
  ["Penulis: sari{at}contoh{dot}id", "Penulis: ••••{••}••••••{•••}••"],
  ["Penulis: sari at contoh dot com", "Penulis: •••• •• •••••• ••• •••"],
  ["sari@contoh.id (penulis)", "••••@••••••.•• (penulis)"],
] as const)
  test(`masked: ${told}`, () => assert.equal(bodyOf(told), masked));

for (const text of [
  "Beredar akun WhatsApp bernomor 0812-3456-7890 yang mengatasnamakan bupati.",
  "Laporkan ke layanan konsumen di konsumen@contoh.go.id atau 157.",
  "Wartawan mencatat 08.00-11.00 WIB, Rp 0,08 juta, dan 1.234.567.890 suara.",
  "Penulis menyebut tanggal 08-09-2022 16.31 dan 06/09/2022, sukuk SPN-S 09072019, SD Negeri 020263.",
  "Hubungi 0812-3456-7890. Penulis: Sari Wulandari. Foto: Instagram @toko.kopi",
  "Penulis menaksir kerugian Rp 62.812.345.678 dari 62 812 sambungan.",
  "(Layanan aduan 0812-3456-7890)",
  "Penulis buku ber-ISBN 978-602-8519-93-9 dan 0-8123-4567-8 ini lahir pada 08-12-1990.",
  "Penulis dengan NIK 3201081234560001 membayar Rp 812.340.001 pada pukul 08.12-13.40.",
  "Editor pada rapat: nomor 0812/PDT/2020, 2020-0812-3401-0001.",
  "Kata penulis, skor 0-2 dan harga Rp70.000 per kilogram pada 2021-2022.",
])
  test(`not masked: ${text}`, () => assert.equal(bodyOf(text), text));

test("an article without contacts is the same article", () => {
  const plain = article({ author: ["Sari Wulandari"] });
  assert.equal(maskContacts(plain), plain);
});

test("a contact that only the credit of a picture holds is masked", () => {
  const images = [{ caption: "Panen kopi", creditText: "Foto: sari@contoh.id" }];
  const { images: masked, contacts } = maskContacts(article({ images }));
  assert.deepEqual(
    [masked, contacts],
    [[{ caption: "Panen kopi", creditText: "Foto: ••••@••••••.••" }], "masked"],
  );
});

test("a contact on the line below its label is masked in the line and in its paragraph", () => {
  const [first, second] = [lineOf("Editor:"), { ...lineOf("Sari 0812-3401-0001"), line: 2 }];
  const body = [{ type: "paragraph" as const, id: "p2", text: second.text, lines: [2] }];
  const masked = maskContacts(article({ body, lines: [first, second] }));
  assert.deepEqual(
    [masked.body[0]?.text, masked.lines[1]?.text],
    ["Sari ••••-••••-••••", "Sari ••••-••••-••••"],
  );
});

test("contacts in what the curator notes, in keywords and in the name of the file are masked", () => {
  const provenance = {
    source_url: "https://contoh.id/?email=sari%40contoh.id",
    retrieved: "2024-05-06",
    rights: "Izin: sari@contoh.id",
    note: "Dari 0812-3401-0001",
    original: "sari@contoh.id.txt",
  };
  const keywords = ["kopi", "sari@contoh.id", "Sari 0812-3401-0001"];
  const masked = maskContacts(article({ provenance, keywords, file: "opini_sari-0812-3401-0001.txt" }));
  assert.deepEqual(masked.provenance, {
    retrieved: "2024-05-06",
    rights: "Izin: ••••@••••••.••",
    note: "Dari ••••-••••-••••",
    original: "••••@••••••.••.txt",
  });
  assert.deepEqual(masked.keywords, ["kopi", "Sari ••••-••••-••••"]);
  assert.equal(masked.shownFile, "opini_sari-••••-••••-••••.txt");
  assert.equal(masked.contacts, "masked");
});

test("a number in an address or the name of a file that is no telephone's stays", () => {
  const provenance = { source_url: "https://contoh.id/read/2024/05/06/0123456789/kopi-6281234" };
  const plain = article({ provenance, file: "20240506-0912345678.txt" });
  assert.equal(maskContacts(plain), plain);
});

test("names keep their evidence when one that is only an address goes", () => {
  const evidence = (line: number) => ({ basis: "stated" as const, rule: "byline", line });
  const masked = maskContacts(
    article({
      author: ["sari@contoh.id", "Budi (budi@contoh.id)"],
      evidence: { author: [evidence(3), evidence(4)] },
    }),
  );
  assert.deepEqual(masked.author, ["Budi (••••@••••••.••)"]);
  assert.deepEqual(masked.evidence.author, [evidence(4)]);
  assert.equal(masked.contacts, "masked");
});

const TEXT =
  "Harga Kopi Naik\n\n6 Mei 2024\n\nPenulis: Sari Wulandari (sari.rahasia@contoh.id)\n\nLIWA, KABARBUKIT.com - Harga biji kopi kering naik menjadi Rp70.000 per kilogram pekan ini. Panitia dapat dihubungi di 0812-1111-2222.\n\nPenulis adalah petani di Liwa, telepon 0813-9999-8888.\n";

test("a text without an end takes no longer", () => {
  for (const piece of ["a", "0", "a.", "a@", "a@b.", "(0", "+62 "]) bodyOf(piece.repeat(200_000));
});

test("each masked line has its length, so that what was lifted out of it is found", () => {
  const parsed = articleOf(TEXT);
  const masked = maskContacts(parsed);
  assert.deepEqual(
    masked.lines.map(({ text }) => text.length),
    parsed.lines.map(({ text }) => text.length),
  );
});

/** The files of a site in which the words stand. What is compressed is made of these. */
async function grep(site: string, needles: RegExp): Promise<string[]> {
  const files = await readdir(site, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    if (needles.test(await readFile(path, "utf8"))) found.push(path.slice(site.length + 1));
  }
  return found;
}

/** Where the writer's contacts stand: `pages` is everything but the source text itself. */
for (const [contacts, expected] of [
  ["masked", { pages: false, source: true, told: 1 }],
  ["withheld", { pages: false, source: false, told: 1 }],
  ["shown", { pages: true, source: true, told: 0 }],
] as const)
  test(`a writer's contacts are ${contacts}`, async () => {
    const articles = await mkdtemp(join(tmpdir(), "kliping-contacts-"));
    await writeFile(join(articles, "kopi.txt"), TEXT);
    const { site, report, remove } = await buildSite(articles, { ...SETTINGS, contacts });
    try {
      const found = await grep(site, /sari\.rahasia|0813-9999-8888/);
      const source = found.filter((file) => file.startsWith("naskah/"));
      const told = report.problems.filter(({ rule }) => rule === "contacts").length;
      // What is not published cannot be held against its hash.
      const [page] = await grep(site, /id="verifikasi"/);
      assert.equal(page !== undefined, expected.source);
      assert.deepEqual({ pages: found.length > source.length, source: source.length > 0, told }, expected);
      // A number that the story itself gives is news.
      assert.ok((await grep(site, /0812-1111-2222/)).some((file) => file.startsWith("artikel/")));
      assert.deepEqual((verify(site) as { faults: unknown[] }).faults, []);
    } finally {
      await remove();
      await rm(articles, { recursive: true });
    }
  });

const HAND = "# Harga Lada\n\nHarga lada turun di Krui.\n\nKontak penulis: lada.rahasia@contoh.id\n";
const ANONYMOUS = TEXT.replace("Sari Wulandari (sari.rahasia@contoh.id)", "sari.rahasia@contoh.id");
const STORY =
  "Panen Krui\n\nLIWA - Harga lada turun pekan ini, dan penulis mencatatnya di krui.rahasia@contoh.id untuk petani.\n\nPetani menyambut panen itu dengan gembira.\n";
const NAMED = "cengkih sari.rahasia@contoh.id";
const LABELLED =
  "---\nnote: Hubungi sari.rahasia@contoh.id\n---\nHarga Cengkih Naik\n\nLIWA - Harga cengkih naik pekan ini di tingkat petani Liwa.\n\nEditor: Sari 0813-9999-8888\n\nTag: cengkih, tag.rahasia@contoh.id\n";
const TEXTS = {
  [`a/${NAMED}.txt`]: LABELLED,
  "a/kopi.txt": TEXT,
  "a/lada.md": `---\nauthor: Sari (sari.rahasia@contoh.id)\n---\n${HAND}`,
  "a/krui.txt": STORY,
  "a/tanpa.txt": ANONYMOUS,
};

for (const contacts of ["masked", "withheld", "shown"] as const)
  test(`every command shows what the site shows where contacts are ${contacts}`, () =>
    withFolder(TEXTS, async (folder) => {
      const [articles, settings] = [join(folder, "a"), { ...SETTINGS, contacts }];
      const { site, remove } = await buildSite(articles, settings);
      const records = (await readFile(join(site, "data/artikel.jsonl"), "utf8"))
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));

      const parsed: string[] = [];
      const files = Object.keys(TEXTS).map((name) => join(folder, name));
      await parseFiles(files, settings, (line) => void parsed.push(line));
      for (const { file, ...article } of parsed.map((line) => JSON.parse(line))) {
        const { address: _, ...record } = records.find(({ hash }) => hash === article.hash);
        const { shownFile = file, ...rest } = article;
        assert.deepEqual({ ...rest, file: relative(articles, shownFile) }, record);
      }

      const leaks = (await grep(site, /rahasia|0813-9999-8888/)).filter(
        (file) => !file.startsWith("naskah/"),
      );
      assert.equal(leaks.length > 0, contacts === "shown", leaks.join());

      const reviews = await check(articles, settings, "2024-06-01");
      const [anonymous] = reviews.filter(({ file }) => file === "tanpa.txt");
      assert.deepEqual(anonymous?.unknown, ["author"]);
      assert.equal(/rahasia/.test(JSON.stringify(anonymous)), contacts === "shown");

      await exportOpenSearch(articles, join(folder, "opensearch"), settings);
      const documents = await readFile(join(folder, "opensearch/articles-001.ndjson"), "utf8");
      assert.equal(/rahasia|0813-9999-8888/.test(documents), contacts === "shown");

      await exportMarkdown(articles, join(folder, "markdown"), settings);
      assert.equal(
        /rahasia|0813-9999-8888/.test(await readFile(join(folder, "markdown/krui.md"), "utf8")),
        contacts === "shown",
      );
      const [, , text] = (await readFile(join(folder, "markdown/lada.md"), "utf8")).split("---\n");
      const masked = HAND.replace("lada.rahasia@contoh.id", "••••.•••••••@••••••.••");
      assert.equal(text, contacts === "withheld" ? masked : HAND, "as `naskah/` has it");

      let shown = "";
      await mkdir(join(folder, "b"));
      const provenance = { source_url: undefined };
      const print = (words: string) => {
        // The command line calls a file by its name, so that the curator finds it.
        shown += words.replaceAll(NAMED, "");
      };
      await add({
        inputs: [articles],
        articles: join(folder, "b"),
        settings,
        provenance,
        print,
        confirm: null,
      });
      assert.equal(/rahasia/.test(shown), contacts === "shown");
      await remove();
    }));
