import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, open, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { formatProblem } from "../../src/model/problem.ts";
import { supplyTitle } from "../../src/parse/fields/title.ts";
import { readFrontMatter } from "../../src/read/frontMatter.ts";
import { read, readSource } from "../../src/read/index.ts";
import { withFolder } from "../support/folder.ts";

const TEXT = "Judul\n\nIsi berita.\n";
const LINK =
  "warning  is a link or a device, not a file, and was not followed; copy the text itself into the folder (left-out)";

test(
  "links, loops, pipes, sockets and files without end are named, never followed, never waited for",
  {
    skip: process.platform === "win32",
  },
  () =>
    withFolder({ "a/baik.txt": TEXT, "rahasia/sandi.txt": "Rahasia besar.\n" }, async (folder) => {
      const articles = join(folder, "a");
      await symlink(join(folder, "rahasia"), join(articles, "folder"));
      await symlink("../rahasia/sandi.txt", join(articles, "sandi.txt"));
      await symlink(".", join(articles, "lingkar"));
      await symlink("/dev/zero", join(articles, "nol.txt"));
      execFileSync("mkfifo", [join(articles, "pipa.txt")]);
      const server = createServer().listen(join(articles, "soket.txt"));
      const large = await open(join(articles, "besar.txt"), "w");
      await large.truncate(5_000_000_000);
      await large.close();
      const { sources, problems } = await read(articles);
      server.close();
      assert.deepEqual(
        sources.map(({ file }) => file),
        ["baik.txt"],
      );
      assert.deepEqual(problems.map(formatProblem).sort(), [
        "besar.txt error  is larger than 16 MiB and was left out; keep one article in a file, and pictures out of saved pages (too-large)",
        ...["folder", "lingkar", "nol.txt", "pipa.txt", "sandi.txt", "soket.txt"].map(
          (name) => `${name} ${LINK}`,
        ),
      ]);
    }),
);

test(
  "file names that terminals would obey, no text or longer than screens are printed as what they are",
  {
    skip: process.platform !== "linux",
  },
  () =>
    withFolder({}, async (folder) => {
      const names = [
        "a\nb.pdf",
        "c\u001b[31m.pdf",
        "d\u202etxt.pdf",
        "<script>alert(1)</script>.pdf",
        "__proto__",
      ];
      for (const name of names) await writeFile(join(folder, name.replace("/", "∕")), "x");
      await mkdir(join(folder, "constructor"));
      await writeFile(join(folder, `constructor/${"x".repeat(251)}.txt`), TEXT);
      await writeFile(Buffer.from(`${folder}/\xff\xfe.txt`, "latin1"), TEXT);
      const { sources, problems } = await read(folder);
      assert.deepEqual(
        sources.map(({ file }) => file.length),
        [12 + 255],
      );
      const left = "warning  is not a .txt, .md or .html file and was left out (left-out)";
      assert.deepEqual(problems.map(formatProblem).sort(), [
        `<script>alert(1)<∕script>.pdf ${left}`,
        `__proto__ ${left}`,
        `a\\u{a}b.pdf ${left}`,
        `c\\u{1b}[31m.pdf ${left}`,
        `d\\u{202e}txt.pdf ${left}`,
        "\ufffd\ufffd.txt error  cannot be read, because its name is not UTF-8; give it another name (unreadable)",
      ]);
    }),
);

test(
  "a file that may not be read is a problem",
  { skip: process.platform === "win32" || process.getuid?.() === 0 },
  () =>
    withFolder({ "a.txt": TEXT }, async (folder) => {
      execFileSync("chmod", ["000", join(folder, "a.txt")]);
      const { problems } = await read(folder);
      assert.match(problems.map(formatProblem).join(), /^a\.txt error {2}cannot be read: EACCES/);
    }),
);

