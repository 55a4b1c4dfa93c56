import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { transform } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");
/** Rooms whose words stand in `src/model/words`. */
const ROOMS = ["templates", "src/publish", "src/browser"];

/** A literal of the scripts that esbuild prints: JSX text is one as well. */
const LITERAL = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
/** Words by which a sentence is known to be Indonesian. */
const INDONESIAN =
  /(?<![\p{L}\p{N}_./#?&=-])(?:ada|adalah|akan|arsip|artikel|atau|bila|baris|bukan|dan|dapat|dari|dengan|di|disebut|hari|ini|itu|juga|kata|ke|naskah|oleh|pada|penerbit|penulis|semua|tanggal|tanpa|tidak|untuk|yang)(?![\p{L}\p{N}_./=-])/iu;
/** A sentence, or a part of one: it has a space, or begins with a capital letter. */
const PROSE = /\S\s+\S|^[^\p{L}]*\p{Lu}\p{Ll}/u;
/** A label: one capitalised word. */
const LABEL = /^\p{Lu}\p{Ll}+[.:…]?$/u;
/** Capitalised words that are the same in every language: keys, types of schema.org and of files, names of programs and styles. */
const NAMES =
  /^(?:Article|Arrow\w+|Atom|Chicago|Escape|Enter|Home|End|Page\w*|Kliping|Organization|Person|Place|Wikipedia)$/;

test("pages and scripts take their words from the table", async () => {
  const left: string[] = [];
  for (const file of ROOMS.flatMap(filesIn)) {
    const { code } = await transform(readFileSync(join(ROOT, file), "utf8"), {
      loader: "tsx",
      jsx: "automatic",
      charset: "utf8",
    });
    const literals = [...code.matchAll(LITERAL)].map(([literal]) => literal.slice(1, -1));
    left.push(...literals.filter(isWords).map((literal) => `${file}: ${literal}`));
  }
  assert.deepEqual(left, []);
});

test("the search for words finds sentences and labels, and nothing that only programs read", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: esbuild prints a template like that
  const words = ["Tanpa tanggal", " di baris ${line}", "tidak ada: ${names}", "Terkait", "Semua:"];
  const others = [
    "tanpa-tanggal",
    "penerbit",
    "check search-rules",
    "Escape",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: esbuild prints a template like that
    "artikel/${path}.html",
    "?urut=baru",
  ];
  assert.deepEqual([...words, ...others].filter(isWords), words);
});

function isWords(literal: string): boolean {
  if (LABEL.test(literal)) return !NAMES.test(literal);
  return PROSE.test(literal) && INDONESIAN.test(literal);
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
}
