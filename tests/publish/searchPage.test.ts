import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/index.ts";
import type { Article } from "../../src/model/article.ts";
import { toSearchPage } from "../../src/publish/documents/searchPage.ts";
import { article } from "../support/articles.ts";

function pageOf(articles: Partial<Article>[]) {
  const made = articles.map((given, number) => article({ file: `${number}.txt`, ...given }));
  return toSearchPage(buildArchive(made, (_, form) => form).archive);
}

const TEXT = Array.from({ length: 60 }, (_, number) => `kata${number}`).join(" ");
const body = (text: string): Article["body"] => [{ id: "p1", type: "paragraph", text, lines: [1] }];

test("an archive without articles has none to be found", () => {
  const { status, rows, hasMore } = pageOf([]);
  assert.deepEqual(
    { status, rows, hasMore },
    { status: "Tidak ada artikel yang cocok", rows: [], hasMore: false },
  );
});

test("the first row is the newest; copies are folded under the newest of them, undated articles come last", () => {
  const { status, rows, hasMore } = pageOf([
    { headline: "Tanpa Hari", publisher: "Kabar Bukit" },
    { headline: "Lama", datePublished: "2024-05-15", body: body(TEXT) },
    { suppliedTitle: "Baru", datePublished: "2024-05-16", body: body(TEXT) },
    { headline: "Terbaru", datePublished: "2024-05-17T09:00+07:00", body: body("Pendek.") },
  ]);
  assert.equal(status, "4 artikel dalam arsip");
  assert.equal(hasMore, false);
  const told = rows.map(({ article: { headline, isSupplied, publisher }, ...row }) => ({
    headline,
    isSupplied,
    publisher,
    ...row,
    copies: row.copies.map(({ text, about }) => [text, about]),
  }));
  assert.deepEqual(told, [
    {
      headline: "Terbaru",
      isSupplied: false,
      publisher: null,
      published: { iso: "2024-05-17", words: "17 Mei 2024" },
      lead: { anchor: "p1", text: "Pendek." },
      copies: [],
    },
    {
      headline: "Baru",
      isSupplied: true,
      publisher: null,
      published: { iso: "2024-05-16", words: "16 Mei 2024" },
      lead: { anchor: "p1", text: `${TEXT.slice(0, TEXT.indexOf(" kata33"))} …` },
      copies: [["Lama", "Penerbit tidak disebut, 15 Mei 2024"]],
    },
    {
      headline: "Tanpa Hari",
      isSupplied: false,
      publisher: "Kabar Bukit",
      published: null,
      lead: null,
      copies: [],
    },
  ]);
});

test("rows that have no room are left to the script", () => {
  const many = Array.from({ length: 21 }, (_, number) => ({ headline: `Berita ${number}` }));
  assert.deepEqual([pageOf(many).rows.length, pageOf(many).hasMore], [20, true]);
  assert.deepEqual([pageOf(many.slice(1)).rows.length, pageOf(many.slice(1)).hasMore], [20, false]);
});
