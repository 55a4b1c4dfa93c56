import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { withFolder } from "../support/folder.ts";
import { kliping } from "./kliping.ts";

const TEXT =
  "Harga Kopi Naik\n\n6 Mei 2024\n\nLIWA, KABARBUKIT.com - Harga biji kopi kering naik menjadi Rp70.000 per kilogram pekan ini.\n\nPetani menyambut kenaikan itu dengan gembira.\n";

test("--help names every command", async () => {
  const { status, stdout } = await kliping(["--help"]);
  assert.equal(status, 0);
  for (const command of ["build", "join", "start", "parse", "add", "check", "rules"])
    assert.match(stdout, new RegExp(`^ {2}${command} `, "m"));
});

test("a wrong command or option is exit status 2 with the help", async () => {
  const { status, stderr } = await kliping(["bangun"]);
  assert.equal(status, 2);
  assert.match(stderr, /unknown command 'bangun'/);
  assert.match(stderr, /Usage: kliping/);
});

test("parse prints an object a line and goes on after a file that cannot be read", () =>
  withFolder({ "a.txt": TEXT, "b.txt": TEXT.replace("Kopi", "Lada") }, async (folder) => {
    const files = ["a.txt", "tidak-ada.txt", "b.txt"];
    const { status, stdout, stderr } = await kliping(["parse", ...files], { cwd: folder });
    const articles = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      articles.map(({ file, headline, datePublished }) => [file, headline, datePublished]),
      [
        ["a.txt", "Harga Kopi Naik", "2024-05-06"],
        ["b.txt", "Harga Lada Naik", "2024-05-06"],
      ],
    );
    assert.match(stderr, /^tidak-ada\.txt error {2}cannot be read: ENOENT/);
    assert.equal(status, 1);
  }));

test("build of a folder without texts leaves the old site and says so", () =>
  withFolder(
    { "_site/kliping.json": "{}", "_site/index.html": "lama", "kosong/.keep": "" },
    async (folder) => {
      const { status, stdout } = await kliping(["build", "--articles", "kosong", "--output", "_site"], {
        cwd: folder,
      });
      assert.equal(status, 1);
      assert.match(stdout, /^Nothing was built; what was there before is untouched\./);
      assert.match(stdout, /kosong error {2}the folder holds no texts/);
      assert.equal(await readFile(join(folder, "_site/index.html"), "utf8"), "lama");
    },
  ));

test("build never replaces a folder that Kliping did not make", () =>
  withFolder({ "a/a.txt": TEXT, "milik/skripsi.doc": "penting" }, async (folder) => {
    const { status, stdout } = await kliping(["build", "--articles", "a", "--output", "milik"], {
      cwd: folder,
    });
    assert.equal(status, 1);
    assert.match(
      stdout,
      /milik holds files that Kliping did not make; choose another --output or empty that folder first/,
    );
    assert.deepEqual(await readdir(join(folder, "milik")), ["skripsi.doc"]);
  }));

test("--strict turns warnings into failure", () =>
  withFolder({ "a/a.txt": TEXT, "a/kosong.txt": "" }, async (folder) => {
    const args = ["build", "--articles", "a", "--output", "_site"];
    assert.equal((await kliping(args, { cwd: folder })).status, 0);
    assert.equal((await kliping([...args, "--strict"], { cwd: folder })).status, 1);
  }));

