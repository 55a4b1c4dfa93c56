import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { packSite } from "../../src/output/pack/zip.ts";
import { withFolder } from "../support/folder.ts";

const SITE = {
  "_site/kliping.json": "{}",
  "_site/index.html": "<p>Beranda",
  "_site/artikel/kopi-0a1b2c3d.html": "<p>Kopi",
  "_site/sw.js": "",
  "_site/luring/daftar.json": "{}",
};

/** Names and contents of the files in a ZIP archive, by its central directory. */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = zip.indexOf("PK\x01\x02", 0, "latin1"); zip.readUInt32LE(at) === 0x02014b50; ) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const start = zip.readUInt32LE(at + 42);
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const path = zip.toString("utf8", at + 46, at + 46 + name);
    files.set(path, inflateRawSync(zip.subarray(data, data + size)).toString("utf8"));
    at += 46 + name + extra + comment;
  }
  return files;
}

test("a site is packed into one folder, without what only a web host needs, the same bytes each time", () =>
  withFolder(SITE, async (folder) => {
    const site = join(folder, "_site");
    const file = join(folder, "arsip-2026-01-31.zip");
    assert.deepEqual(await packSite(site, folder, "2026-01-31"), { file, files: 3 });
    const first = await readFile(file);
    assert.deepEqual(
      [...unzip(first)],
      [
        ["arsip-2026-01-31/artikel/kopi-0a1b2c3d.html", "<p>Kopi"],
        ["arsip-2026-01-31/index.html", "<p>Beranda"],
        ["arsip-2026-01-31/kliping.json", "{}"],
      ],
    );
    await packSite(site, folder, "2026-01-31");
    assert.deepEqual(await readFile(file), first);
    assert.deepEqual((await readdir(folder)).sort(), ["_site", "arsip-2026-01-31.zip"]);
  }));

test("what is no site of Kliping's is refused, and so is a path that Windows could not unpack", () =>
  withFolder({ "foto/index.html": "" }, async (folder) => {
    const other = join(folder, "foto");
    assert.equal(
      await packSite(other, folder, "2026-01-31"),
      `${other} is not a site that Kliping made (it has no kliping.json); build it first`,
    );
    assert.deepEqual(await readdir(folder), ["foto"]);
  }).then(() =>
    withFolder(
      { "_site/kliping.json": "{}", [`_site/artikel/${"a".repeat(95)}.html`]: "" },
      async (folder) => {
        assert.equal(
          await packSite(join(folder, "_site"), folder, "2026-01-31"),
          `artikel/${"a".repeat(95)}.html is too long a path to be unpacked everywhere`,
        );
        assert.deepEqual(await readdir(folder), ["_site"]);
      },
    ),
  ));
