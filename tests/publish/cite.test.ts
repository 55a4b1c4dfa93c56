import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import fc from "fast-check";
import { buildArchive, type Entry } from "../../src/archive/index.ts";
import { PAGES } from "../../src/model/address.ts";
import { type Article, sourceHash } from "../../src/model/article.ts";
import type { CslItem } from "../../src/model/csl.ts";
import { citationFiles, citationLinks } from "../../src/publish/cite/files.ts";
import { toBibtex } from "../../src/publish/cite/formats/bibtex.ts";
import { toRis } from "../../src/publish/cite/formats/ris.ts";
import { cite } from "../../src/publish/cite/index.ts";
import { toCslItem } from "../../src/publish/cite/item.ts";
import { toCslName } from "../../src/publish/cite/name.ts";
import { formatIn, STYLES } from "../../src/publish/cite/style.ts";
import { article } from "../support/articles.ts";
import { printStyles, wholeFormat } from "../tools/styles.ts";

const hash = sourceHash("0a1b2c3d".repeat(8));

function entry(given: Partial<Article>): Entry {
  const [made] = buildArchive([article({ hash, ...given })], (_, form) => form).archive.entries;
  assert.ok(made);
  return made;
}

const WHOLE = entry({
  headline: "Harga Kopi Naik",
  publisher: "Warta Pesisir",
  datePublished: "2024-05-15T09:30+07:00",
  author: ["Sari Wulandari"],
  provenance: { source_url: "https://contoh.id/kopi_1?a=1&b=2", retrieved: "2024-06-01" },
});
const UNDATED = entry({ headline: "Harga Kopi Naik", publisher: "Warta Pesisir", author: ["Redaksi"] });
const UNTITLED = entry({ suppliedTitle: "Petani kopi di Liwa menjemur", datePublished: "2024-05-15" });
const SEVERAL = entry({
  headline: "Jalan Rusak",
  publisher: "Kompas.com",
  datePublished: "2024-05-15",
  author: ["Sari Wulandari", "Budi", "Tim Redaksi"],
});
const HOSTILE = entry({
  headline: 'Apa {itu} | "b" \\ <i>x</i> & <script>alert(1)</script> 100% $5 #1 a_b ~c ^d',
  publisher: "A & B <x>",
  author: ["<b>Budi & }</b>"],
  provenance: { source_url: "https://contoh.id/a|b{c}[d]<e>" },
});

const style = (of: Entry) =>
  Object.fromEntries(
    cite(of, null).map(({ id, html, wikitext }) => [id.replace("kutip-", ""), html ?? wikitext]),
  );

describe("as CSL-JSON", () => {
  const CASES: [what: string, of: Entry, item: Partial<CslItem>][] = [
    [
      "everything that is known",
      WHOLE,
      {
        title: "Harga Kopi Naik",
        author: [{ family: "Wulandari", given: "Sari" }],
        "container-title": "Warta Pesisir",
        issued: { "date-parts": [[2024, 5, 15]] },
        accessed: { "date-parts": [[2024, 6, 1]] },
        URL: "https://contoh.id/kopi_1?a=1&b=2",
      },
    ],
    [
      "no date where none is known",
      UNDATED,
      {
        title: "Harga Kopi Naik",
        author: [{ literal: "Redaksi" }],
        "container-title": "Warta Pesisir",
      },
    ],
    [
      "a supplied title in square brackets",
      UNTITLED,
      { title: "[Petani kopi di Liwa menjemur]", issued: { "date-parts": [[2024, 5, 15]] } },
    ],
    ["nothing but what every article has", entry({ headline: "X" }), { title: "X" }],
  ];
  for (const [what, of, item] of CASES)
    test(what, () => {
      const same = { id: "berita-0a1b2c3d", type: "article-newspaper", language: "id" };
      assert.deepEqual(toCslItem(of, null), { ...same, ...item });
    });
});

