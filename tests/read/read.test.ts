import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { formatProblem } from "../../src/model/problem.ts";
import { read, readSource } from "../../src/read/index.ts";
import { withFolder } from "../support/folder.ts";

const ARTICLES = join(import.meta.dirname, "../../articles");

test("the five texts are read byte for byte, whatever front matter stands before them", async () => {
  const { sources, problems } = await read(ARTICLES);
  assert.deepEqual(problems, []);
  assert.equal(sources.length, 5);
  for (const { file, text, offset, hash } of sources) {
    const bytes = (await readFile(join(ARTICLES, file))).subarray(offset);
    assert.equal(text, bytes.toString("utf8"));
    assert.equal(hash, createHash("sha256").update(bytes).digest("hex"));
  }
});

test("front matter changes neither a text's hash nor its line numbers in messages", () => {
  const plain = readSource("a.txt", Buffer.from("Judul\nIsi.\n")).source;
  const curated = readSource("a.txt", Buffer.from("---\nheadline: Lain\n---\nJudul\nIsi.\n")).source;
  assert.equal(curated?.hash, plain?.hash);
  assert.equal(curated?.text, plain?.text);
  assert.deepEqual([plain?.firstLine, curated?.firstLine], [1, 4]);
});

for (const encoding of ["utf8", "utf16le"] as const)
  test(`the source's bytes are found behind front matter in ${encoding} with a byte-order mark`, () => {
    const bytes = Buffer.from("\ufeff---\nheadline: é\n---\nJudul é\nIsi.\n", encoding);
    const source = readSource("a.txt", bytes).source;
    assert.equal(bytes.subarray(source?.offset).toString(encoding), "Judul é\nIsi.\n");
  });

test("every kind of bad input has its message and leaves the others alone", () =>
  withFolder(
    {
      "a-good.txt": "Judul\n\nIsi berita yang baik.\n",
      "b-same.txt": "Judul\n\nIsi berita yang baik.\n",
      "c-empty.txt": "",
      "d-blank.txt": " \n\n",
      "e-latin.txt": Buffer.from("Judul\n\nKaf\xe9 di Jakarta.\n", "latin1"),
      "f-mark.txt": "\ufeffJudul\r\n\r\nIsi.\r\n",
      "g-one-line.txt": "Seluruh berita dalam satu baris.",
      "h-broken.txt": "---\nheadline: [satu\n---\nJudul\n\nIsi yang lain.\n",
      "i-picture.txt": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      "j-notes.docx": "x",
      "2022/k-inner.txt": "Judul dalam folder\n\nIsi.\n",
    },
    async (folder) => {
      await symlink("/etc/passwd", join(folder, "l-link.txt"));
      const { sources, problems } = await read(folder);
      assert.deepEqual(
        sources.map(({ file }) => file),
        ["2022/k-inner.txt", "a-good.txt", "e-latin.txt", "f-mark.txt", "g-one-line.txt", "h-broken.txt"],
      );
      assert.deepEqual(problems.map(formatProblem).sort(), [
        "b-same.txt:1 warning  holds the same text as a-good.txt, byte for byte, and was left out; delete one of them (same-text)",
        "c-empty.txt:1 warning  the file is empty and was left out; add the text or delete the file (empty-file)",
        "d-blank.txt:1 warning  the file is empty and was left out; add the text or delete the file (empty-file)",
        "e-latin.txt:1 warning  the file is not UTF-8; it looks like Windows-1252 and was read as that. If letters are wrong, save it as UTF-8 (encoding)",
        "f-mark.txt:1 info  lines end as on Windows (CRLF); they are kept as they are (line-ends)",
        "f-mark.txt:1 info  the file begins with a byte-order mark, which was left out of the text (byte-order-mark)",
        "g-one-line.txt:1 info  the whole text stands on one line; headline and paragraphs may not be told apart (one-line)",
        "h-broken.txt:2 error  front matter is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; the text is read without it (front-matter)",
        "i-picture.txt:1 error  the file is not a text (it holds binary data) and was left out; keep only texts in this folder (not-a-text)",
        "j-notes.docx warning  is not a .txt, .md or .html file and was left out (left-out)",
        "l-link.txt warning  is a link or a device, not a file, and was not followed; copy the text itself into the folder (left-out)",
      ]);
    },
  ));

test("a folder without texts and a folder that is not there are errors", async () => {
  await withFolder({}, async (folder) => {
    const { problems } = await read(folder);
    assert.deepEqual(problems.map(formatProblem), [
      " error  the folder holds no texts; put .txt, .md or .html files there, one article each (no-texts)",
    ]);
    const missing = await read(join(folder, "tidak-ada"));
    assert.equal(missing.problems[0]?.severity, "error");
    assert.match(missing.problems[0]?.reason ?? "", /^cannot be read: ENOENT/);
  });
});

for (const [name, text] of [
  ["quotes in quotes in quotes", "> ".repeat(10_000)],
  ["brackets in one paragraph", `Judul\n\n${"]".repeat(100_000)}\n`],
] as const)
  test(`an .md file of ${name} is read as a plain text, and says so`, () => {
    const { source, problems } = readSource("a.md", Buffer.from(text));
    assert.equal(source?.format, "text");
    assert.equal(
      formatProblem(problems[0] ?? assert.fail("no problem")),
      "a.md:1 warning  its Markdown is nested or marked up beyond what can be read, so the file was read as a plain text; look for a row of signs that a program left in it (unreadable-markdown)",
    );
  });
