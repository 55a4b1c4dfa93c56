import assert from "node:assert/strict";
import { test } from "node:test";
import { furtherFiles } from "../../src/search/index/furtherFiles.ts";
import { noteCommon } from "../../src/search/pagefind/commonRoots.ts";
import { takeEngine } from "../../src/search/pagefind/engine.ts";
import { mergeLists, takeLists } from "../../src/search/pagefind/lists/index.ts";
import { openFolder } from "../../src/search/pagefind/openFolder.ts";
import { makeIndex } from "../../src/search/pagefind/program.ts";
import { writeIndex } from "../../src/search/pagefind/siteIndex.ts";
import { openSearch } from "../../src/search/query/index.ts";
import type { StoredCommon } from "../../src/search/query/stored.ts";
import { rarity, readWeights } from "../../src/search/query/weights.ts";
import { toStoredLexicon } from "../../src/search/words/storedLexicon.ts";
import { withFolder, writeTo } from "../support/folder.ts";

/** Texts of several lengths, most of which have forms of `tembak`, some often, some in the title. */
const RECORDS = Array.from({ length: 120 }, (_, page) => ({
  path: `${page}.html`,
  title: page % 7 === 0 ? "tembakǀmen1ǀ polisiǀ" : "polisiǀ",
  content: [
    "tembakǀ ".repeat(page % 5),
    "tembakǀmen1ǀ ".repeat(page % 3),
    page % 4 === 0 ? "tembakǀpen1ǀan" : "",
    "kataǀ ".repeat(20 + 10 * (page % 13)),
  ].join(" "),
}));

test("a root that is too common for Pagefind weighs what it would weigh there", () =>
  withFolder({}, async (site) => {
    const files = await makeIndex(RECORDS);
    const merged = mergeLists([takeLists(files)]);
    const common = new Map<string, Uint8Array>();
    const lists = { ...merged, words: noteCommon(merged.words, merged.counts, common, 100) };
    await writeIndex(writeTo(site), {
      engine: takeEngine(files),
      lists,
      kept: { isi: [], sitasi: [] },
      further: furtherFiles(
        { days: { undated: RECORDS.length, days: [] }, tables: [] },
        { words: [], counts: [], lower: [] },
        common,
        () => toStoredLexicon({ roots: new Set(["tembak"]), exceptions: new Map() }, [], common.keys()),
      ),
    });
    const { pages, weights }: StoredCommon = JSON.parse(Buffer.from(common.get("tembak") ?? []).toString());
    const rare = rarity(pages.length, RECORDS.length);
    let page = 0;
    const own = readWeights(weights).map((weight, at) => {
      page += pages[at] ?? 0;
      return [page, weight * rare] as const;
    });
    const index = await openFolder(site);
    const { pagefind } = index;
    const { results } = await pagefind.search("tembakǀ");
    const theirs = new Map(results.map(({ id, score }) => [Number(id), score]));
    assert.ok(own.length > 100 && own.length === theirs.size);
    for (const [page, score] of own) {
      const exact = theirs.get(page) ?? 0;
      assert.ok(Math.abs(score - exact) <= rare / 8 + 1e-4, `page ${page}: ${score}, by Pagefind ${exact}`);
    }
    const search = openSearch(index);
    const all = { filters: {}, from: null, to: null, undated: "shown", order: "relevansi" } as const;
    const found = await search.find({ ...all, words: "menembak kata" });
    assert.equal(found.pages.length, own.length);
    const best = Math.max(...theirs.values());
    assert.ok((theirs.get(found.pages[0] ?? -1) ?? 0) > best - rare, "the best fit comes first");
    assert.deepEqual([...common.keys()].sort(), ["kata", "polisi", "tembak"]);
  }));