describe("names", () => {
  const SPLIT: [name: string, family: string, given: string][] = [
    ["Sari Wulandari", "Wulandari", "Sari"],
    ["Muhammad Rizky Pratama", "Pratama", "Muhammad Rizky"],
    ["M. Yusuf", "Yusuf", "M."],
    ["Siti Nur'aini", "Nur'aini", "Siti"],
    ["John McCurry", "McCurry", "John"],
  ];
  for (const [name, family, given] of SPLIT)
    test(`${name} is ${family}, ${given}`, () =>
      assert.deepEqual(toCslName(name, "Kompas"), { family, given }));

  const WHOLE_NAMES = [
    "Suharto",
    "Redaksi",
    "Tim Redaksi",
    "Kompas",
    "Antara News",
    "I Made Wijaya",
    "Ali bin Abu",
    "Dewi Lestari, S.H.",
    "Dr. Budi Santoso",
    "Budi S.",
    "SARI WULANDARI",
    "sari wulandari",
    "Sari/Budi",
    "Abdullah Al Farisi",
    "Ludwig van Beethoven",
    "Kantor Berita Radio",
    "a@b.id",
    "Satu Dua Tiga Empat Lima",
    "",
  ];
  for (const name of WHOLE_NAMES)
    test(`${JSON.stringify(name)} stays whole`, () =>
      assert.deepEqual(toCslName(name, "Kompas"), { literal: name }));
});