test("add puts a piped text into the archive with its provenance, once, however spaced", () =>
  withFolder({ "arsip/.keep": "" }, async (folder) => {
    const add = (input: string) =>
      kliping(["add", "-", "--articles", "arsip", "--source-url", "https://contoh.id/kopi"], {
        cwd: folder,
        input,
      });
    const first = await add(TEXT);
    assert.equal(first.status, 0);
    assert.match(
      first.stdout,
      /headline +Harga Kopi Naik\n.*publisher +KABARBUKIT\.com\n.*datePublished +2024-05-06\n/,
    );
    const written = await readFile(join(folder, "arsip/harga-kopi-naik.txt"), "utf8");
    assert.match(written, /^---\nsource_url: https:\/\/contoh\.id\/kopi\nadded: \d{4}-\d\d-\d\d\n---\n/);
    assert.ok(written.endsWith(`---\n${TEXT}`));
    const second = await add(TEXT.replaceAll("\n", "\r\n").replaceAll(" ", "\u00a0"));
    assert.equal(second.status, 1);
    assert.match(
      second.stderr,
      /not added: the archive already holds this text as harga-kopi-naik\.txt \(spacing aside\)/,
    );
    assert.deepEqual((await readdir(join(folder, "arsip"))).sort(), [".keep", "harga-kopi-naik.txt"]);
  }));

test("add takes folders, keeps front matter that is there and never writes over a file", () =>
  withFolder(
    {
      "arsip/a.txt": "Teks lain yang sudah ada di sini.\n",
      "baru/a.txt": `---\nheadline: Judul kurator\n---\n${TEXT}`,
      "baru/b.txt": Buffer.from("\ufeffJudul B\n\nIsi é.\n", "utf16le"),
    },
    async (folder) => {
      const { status } = await kliping(
        ["add", "baru", "--articles", "arsip", "--rights", "Hak Cipta © Ani"],
        { cwd: folder },
      );
      assert.equal(status, 0);
      const names = (await readdir(join(folder, "arsip"))).sort();
      assert.equal(names.length, 3);
      assert.match(names[0] ?? "", /^a-[0-9a-f]{8}\.txt$/);
      const a = await readFile(join(folder, "arsip", names[0] ?? ""), "utf8");
      assert.match(
        a,
        /^---\nheadline: Judul kurator\nrights: Hak Cipta © Ani\nadded: .*\noriginal: a\.txt\n---\nHarga/,
      );
      const b = await readFile(join(folder, "arsip/b.txt"), "utf16le");
      assert.ok(b.startsWith("\ufeff---\nrights: Hak Cipta © Ani\n"));
      assert.ok(b.endsWith("original: b.txt\n---\nJudul B\n\nIsi é.\n"));
      assert.equal(
        await readFile(join(folder, "arsip/a.txt"), "utf8"),
        "Teks lain yang sudah ada di sini.\n",
      );
    },
  ));

test("check names what is missing with the lines that settle it, worst first, and a date to come", () =>
  withFolder(
    {
      "a/baik.txt": `---\npublisher: Kabar Bukit\nauthor: Ani\n---\n${TEXT}`,
      "a/kurang.txt": TEXT.replace("6 Mei 2024\n\n", ""),
      "a/nanti.txt": `---\nauthor: Ani\n---\n${TEXT.replace("2024", "2099")}`,
      "a/rusak.txt": `---\nauthor: 1\n---\n${TEXT.replace("Kopi", "Lada")}`,
      "a/tahu.txt": `---\nauthor: []\n---\n${TEXT.replace("Kopi", "Padi")}`,
    },
    async (folder) => {
      const { status, stdout } = await kliping(["check", "--articles", "a"], { cwd: folder });
      assert.equal(status, 1);
      assert.deepEqual(stdout.match(/^\S+\.txt$/gm), ["a/rusak.txt", "a/nanti.txt", "a/kurang.txt"]);
      assert.match(stdout, /the date of publication, 2099-05-06, is after today/);
      assert.match(
        stdout,
        /not stated: datePublished, author\n {2}settle it at the top of the file with\n {4}---\n {4}datePublished:\n {4}author: ""\n {4}---/,
      );
      const json = JSON.parse(
        (await kliping(["check", "--json", "--articles", "a"], { cwd: folder })).stdout,
      );
      assert.deepEqual(json[2], {
        file: "a/kurang.txt",
        unknown: ["datePublished", "author"],
        problems: [],
        settle: ["---", "datePublished:", 'author: ""', "---"],
      });
    },
  ));
