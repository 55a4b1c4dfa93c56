import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { withFolder } from "../support/folder.ts";
import { makeCase } from "./case.ts";

const TEXT = `Panen Kopi Liwa Dimulai\r
\r
Senin, 6 Mei 2024 10:15 WIB\r
\r
LIWA, KABARBUKIT.com - Panen kopi dimulai pekan ini di Lampung Barat.\r
Baca juga: Harga Kopi Naik\r
`;

test("a text becomes a folder with its bytes and a draft of its label", () =>
  withFolder({ "Panen Kopi.txt": TEXT }, async (folder) => {
    const said = makeCase(join(folder, "Panen Kopi.txt"), join(folder, "dumps"));
    assert.match(
      said,
      /^Made .*panen-kopi with input\.txt and a draft of label\.json\.\n1\. Correct label\.json/,
    );
    assert.equal(readFileSync(join(folder, "dumps/panen-kopi/input.txt"), "utf8"), TEXT);
    const label = JSON.parse(readFileSync(join(folder, "dumps/panen-kopi/label.json"), "utf8"));
    assert.deepEqual(label, {
      draft: true,
      id: "panen-kopi",
      publisher: "KABARBUKIT.com",
      publisher_alternatives: [],
      headline: "Panen Kopi Liwa Dimulai",
      deck: null,
      published: { date: "2024-05-06", time: "10:15", zone: "WIB", stated: true },
      notBefore: "2024-05-06",
      authors: [],
      editors: [],
      dateline_place: "LIWA",
      wire_sources: [],
      captions: [],
      related_links: ["Harga Kopi Naik"],
      topics: [],
      section_headings: [],
      body_lines: [5],
      boilerplate_lines: [6],
      meta_lines: [1, 3],
      signoff: null,
      people: [],
      places: ["Liwa", "Lampung Barat"],
      organisations: [],
      kind: "",
      notes: "",
    });
  }));

test("what cannot become a case is refused", () =>
  withFolder({ "a.txt": TEXT, "b.txt": "---\nheadline: Panen\n---\nPanen dimulai.\n" }, async (folder) => {
    const dumps = join(folder, "dumps");
    mkdirSync(join(dumps, "a"), { recursive: true });
    writeFileSync(join(dumps, "a/input.txt"), "");
    const refusal = (message: string) => ({ message });
    assert.throws(
      () => makeCase(join(folder, "c.txt"), dumps),
      refusal(`${join(folder, "c.txt")} does not exist`),
    );
    assert.throws(
      () => makeCase(join(folder, "a.txt"), dumps),
      refusal(`${join(dumps, "a")} exists already; give the file another name`),
    );
    assert.throws(
      () => makeCase(join(folder, "b.txt"), dumps),
      refusal(`${join(folder, "b.txt")} has front matter; a case is a text as it was found, so remove it`),
    );
  }));
