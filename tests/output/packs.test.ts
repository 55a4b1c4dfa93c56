import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { openWriter } from "../../src/output/index.ts";
import { writePacks } from "../../src/output/offline/packs.ts";
import { withFolder } from "../support/folder.ts";

test("of packs under way that cannot be written the first tells why, and the others end no process", () =>
  withFolder({ "site/a": "a", "site/b": "b", "site/c": "c" }, async (folder) => {
    const writer = openWriter(join(folder, "site"));
    const failed: string[] = [];
    writer.write = (path) => {
      failed.push(path);
      throw new Error(`no room for pack ${failed.length}`);
    };
    // Each is as heavy as a pack.
    const files = ["a", "b", "c"].map((path) => ({ path, hash: path, size: 2 ** 22 }));
    await assert.rejects(writePacks(files, writer), /^Error: no room for pack 1$/);
    while (failed.length < files.length) await wait(5);
    // Node would end the process now.
    await wait(5);
  }));
