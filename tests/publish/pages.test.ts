import assert from "node:assert/strict";
import { test } from "node:test";
import { PAGES } from "../../src/model/address.ts";
import { spread } from "../../src/publish/documents/spread.ts";

const pagesOf = (count: number) =>
  spread(
    PAGES.people,
    Array.from({ length: count }, (_, row) => row),
    (rows, path, pages) => ({
      path,
      rows: [rows[0], rows.at(-1)],
      pages: pages.map(({ number, path, isCurrent }) => `${number} ${path}${isCurrent ? " *" : ""}`),
    }),
  );

test("a list of up to a hundred rows is one page without numbers", () => {
  assert.deepEqual(pagesOf(0), [{ path: "tokoh.html", rows: [undefined, undefined], pages: [] }]);
  assert.deepEqual(pagesOf(100), [{ path: "tokoh.html", rows: [0, 99], pages: [] }]);
});

test("a longer list is spread over pages that all know each other", () => {
  assert.deepEqual(pagesOf(201), [
    {
      path: "tokoh.html",
      rows: [0, 99],
      pages: ["1 tokoh.html *", "2 tokoh/halaman-2.html", "3 tokoh/halaman-3.html"],
    },
    {
      path: "tokoh/halaman-2.html",
      rows: [100, 199],
      pages: ["1 tokoh.html", "2 tokoh/halaman-2.html *", "3 tokoh/halaman-3.html"],
    },
    {
      path: "tokoh/halaman-3.html",
      rows: [200, 200],
      pages: ["1 tokoh.html", "2 tokoh/halaman-2.html", "3 tokoh/halaman-3.html *"],
    },
  ]);
});
