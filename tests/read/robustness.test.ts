import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { readSource } from "../../src/read/index.ts";
import { messyTexts, runs } from "../parse/mess.ts";
import { assertSound } from "../parse/sound.ts";

/** No assertion is about time: what runs away never ends, and is stopped by this, in milliseconds. */
const ENDLESS = { timeout: 1_200_000 };

const FRONT_MATTER = [
  ...[
    "---\n",
    "--- \r\n",
    "---",
    "...\n",
    "\ufeff---\n",
    "headline: a\n",
    'headline: "\n',
    "author: [a, b\n",
  ],
  ...[
    "datePublished: 2022-13-45\n",
    "datePublished: 2022-09-06\n",
    "? a\n: b\n",
    "a: &a [*a, *a]\n",
    "<<: *a\n",
  ],
  ...[
    "!!js/function x\n",
    "__proto__: 1\n",
    "constructor: 1\n",
    "- a\n",
    "{}\n",
    "\t\n",
    "%YAML 9\n",
    "null\n",
  ],
];
const TAGS = [
  ...[
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "<a href=",
    "<nav>",
    "</nav>",
    "<h1>",
    "</h1>",
    "<!--",
    "-->",
    "<!",
  ],
  ...[
    "<table>",
    "<tr>",
    "<td>",
    "<select>",
    "<option>",
    "<template>",
    "<svg>",
    "<math>",
    "<frameset>",
    "<form>",
  ],
  ...[
    "<figcaption>",
    "<aside>",
    "<pre>",
    "<textarea>",
    "<title>",
    "<br>",
    "<plaintext>",
    "<body>",
    "</html>",
  ],
  ...[
    "<script>",
    "</script>",
    '<script type="application/ld+json">',
    "\ue000",
    "\ue001",
    "&amp;",
    "&#x0;",
    "&#55296;",
  ],
  ...[
    '{"@type":"NewsArticle","headline":',
    '{"@graph":[{"@type":["Article"],"author":[null,1,{"name":[]}]}]}',
  ],
  ...[
    '<meta property="og:title" content="',
    '<meta name="author" content=',
    '<link rel="canonical" href="',
    '">',
  ],
];

/** What a file may begin with and be made of: front matter well and badly written, markup, Markdown, text. */
const contents = fc
  .tuple(
    fc.array(fc.constantFrom(...FRONT_MATTER), { maxLength: 6 }),
    fc.array(
      fc.oneof(
        messyTexts,
        fc.constantFrom(...TAGS),
        fc.constantFrom("# ", "> ", "[a]: ", "| a |", "```", "* "),
      ),
      {
        maxLength: 12,
      },
    ),
  )
  .map(([front, parts]) => front.join("") + parts.join(""));

const ENCODINGS = ["utf8", "utf16le", "latin1"] as const;

/** Bytes of such a file in some encoding, with or without its mark, cut anywhere; or any bytes at all. */
const files = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(contents, fc.constantFrom(...ENCODINGS), fc.boolean(), fc.boolean(), fc.nat(20))
      .map(([text, encoding, mark, swap, cut]) => {
        const bytes = Buffer.from((mark ? "\ufeff" : "") + text, encoding);
        if (swap && encoding === "utf16le") bytes.swap16();
        return bytes.subarray(0, cut > 10 ? bytes.length - (cut - 10) : bytes.length);
      }),
  },
);

test("makes an article or a problem of any file, and never throws", ENDLESS, () => {
  fc.assert(
    fc.property(fc.constantFrom("a.txt", "a.md", "a.html"), files, (file, bytes) => {
      assertRead(file, bytes);
    }),
    { numRuns: runs(1500) },
  );
});

function assertRead(file: string, bytes: Buffer): void {
  const { source, problems } = readSource(file, bytes);
  if (!source) {
    assert.equal(problems.length > 0, true);
    return;
  }
  assert.equal(source.hash, createHash("sha256").update(bytes.subarray(source.offset)).digest("hex"));
  assertSound(parse(source, KNOWLEDGE).article, source.text);
}

/** Markup and Markdown that is opened again and again and never closed, and a line of its own each time. */
const OPENED = [
  ...[
    "<div>",
    "<p>",
    "<b>",
    "<b><p>",
    "<i><a>",
    "<table>",
    "<table><tr><td>",
    "<li>",
    "<nav>",
    "<nav>a</nav>",
  ],
  ...[
    "<h1>a</h1>",
    "<select><option>",
    "<template>",
    "<svg>",
    "<!--",
    "<font size=1>",
    "<a b=c ",
    "&amp;",
    "<br>\n",
  ],
  ...[
    "<pre>a\n",
    '<script type="application/ld+json">{"@type":"Article"}</script>',
    "<p>a<br>b</p>",
    "<form>",
    "</p>",
  ],
].map((words) => ["a.html", words] as const);
const MARKED = [
  ...[
    "> ",
    "*",
    "**a ",
    "[",
    "![",
    "[a](",
    "`",
    "| a ",
    "- ",
    "* a\n",
    "1. ",
    "<b>",
    "[a]: b\n",
    "_a*",
    "# a\n\n",
  ],
].map((words) => ["a.md", words] as const);
const YAML = ["headline: a\n", "[", "{a: ", "- ", "a: &a\n", "? "].map((words) => ["a.txt", words] as const);

test("comes to an end on markup, Markdown and front matter that are never closed", ENDLESS, () => {
  for (const [file, words] of [...OPENED, ...MARKED])
    assertRead(file, Buffer.from(words.repeat(Math.ceil(20_000 / words.length))));
  for (const [file, words] of YAML)
    assertRead(file, Buffer.from(`---\n${words.repeat(Math.ceil(20_000 / words.length))}\n---\nIsi.\n`));
});
