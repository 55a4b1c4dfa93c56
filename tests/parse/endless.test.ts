import assert from "node:assert/strict";
import { test } from "node:test";
import { RULES } from "../../src/parse/index.ts";
import { assertSound } from "./sound.ts";
import { articleOf } from "./source.ts";

/** No assertion is about time: what runs away never ends, and is stopped by this, in milliseconds. */
const ENDLESS = { timeout: 600_000 };
const SIZE = 1_000_000;

const EXAMPLES = Object.values(RULES).map((rule) => rule.example);

/** What could make an expression run away: each rule's own words without end, and what they are made of. */
const ENDLESS_WORDS = [
  ...EXAMPLES.map((example) => `${example} `),
  ..."a(“\u00a0\u200b*[",
  ...[
    "Aa ",
    "A. ",
    "()",
    "- ",
    ". ",
    "a-",
    "A/B ",
    "1 Juni 2025 ",
    "12/12/2022 ",
    "“a” ",
    "Baca juga: ",
    "#a ",
  ],
  ...[
    "dan dan dan ",
    "Budi dan ",
    "Dinas dan ",
    "Budi Santoso ",
    "PT ",
    "JAKARTA, KOMPAS.com - ",
    "kompas.com/",
  ],
  ...["dikutip dari laman ", "dilansir dari Aa ", "Foto: ", "(Reuters/", "Getty Images/", "Penulis: A | "],
];
test("comes to an end on 1 MB of any rule's own words on one line", ENDLESS, () => {
  for (const words of ENDLESS_WORDS) {
    const text = words.repeat(Math.ceil(SIZE / words.length));
    const { lines } = articleOf(text);
    assert.equal(lines.length, 1, words);
    assert.equal(lines[0]?.text.length, text.length, words);
  }
});

/** Lines without end, each unlike the others: what is compared line with line would take forever. */
const ENDLESS_LINES = [
  ...EXAMPLES.map((example) => `${example} %\n`),
  ...[
    "% (TribunJakarta.com/Elga %)\n",
    "Foto: % %\n",
    "%, kata %.\n\n(Foto: %)\n",
    "Sumber: %\n",
    "Editor: % %\n",
  ],
  ...[
    "ikuti kami di\n",
    "Diterbitkan: 12 Juni 2022\n%\n",
    "% %\nTim Redaksi\n",
    "%\n— % (@%) June 2, 2016\n",
  ],
  ...["Baca juga:\n% % % %\n", "(%/%)\n", "%\n\n", "a\n", "Topik:\n%\n", "Halaman:\n1\n2\n", "% di\nrumah\n"],
  ...["kepada %.com ", "dikutip dari laman %.com, "],
];
test("comes to an end on 10,000 lines of any rule's own words", ENDLESS, () => {
  for (const line of ENDLESS_LINES) {
    let count = 0;
    const text = line.repeat(10_000).replaceAll("%", () => wordOf(count++));
    assertSound(articleOf(text), text);
  }
});

/** The words Aan, Ban … Bban, Bcan …: no two are the same. */
function wordOf(number: number): string {
  const letters = number
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}an`;
}

test("comes to an end on a line of 10 MB and on a million empty lines", ENDLESS, () => {
  assert.equal(articleOf("kata ".repeat(2 * SIZE)).lines.length, 1);
  assert.equal(articleOf("\n".repeat(SIZE)).lines.length, SIZE + 1);
});
