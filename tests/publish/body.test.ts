import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block, Line } from "../../src/model/article.ts";
import { renderBody } from "../../src/publish/body.ts";
import { article } from "../support/articles.ts";

const block = (type: Block["type"], text: string, more: Partial<Block> = {}): Block => ({
  type,
  id: "",
  text,
  lines: [],
  ...more,
});
const html = (...body: Block[]) =>
  renderBody(article({ body: body.map((block, index) => ({ ...block, id: `p${index + 1}` })) }));

/** A paragraph ends with a link to its own address, drawn by the style sheet. */
const paragraph = (number: number, inner: string) =>
  `<p id="p${number}">${inner}<a class="pilcrow" href="#p${number}" aria-label="Alamat paragraf ${number}"></a></p>`;

test("every block has the id of its place", () => {
  assert.equal(
    html(
      block("paragraph", "Satu."),
      block("heading", "Dua", { ordinal: "1." }),
      block("paragraph", "Tiga."),
    ),
    `${paragraph(1, "Satu.")}\n<h2 id="p2">1. Dua</h2>\n${paragraph(3, "Tiga.")}`,
  );
});

test("what forces the order of letters is named in its place, and forces nothing", () =>
  assert.equal(
    html(block("paragraph", "Kata \u202erotubes\u202c itu; tanpa\u200blebar tetap.")),
    paragraph(
      1,
      'Kata <abbr title="paksa kanan ke kiri">⟨U+202E⟩</abbr>rotubes<abbr title="akhir arah sisipan">⟨U+202C⟩</abbr> itu; tanpa<abbr title="spasi tanpa lebar">⟨U+200B⟩</abbr>lebar tetap.',
    ),
  ));

test("what is not seen but forces nothing stays as it is", () =>
  assert.equal(html(block("paragraph", "tanpa\u200blebar")), paragraph(1, "tanpa\u200blebar")));

const TYPED = [
  "*tebal*",
  "_miring_",
  "# pagar",
  "1. satu",
  "> kutip",
  "[x](http://a.b)",
  "a\\b",
  "`kode`",
  "~~x~~",
  "- butir",
  "https://contoh.id",
];
for (const text of TYPED)
  test(`${text} in a dump is what its author typed`, () => {
    assert.equal(html(block("paragraph", text)), paragraph(1, text));
  });

test("markup in a dump is text", () => {
  assert.equal(
    html(block("paragraph", '<script>alert("1")</script> & <b>')),
    paragraph(1, '&#x3C;script>alert("1")&#x3C;/script> &#x26; &#x3C;b>'),
  );
});

const markdown = (text: string, headline: string | null = null) =>
  renderBody(
    article({
      format: "markdown",
      headline,
      lines: text.split("\n").map(
        (line): Line => ({
          line: 1,
          text: line,
          end: "\n",
          kind: "body",
          role: "paragraph",
          rule: "markdown",
        }),
      ),
    }),
  );

test("an article written by hand is Markdown; its first heading is the page's headline", () => {
  assert.equal(
    markdown("# Judul\n\nIsi *penting* dan [tautan](https://contoh.id).\n\n## Bagian\n\n- satu", "Judul"),
    `${paragraph(1, 'Isi <em>penting</em> dan <a href="https://contoh.id" rel="external nofollow">tautan</a>.')}\n<h2 id="p2">Bagian</h2>\n<ul id="p3">\n<li>satu<a class="pilcrow" href="#p3" aria-label="Alamat paragraf 3"></a></li>\n</ul>`,
  );
});

const HOSTILE: [markdown: string, html: string][] = [
  ["<script>alert(1)</script>", ""],
  ["<img src=x onerror=alert(1)>", ""],
  ["[a](javascript:alert(1))", paragraph(1, "<a>a</a>")],
  ["![a](data:text/html,x)", paragraph(1, "a")],
];
for (const [text, expected] of HOSTILE)
  test(`hostile Markdown ${text} is made safe`, () => assert.equal(markdown(text).trim(), expected));