const LAUGHS = [
  "a: &a [x, x]",
  ..."bcdefghij".split("").map((name, index) => {
    const before = "abcdefghij"[index];
    return `${name}: &${name} [*${before}, *${before}, *${before}, *${before}, *${before}, *${before}, *${before}]`;
  }),
].join("\n");
const HOSTILE: [name: string, yaml: string, reason: RegExp][] = [
  ["billion laughs", LAUGHS, /Alias resolution is disabled/],
  ["an alias of itself", "headline: &a [*a]", /Alias resolution is disabled|not valid YAML/],
  ["a prototype", "__proto__: {isAdmin: true}", /there is no key "__proto__"/],
  ["a constructor", "constructor: {prototype: {isAdmin: true}}", /there is no key "constructor"/],
  ["a prototype inside", "headline: {__proto__: {isAdmin: true}}", /"headline" must be a text/],
  ["merged keys", "headline: x\n<<: {isAdmin: true}", /there is no key "<<"/],
  ["code", "headline: !!js/function 'function(){ throw 1 }'", /Unresolved tag/],
  ["binary data", "headline: !!binary aGFsbw==", /Unresolved tag|"headline" must be a text/],
  ["a list in a list without end", `headline: ${"[".repeat(50_000)}`, /not valid YAML|cannot be read/],
  ["more than anybody writes", `note: ${"x".repeat(200_000)}`, /longer than 100,000 characters/],
];
for (const [name, yaml, reason] of HOSTILE)
  test(`front matter with ${name} corrects nothing and says why`, () => {
    const head = `---\n${yaml.startsWith("__") ? "note: x\n" : ""}${yaml}\n---\n`;
    const { length, corrections, problems } = readFrontMatter("a.txt", head + TEXT);
    assert.equal(length, head.length, "the text begins after it all the same");
    assert.deepEqual(
      Object.keys(corrections).filter((key) => key !== "headline" || yaml.startsWith("a:")),
      [],
    );
    assert.match(problems.map(formatProblem).join("\n"), reason);
    assert.equal("isAdmin" in {}, false);
  });

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join("");
const PAGES: [name: string, html: string][] = [
  ["elements 100,000 deep", `${"<div>".repeat(100_000)}Isi.`],
  [
    "tags that the standard has a parser open again in every paragraph",
    `${many(5000, (i) => `<p><b id=${i}>`)}Isi.`,
  ],
  ["a tag of 100,000 attributes", `<div ${many(100_000, (i) => ` a${i}`)}>Isi.</div>`],
  ["tables in tables", `${"<table><tr><td>".repeat(30_000)}Isi.`],
  ["drawings in drawings", `${"<svg><desc>".repeat(30_000)}Isi.`],
];
for (const [name, html] of PAGES)
  test(`a page of ${name} is read as a plain text, and says so`, () => {
    const { source, problems } = readSource("a.html", Buffer.from(html));
    assert.equal(source?.page, undefined);
    assert.match(
      problems.map(formatProblem).join("\n"),
      /^a\.html:1 warning .*read as a plain text.*\(unreadable-page\)/,
    );
  });

test("a page of entities, long attributes and unclosed tags keeps its text", () => {
  const entities = readSource("a.html", Buffer.from(`<p>${"&amp;&lol;&#x41;".repeat(50_000)}</p>`));
  assert.equal(entities.source?.text.trim().length, 7 * 50_000);
  const attribute = `<p title="${"&quot;x ".repeat(100_000)}">Isi.</p><img src="data:image/png;base64,${"A".repeat(1_000_000)}">`;
  assert.equal(readSource("a.html", Buffer.from(attribute)).source?.text.trim(), "Isi.");
  const paragraphs = readSource("a.html", Buffer.from("<p>Isi.".repeat(5000))).source;
  assert.equal(paragraphs?.text.split("\n").filter(Boolean).length, 5000);
});

test("a text of more lines than a page can show is left out, and one without a space gets a short title", async () => {
  const { source, problems } = readSource("a.txt", Buffer.from(`Judul\n${"\n".repeat(100_000)}isi\n`));
  assert.equal(source, null);
  assert.deepEqual(problems.map(formatProblem), [
    "a.txt:1 error  has more than 100,000 lines and was left out; keep one article in a file (too-large)",
  ]);
  const title = supplyTitle([{ type: "paragraph", id: "p1", text: '"“'.repeat(100_000), lines: [1] }]);
  assert.equal(title?.length, 242);
});

test("a zone that does not exist is no date", () => {
  const { corrections, problems } = readFrontMatter(
    "a.txt",
    "---\ndatePublished: 2024-05-06T07:00+99:99\n---\nIsi\n",
  );
  assert.deepEqual(corrections, {});
  assert.equal(problems.length, 1);
});
