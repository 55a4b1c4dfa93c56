/** Articles written by hand: what the data say of their blocks, and what their pages show. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { matches, select, selectAll } from "hast-util-select";
import { toString as lettersOf } from "hast-util-to-string";
import type { Corrections } from "../../src/model/fields.ts";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { renderBody } from "../../src/publish/body.ts";
import { sourceOf } from "../parse/source.ts";

function read(text: string, corrections: Corrections = {}) {
  const { article } = parse(sourceOf(text, corrections, "markdown"), KNOWLEDGE);
  return { article, tree: fromHtml(renderBody(article), { fragment: true }) };
}

const textsOf = (text: string) => read(text).article.body.map((block) => block.text);
const inside = (text: string, selector: string) => selectAll(selector, read(text).tree);

/** What the page adds to a text by itself. */
const ADDED = ".pilcrow, [data-footnote-ref], [data-footnote-backref], #footnote-label";

function withoutAdded(node: Element): Element {
  const children = node.children
    .filter((child) => child.type !== "element" || !matches(ADDED, child))
    .map((child) => (child.type === "element" ? withoutAdded(child) : child));
  return { ...node, children };
}

const squeeze = (words: string) => words.replace(/\s/g, "");

/** Fails unless the blocks of the data are those of the page: the same ids, in the same order, of the same words. */
function assertSameBlocks(text: string, corrections?: Corrections): void {
  const { article, tree } = read(text, corrections);
  assert.deepEqual(
    article.body.map(({ id, ordinal, text }) => [id, squeeze(`${ordinal ?? ""}${text}`)]),
    tree.children
      .filter((node) => node.type === "element")
      .filter(({ properties }) => properties.id)
      .map((block) => [block.properties.id, squeeze(lettersOf(withoutAdded(block)))]),
    text,
  );
}

const PIECES = [
  "Petani menjemur kopi.",
  "Dua baris\ndan *satu* lagi.",
  "Patah  \nbaris",
  "# Judul",
  "#### Dalam",
  "## 2. Bernomor",
  "###### ",
  "Garis\n===",
  "---",
  "- satu\n- dua",
  "1. satu\n\n   masih satu\n2. dua",
  "- [ ] belum\n- [x] sudah",
  "> kutipan\n>\n> dua",
  "> # judul\n>\n> [^b]: di dalam",
  "| Kota | Harga |\n|---|--:|\n| Denpasar | 10.000 |",
  "```\nkode\n\nlagi\n```",
  "    menjorok",
  "![kebun](https://lain.example/p.png)",
  "![](https://lain.example/p.png)",
  "[![kebun](a.png)](https://lain.example)",
  "<div>mentah</div>",
  "<b></b>",
  "Kata <b>tebal</b>.",
  "Rujukan[^a] dan[^b] dan[^a].",
  "[^a]: Catatan.\n\n    Lanjutan.",
  "[^b]: Lain[^a].",
  "[^c]: Tidak dirujuk.",
  "[lain]: https://contoh.id",
  "Lihat [lain] dan www.contoh.id.",
  "\\# bukan judul &amp; &lt;b&gt;",
  "-",
];

test("the data have the blocks of the page, whatever the text is made of", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }),
      fc.constantFrom("\n\n", "\n"),
      fc.constantFrom(undefined, { headline: null }, { headline: "Judul kurator" }),
      (pieces, between, corrections) => assertSameBlocks(pieces.join(between), corrections),
    ),
    { numRuns: 500, seed: 1 },
  ));

for (const piece of PIECES)
  test(`the data have the blocks of the page: ${JSON.stringify(piece)}`, () =>
    assertSameBlocks(`Awal[^a].\n\n${piece}\n\n[^a]: Catatan.\n\nAkhir.`));

test("a note stands at the end of the data too, whose later paragraphs keep their ids", () => {
  const { article } = read("Satu[^1].\n\n[^1]: Catatan.\n\nDua gajah.\n\nTiga harimau.\n");
  assert.deepEqual(
    article.body.map(({ id, text, lines }) => [id, text, lines]),
    [
      ["p1", "Satu.", [1]],
      ["p2", "Dua gajah.", [5]],
      ["p3", "Tiga harimau.", [7]],
      ["p4", "Catatan.", [3]],
    ],
  );
});

test("a note that nothing refers to is shown nowhere", () =>
  assert.deepEqual(textsOf("Satu.\n\n[^1]: Catatan.\n"), ["Satu."]));

test("a headline that the curator takes away stays out of the body", () => {
  const { article, tree } = read("# Judul\n\nIsi", { headline: null });
  assert.deepEqual(
    article.body.map(({ id, text }) => [id, text]),
    [["p1", "Isi"]],
  );
  assert.equal(select("h1, h2", tree), undefined);
});

test("a first heading without words is no headline", () => {
  const { article, tree } = read("#\n\nPetani menjemur kopi.");
  assert.deepEqual([article.headline, article.suppliedTitle], [null, "Petani menjemur kopi"]);
  assert.equal(select("h1, h2", tree), undefined);
});

test("a supplied title stands on one line", () =>
  assert.equal(read("- kopi\n- lada").article.suppliedTitle, "kopi lada"));

