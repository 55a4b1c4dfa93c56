import assert from "node:assert/strict";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { beginLooking } from "../../src/build/looking/index.ts";
import { isLarge, keepInventory, lookAtSpare, placesOf } from "../../src/output/index.ts";
import { writeInventory } from "../../src/output/inventory.ts";
import { stampAt } from "../../src/output/state.ts";
import { withFolder } from "../support/folder.ts";

/** As many files as make an inventory large. */
const MANY = 10_000;

test("a large spare site is looked at by a thread as it would be here", () =>
  withFolder({ "site/a.html": "a", "site/b.html": "b", "site/lain.html": "lain" }, async (folder) => {
    const places = placesOf(join(folder, "site"));
    const itemOf = (path: string) => ({
      hash: "0".repeat(64),
      size: 1,
      stamp: stampAt(join(places.output, path)),
    });
    const missing = Array.from({ length: MANY }, (_, at) => `hilang/${at}.html`);
    const items = new Map(["a.html", "b.html", ...missing].map((path) => [path, itemOf(path)]));
    keepInventory(places, { program: "", settings: "", items });
    assert.ok(isLarge(places));
    assert.deepEqual(await beginLooking(places), { changed: [], strange: [] }, "no spare site can be made");
    await mkdir(places.spare, { recursive: true });
    await writeFile(join(places.spare, "b.html"), "diubah");
    await writeFile(join(places.spare, "asing.html"), "asing");
    writeInventory(join(places.cache, "spare.json"), { program: "", settings: "", items });
    const looked = await beginLooking(places);
    assert.deepEqual(looked, lookAtSpare(places));
    assert.deepEqual(looked.strange, ["asing.html"]);
    assert.deepEqual(looked.changed, ["a.html", "b.html", ...missing]);
    await rm(places.spare, { recursive: true });
  }));