describe("in each style", () => {
  const CASES: [what: string, of: Entry, styles: Record<string, string>][] = [
    [
      "an article of which everything is known",
      WHOLE,
      {
        apa: "Wulandari, S. (2024, May 15). Harga Kopi Naik. <i>Warta Pesisir</i>. https://contoh.id/kopi_1?a=1&#38;b=2",
        chicago:
          "Wulandari, Sari. 2024. “Harga Kopi Naik.” <i>Warta Pesisir</i>, May 15, 2024. https://contoh.id/kopi_1?a=1&#38;b=2.",
        mla: "Wulandari, Sari. “Harga Kopi Naik.” <i>Warta Pesisir</i>, 15 May 2024, https://contoh.id/kopi_1?a=1&#38;b=2.",
        ugm: "Wulandari, Sari. “Harga Kopi Naik.” <i>Warta Pesisir</i>, 15 Mei 2024. https://contoh.id/kopi_1?a=1&#38;b=2.",
        wikipedia:
          "{{Cite news |title=Harga Kopi Naik |newspaper=Warta Pesisir |date=15 Mei 2024 |author=Sari Wulandari |url=https://contoh.id/kopi_1?a=1&b=2 |access-date=1 Juni 2024 |language=id}}",
      },
    ],
    [
      "an unknown date",
      UNDATED,
      {
        apa: "Redaksi. (n.d.). Harga Kopi Naik. <i>Warta Pesisir</i>.",
        chicago: "Redaksi. n.d. “Harga Kopi Naik.” <i>Warta Pesisir</i>.",
        mla: "Redaksi. “Harga Kopi Naik.” <i>Warta Pesisir</i>.",
        ugm: "Redaksi. “Harga Kopi Naik.” <i>Warta Pesisir</i>, t.t.",
        wikipedia:
          "{{Cite news |title=Harga Kopi Naik |newspaper=Warta Pesisir |date=n.d. |author=Redaksi |language=id}}",
      },
    ],
    [
      "an unknown headline, outlet and author",
      UNTITLED,
      {
        apa: "<i>[Petani kopi di Liwa menjemur]</i>. (2024, May 15).",
        chicago: "“[Petani kopi di Liwa menjemur].” 2024, May 15, 2024.",
        mla: "<i>[Petani kopi di Liwa menjemur]</i>. 15 May 2024.",
        ugm: "“[Petani kopi di Liwa menjemur],” 15 Mei 2024.",
        wikipedia:
          "{{Cite news |title=&#91;Petani kopi di Liwa menjemur&#93; |date=15 Mei 2024 |language=id}}",
      },
    ],
    [
      "several authors",
      SEVERAL,
      {
        apa: "Wulandari, S., Budi, &#38; Tim Redaksi. (2024, May 15). Jalan Rusak. <i>Kompas.com</i>.",
        chicago:
          "Wulandari, Sari, Budi, and Tim Redaksi. 2024. “Jalan Rusak.” <i>Kompas.com</i>, May 15, 2024.",
        mla: "Wulandari, Sari, et al. “Jalan Rusak.” <i>Kompas.com</i>, 15 May 2024.",
        ugm: "Wulandari, Sari, Budi, dan Tim Redaksi. “Jalan Rusak.” <i>Kompas.com</i>, 15 Mei 2024.",
        wikipedia:
          "{{Cite news |title=Jalan Rusak |newspaper=Kompas.com |date=15 Mei 2024 |author1=Sari Wulandari |author2=Budi |author3=Tim Redaksi |language=id}}",
      },
    ],
  ];
  for (const [what, of, styles] of CASES) test(what, () => assert.deepEqual(style(of), styles));

  test("one article's citation does not depend on those before it", () => {
    const before = style(WHOLE);
    style(entry({ headline: "Lain", author: ["Sari Wulandari"], datePublished: "2024-05-15" }));
    assert.deepEqual(style(WHOLE), before);
  });

  test("markup in a title is text, and no style makes other elements than <i>", () => {
    for (const { html } of cite(HOSTILE, null)) {
      if (html === null) continue;
      assert.deepEqual(html.match(/<(?!\/?i>)[^>]*>/g), null, html);
      assert.match(html, /Apa \{itu\} \| .b. \\ &#60;i&#62;x&#60;\/i&#62; &#38; &#60;script&#62;alert/);
    }
  });

  test("signs of wikitext are escaped", () => {
    assert.equal(
      style(HOSTILE).wikipedia,
      '{{Cite news |title=Apa &#123;itu&#125; {{!}} "b" \\ &lt;i&gt;x&lt;/i&gt; & &lt;script&gt;alert(1)&lt;/script&gt; 100% $5 #1 a_b ~c ^d |newspaper=A & B &lt;x&gt; |date=n.d. |author=&lt;b&gt;Budi & &#125;&lt;/b&gt; |url=https://contoh.id/a%7Cb%7Bc%7D%5Bd%5D%3Ce%3E |language=id}}',
    );
  });
});

test("as BibTeX", () => {
  assert.equal(
    toBibtex(toCslItem(WHOLE, null)),
    `@article{berita-0a1b2c3d,
	note = {[Online; accessed 2024-06-01]},
	author = {Wulandari, Sari},
	journal = {Warta Pesisir},
	year = {2024},
	month = may,
	day = {15},
	title = {Harga {Kopi} {Naik}},
	url = {https://contoh.id/kopi_1?a=1&b=2},
}
`,
  );
  assert.equal(
    toBibtex(toCslItem(UNDATED, null)),
    `@article{berita-0a1b2c3d,
	author = {{Redaksi}},
	journal = {Warta Pesisir},
	title = {Harga {Kopi} {Naik}},
}
`,
  );
});

test("signs of LaTeX are escaped in BibTeX, so that braces stay in pairs", () => {
  const bib = toBibtex(toCslItem(HOSTILE, null));
  assert.match(
    bib,
    /title = \{\{?Apa\}? \\textbraceleft\{\}itu\\textbraceright\{\} \\textbar\{\} "b" \\textbackslash\{\} \\textless\{\}i\\textgreater\{\}x/,
  );
  assert.match(bib, /author = \{\{\\textless\{\}b\\textgreater\{\}Budi \\& \\textbraceright\{\}\\textless/);
  assert.equal(bib.match(/\{/g)?.length, bib.match(/\}/g)?.length);
  assert.doesNotMatch(bib, /[^\p{ASCII}]/u);
});

test("as RIS", () => {
  assert.equal(
    toRis(toCslItem(WHOLE, null)),
    [
      "TY  - NEWS",
      "ID  - berita-0a1b2c3d",
      "TI  - Harga Kopi Naik",
      "AU  - Wulandari, Sari",
      "T2  - Warta Pesisir",
      "PY  - 2024",
      "DA  - 2024/05/15/",
      "LA  - id",
      "UR  - https://contoh.id/kopi_1?a=1&b=2",
      "Y2  - 2024/06/01/",
      "ER  - ",
      "",
    ].join("\r\n"),
  );
  assert.doesNotMatch(toRis(toCslItem(UNDATED, null)), /^(?:PY|DA|Y2|UR)/m);
  assert.equal(toRis(toCslItem(SEVERAL, null)).match(/^AU {2}- /gm)?.length, 3);
});

test("every article and every list has a file of each format, a very long list has none", () => {
  const other = entry({ headline: "Lain", file: "b.txt", hash: sourceHash("f".repeat(64)) });
  const list = { path: PAGES.all, entries: [WHOLE, other] };
  const long = { path: PAGES.undated, entries: Array.from({ length: 1001 }, () => WHOLE) };
  const files = [...citationFiles([WHOLE, other], [list, long], null)];
  assert.deepEqual(
    files.map(({ path }) => path),
    ["bib", "ris", "json"].flatMap((extension) => [
      `kutip/harga-kopi-naik-0a1b2c3d.${extension}`,
      `kutip/lain-ffffffff.${extension}`,
      `kutip/berita.${extension}`,
    ]),
  );
  assert.deepEqual(citationLinks(long), []);
  assert.deepEqual(citationLinks({ path: PAGES.undated, entries: [] }), []);
  const json = files.find(({ path }) => path === "kutip/berita.json");
  assert.deepEqual(
    JSON.parse(json?.make() ?? ""),
    [WHOLE, other].map((entry) => toCslItem(entry, null)),
  );
});

/** Pieces of titles and names at which styles do something, between words at which they do not. */
const PIECES = [
  ..."Harga kopi 2024 naik Rp5.000 Jum'at M² é ß İstanbul 28 8888 H. Hz Qzxaaxzq Nov. November Mei".split(
    " ",
  ),
  ...[" ", ", ", ": ", " - ", "-", " (", ") ", "/", "'", '"', "“", "”", "‘", "’", "«", "»"],
  ...[
    "?",
    "!",
    ".",
    "…",
    " …",
    "[",
    "]",
    "&",
    "<i>",
    "</i>",
    "<",
    "\\",
    "{",
    "}",
    "_",
    "$1",
    "$&",
    "  ",
    ",",
    ";",
    "–",
    " — ",
    ". ",
    "? ",
    "! ",
    "@",
    "%",
  ],
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.join(""));
const date = fc
  .tuple(
    fc.constantFrom(1999, 2024, 8888, 7777),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .chain(([year, month, day]) => fc.constantFrom<number[]>([year], [year, month], [year, month, day]))
  .map((parts): CslItem["issued"] & object => ({ "date-parts": [parts] }));
const name = fc.oneof(
  text.map((literal) => ({ literal })),
  fc.record({
    family: fc.constantFrom("Wulandari", "Al-Farisi", "Mu'ti", "Éva", "Hz"),
    given: fc.constantFrom(
      "Sari",
      "M.",
      "M",
      "H.",
      "Sari Dewi",
      "Rizky H.",
      "Al-Amin",
      "Émile",
      "McCurry A.",
    ),
  }),
);
const item: fc.Arbitrary<CslItem> = fc
  .record(
    {
      title: text,
      author: fc.array(name, { minLength: 1, maxLength: 4 }),
      "container-title": text,
      issued: date,
      accessed: date,
      URL: fc.constantFrom(
        "https://contoh.id/2024/11/28/kopi_1?a=1&b=H.&c=8888#x",
        "https://contoh.id/",
        "http://contoh.id/a.",
      ),
    },
    { requiredKeys: ["title"] },
  )
  .map((given) => ({ ...given, id: "x", type: "article-newspaper", language: "id" }));

test("a citation by its model is the one that citeproc makes of the whole style, whatever stands in it", () => {
  for (const style of STYLES) {
    const format = wholeFormat(style);
    fc.assert(
      fc.property(item, (given) => assert.equal(formatIn(style, given), format(given))),
      { numRuns: 300, seed: 20240506 },
    );
  }
});

test("the styles are those that npm run styles makes", () => {
  const made = readFileSync(new URL("../../src/publish/cite/csl/styles.json", import.meta.url), "utf8");
  assert.equal(made, printStyles());
});