const WORDS: [text: string, words: string][] = [
  ["- butir satu dari daftar\n- butir dua", "butir satu dari daftar\nbutir dua"],
  [
    "| Kota | Harga |\n|---|---|\n| Denpasar | 10.000 |\n| Makassar | 9.000 |",
    "Kota\tHarga\nDenpasar\t10.000\nMakassar\t9.000",
  ],
  ["Baris satu  \nbaris dua", "Baris satu\nbaris dua"],
  ["Baris satu\nbaris dua", "Baris satu baris dua"],
  ["> kutipan\n> - butir", "kutipan\nbutir"],
  ["- [ ] beli\n- [x] jual", "☐ beli\n☑ jual"],
  ["```\nsatu\n\n  dua\n```", "satu\ndua"],
  ["| | Harga |\n|---|---|\n| Denpasar | |", "\tHarga\nDenpasar"],
  ["Kata <b>tebal</b>.", "Kata tebal."],
];
for (const [text, words] of WORDS)
  test(`the words of ${JSON.stringify(text)} stay apart`, () => assert.deepEqual(textsOf(text), [words]));

test("what has no words is no block, and the others keep their ids", () => {
  const { article, tree } = read("Satu.\n\n---\n\n###### \n\n![](https://lain.example/p.png)\n\nLima.");
  assert.deepEqual(
    article.body.map(({ id }) => id),
    ["p1", "p5"],
  );
  assert.deepEqual(
    selectAll("*", tree).map(({ tagName }) => tagName),
    ["p", "a", "hr", "p", "a"],
  );
});

test("headings begin below the page's own and leave out no rank", () => {
  const text = "# A\n\nx\n\n#### B\n\n# C\n\n##### D\n\n###### E\n\n> ###### F\n>\n> #\n\n## G";
  const headings = inside(text, "h1, h2, h3, h4, h5, h6");
  assert.deepEqual(
    headings.map((heading) => `${heading.tagName} ${lettersOf(heading)}`),
    ["h2 B", "h2 C", "h3 D", "h4 E", "h5 F", "h2 G"],
  );
});

test("a picture is a link with its words; nothing is loaded from elsewhere", () => {
  const html = (text: string) => renderBody(read(text).article);
  const link = '<a href="https://lain.example/p.png" rel="external nofollow">kebun</a>';
  assert.ok(html("![kebun](https://lain.example/p.png)").includes(link));
  assert.match(html("![kebun](kebun.png)"), /<p id="p1">kebun</);
  assert.match(html("![kebun](//lain.example/p.png)"), /<p id="p1">kebun</);
  assert.equal(html("![](https://lain.example/p.png)").trim(), "");
});

test("a list of tasks has signs, no boxes", () => {
  assert.deepEqual(inside("- [ ] beli\n- [x] jual", "li").map(lettersOf), ["☐ beli", "☑ jual"]);
  assert.deepEqual(inside("- [ ] beli", "input"), []);
});

test("notes lead to their places and back, in Indonesian", () => {
  const text = "Satu[^a], dua[^b], lagi[^a].\n\n[^a]: Catatan.\n[^b]: Lain.";
  const ids = inside(text, "[id]").map(({ properties }) => properties.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const { properties } of inside(text, "[href^='#']"))
    assert.ok(ids.includes(String(properties.href).slice(1)), String(properties.href));
  for (const { properties } of inside(text, "[aria-describedby]"))
    assert.ok(ids.includes(String(properties.ariaDescribedBy)), String(properties.ariaDescribedBy));
  assert.deepEqual(inside(text, "h2").map(lettersOf), ["Catatan kaki"]);
  assert.deepEqual(
    inside(text, "[data-footnote-backref]").map(({ properties }) => properties.ariaLabel),
    ["Kembali ke rujukan 1", "Kembali ke rujukan 1-2", "Kembali ke rujukan 2"],
  );
});

test("no text takes an id of the page", () => {
  const text = "Satu[^kutip] dua[^p1].\n\n[^kutip]: a\n[^p1]: b\n\n<p id=isi>x</p>";
  const ids = inside(text, "[id]").map(({ properties }) => String(properties.id));
  assert.deepEqual(
    ids.filter((id) => !/^(?:user-content-fn|footnote-label$)/.test(id)),
    ["p1", "p2"],
  );
});

test("every block that is no heading has its own address", () => {
  const text =
    "Satu[^a].\n\n## Dua\n\n- a\n- b\n  - c\n\n> d\n>\n> e\n\n| f |\n|---|\n| g |\n\n```\nh\n```\n\n1. i\n\n   j\n\n> k\n> ```\n> l\n> ```\n\n> ## m\n\n[^a]: n";
  assert.deepEqual(
    selectAll("a.pilcrow", read(text).tree).map(({ properties }) => properties.href),
    ["#p1", "#p3", "#p4", "#p5", "#p6", "#p7", "#p8", "#p9", "#p10"],
  );
  assert.deepEqual(
    selectAll(":has(> a.pilcrow)", read(text).tree).map(({ tagName }) => tagName),
    ["p", "li", "p", "div", "pre", "p", "pre", "blockquote", "p"],
  );
});

test("a table scrolls in its own box, with the keyboard too", () => {
  const boxes = inside("| a |\n|---|\n\n> | b |\n> |---|", "section.wide");
  assert.deepEqual(
    boxes.map(({ properties }) => [properties.tabIndex, properties.ariaLabel]),
    [
      [0, "Tabel 1"],
      [0, "Tabel 2"],
    ],
  );
});
