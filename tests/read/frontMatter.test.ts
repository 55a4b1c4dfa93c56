import assert from "node:assert/strict";
import { test } from "node:test";
import { formatProblem } from "../../src/model/problem.ts";
import { readFrontMatter } from "../../src/read/frontMatter.ts";

const BODY = "Judul\n\nIsi berita.\n";
const read = (head: string) => {
  const { length, corrections, provenance, problems } = readFrontMatter("a.txt", head + BODY);
  return { isText: length === 0, rest: (head + BODY).slice(length), corrections, provenance, problems };
};
const messages = (head: string) => read(head).problems.map(formatProblem);

test("corrections and provenance are read, one name may stand without a list", () => {
  const { rest, corrections, provenance, problems } = read(
    "---\n# dikoreksi\nheadline: Judul benar\nauthor: Ani\neditor: [Budi, Cici]\npublisher: null\nretrieved: 2022-09-07\n---\n",
  );
  assert.deepEqual(corrections, {
    headline: "Judul benar",
    author: ["Ani"],
    editor: ["Budi", "Cici"],
    publisher: null,
  });
  assert.deepEqual(provenance, { retrieved: "2022-09-07" });
  assert.deepEqual(problems, []);
  assert.equal(rest, BODY);
});

test("captions, names and the bound of an unknown date may be stated too", () => {
  const { corrections, problems } = read(
    "---\nnotBefore: 2022-09-06\nimages:\n  - caption: Kebun kopi\n  - { caption: Panen, creditText: Sari }\npeople: Sari\nplaces: []\n---\n",
  );
  assert.deepEqual(corrections, {
    notBefore: "2022-09-06",
    images: [
      { caption: "Kebun kopi", creditText: null },
      { caption: "Panen", creditText: "Sari" },
    ],
    people: ["Sari"],
    places: [],
  });
  assert.deepEqual(problems, []);
});

const MISWRITTEN: [head: string, ...messages: string[]][] = [
  [
    "---\nHeadline: Judul benar\npublisher: Kompas.com\n---\n",
    'a.txt:2 error  front matter: there is no key "Headline"; write "headline"; this key is not used (front-matter)',
  ],
  [
    '---\n"source-url": https://contoh.id/\n---\n',
    'a.txt:2 error  front matter: there is no key "source-url"; write "source_url"; this key is not used (front-matter)',
  ],
  [
    "---\nheadline:Judul benar\n---\n",
    "a.txt:2 error  front matter holds no keys with values; leave a space behind each colon: `headline: …`; the text is read without it (front-matter)",
  ],
  [
    "---js\nheadline: Judul benar\n---\n",
    "a.txt:1 error  front matter cannot be read: only YAML front matter is read; the text is read without it (front-matter)",
  ],
];
for (const [head, ...said] of MISWRITTEN)
  test(`${JSON.stringify(head)} is meant as front matter and told of`, () => {
    const { isText, rest } = read(head);
    assert.deepEqual([isText, rest], [false, BODY]);
    assert.deepEqual(messages(head), said);
  });

test("front matter whose first key is miswritten keeps the others", () => {
  assert.deepEqual(read("---\nHeadline: A\npublisher: Kompas.com\n---\n").corrections, {
    publisher: "Kompas.com",
  });
  assert.deepEqual(read('---\n"headline": A\n---\n').corrections, { headline: "A" });
});

const TEXTS = [
  "---\n",
  "---\n---\n",
  "---\nAuthor: Ani\nIsi yang dimulai dengan garis.\n---\n",
  "---\nJakarta: hujan\n---\n",
  "---\nIsi yang dimulai dengan garis.\n---\n",
  "---js\nmodule.exports = {}\n---\n",
  "---\nheadline: tidak pernah ditutup\n",
  "----\nheadline: empat garis\n----\n",
];
for (const head of TEXTS)
  test(`a text that merely begins with ${JSON.stringify(head)} is a text`, () => {
    assert.deepEqual(read(head), {
      isText: true,
      rest: head + BODY,
      corrections: {},
      provenance: {},
      problems: [],
    });
  });

const KNOWN =
  "headline, alternativeHeadline, publisher, datePublished, notBefore, author, editor, locationCreated, articleSection, isBasedOn, images, relatedLinks, keywords, signoff, people, places, organizations, source_url, retrieved, rights, note, added, original, aliases";

const BROKEN: [head: string, message: string][] = [
  [
    "---\nheadline: Baik\nheadlin: Salah\n---\n",
    `a.txt:3 error  front matter: there is no key "headlin" (known: ${KNOWN}); this key is not used (front-matter)`,
  ],
  [
    "---\nauthor: 7\n---\n",
    'a.txt:2 error  front matter: "author" must be a text or a list of texts; this key is not used (front-matter)',
  ],
  [
    "---\ndatePublished: 2022-02-30\n---\n",
    'a.txt:2 error  front matter: "datePublished" must be a day that exists, like 2022-09-06, or a time, with its offset if that is known, like 2022-09-06T16:31+07:00; this key is not used (front-matter)',
  ],
  [
    "---\nnotBefore: 2022-9-6\n---\n",
    'a.txt:2 error  front matter: "notBefore" must be a day that exists, like 2022-09-06; this key is not used (front-matter)',
  ],
  [
    "---\nimages: Kebun kopi\n---\n",
    'a.txt:2 error  front matter: "images" must be a list of captions, each with its `caption` and, if there is one, its `creditText`; this key is not used (front-matter)',
  ],
  [
    "---\nimages:\n  - caption: Kebun kopi\n    kredit: Sari\n---\n",
    'a.txt:2 error  front matter: "images" must be a list of captions, each with its `caption` and, if there is one, its `creditText`; this key is not used (front-matter)',
  ],
  [
    "---\nsource_url: javascript:alert(1)\n---\n",
    'a.txt:2 error  front matter: "source_url" must be an address that begins with http:// or https://; this key is not used (front-matter)',
  ],
  [
    "---\nheadline: [satu\n---\n",
    "a.txt:2 error  front matter is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; the text is read without it (front-matter)",
  ],
  [
    "---\nnote: !!js/function 'x'\n---\n",
    "a.txt:2 error  front matter is not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function; the text is read without it (front-matter)",
  ],
  [
    "---\nauthor: &a [x]\neditor: *a\n---\n",
    "a.txt:1 error  front matter cannot be read: Alias resolution is disabled; the text is read without it (front-matter)",
  ],
];
for (const [head, message] of BROKEN) test(message, () => assert.equal(messages(head)[0], message));

test("a key that is wrong does not take the others with it", () => {
  assert.deepEqual(read("---\nauthor: 7\nheadline: Tetap\n---\n").corrections, { headline: "Tetap" });
});

test("front matter may end in CRLF", () => {
  assert.deepEqual(read("---\r\nheadline: X\r\n---\r\n").corrections, { headline: "X" });
});
