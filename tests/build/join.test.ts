import assert from "node:assert/strict";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { verify } from "../../src/output/index.ts";
import { kliping } from "../cli/kliping.ts";
import { withFolder } from "../folder.ts";
import { litterIn, stories, story, whole } from "./archive.ts";

const TEXTS = {
  ...stories("teks/2023", 6),
  "teks/2024/a.txt": story("Jembatan Roboh", "3 Februari 2024"),
};

/** Builds both archives and joins them. */
async function makeAll(folder: string) {
  for (const year of ["2023", "2024"])
    await kliping(["build", "--quiet", "--articles", `teks/${year}`, "--output", `situs/${year}`], {
      cwd: folder,
    });
  return join_(folder);
}

const join_ = (folder: string, ...sites: string[]) =>
  kliping(["join", ...(sites.length > 0 ? sites : ["situs/2023", "situs/2024"]), "--output", "situs/semua"], {
    cwd: folder,
  });

test("finished sites get one search over all of them, and stay what they are", () =>
  withFolder(TEXTS, async (folder) => {
    const { status, stdout } = await makeAll(folder);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^One search over 7 articles of 2 archives was made in [\d.]+ s\.\nIt is in situs\/semua;/,
    );
    for (const site of ["2023", "2024", "semua"]) whole(join(folder, "situs", site));
    const search = ["search", "--site", "situs/semua", "--order", "terbaru", "--json", "menyambut warga"];
    const { results } = JSON.parse((await kliping(search, { cwd: folder })).stdout);
    assert.equal(results.length, 7);
    const urls = results.map(({ url }: { url: string }) => url);
    assert.match(urls.at(-1), /^\.\.\/2024\/artikel\/jembatan-roboh-[0-9a-f]{8}\.html$/);
    for (const url of urls) await readFile(join(folder, "situs/semua", url));
    assert.deepEqual(await litterIn(join(folder, "situs")), []);
  }));

test("joining again takes in what has changed, gives the same bytes for the same, and needs no folder of a plain name", () =>
  withFolder(TEXTS, async (folder) => {
    await makeAll(folder);
    const first = whole(join(folder, "situs/semua"));
    assert.equal((await join_(folder)).status, 0);
    assert.equal(whole(join(folder, "situs/semua")), first);
    await writeFile(join(folder, "teks/2024/b.txt"), story("Jembatan Dibangun Lagi", "9 Februari 2024"));
    const output = "situs/berita #2 100%/_site";
    await kliping(["build", "--quiet", "--articles", "teks/2024", "--output", output], { cwd: folder });
    assert.equal((await join_(folder, "situs/2023", output)).status, 0);
    const page = await readFile(join(folder, "situs/semua/index.html"), "utf8");
    assert.match(page, /<a href="\.\.\/berita%20%232%20100%25\/_site\/index\.html">berita #2 100%/);
    const search = ["search", "--site", "situs/semua", "jembatan", "--json"];
    assert.equal(JSON.parse((await kliping(search, { cwd: folder })).stdout).total, 2);
  }));

test("what is no archive of this Kliping is refused with the way out, and the old search stays", () =>
  withFolder({ ...TEXTS, "situs/catatan/a.txt": "bukan situs" }, async (folder) => {
    await makeAll(folder);
    const before = whole(join(folder, "situs/semua"));
    const refused = async (words: RegExp, ...sites: string[]) => {
      const { status, stderr } = await join_(folder, "situs/2023", ...sites);
      assert.equal(status, 1);
      assert.match(stderr, words);
      assert.equal(whole(join(folder, "situs/semua")), before);
      assert.deepEqual(await litterIn(join(folder, "situs")), []);
    };
    await refused(/catatan is no site that Kliping has built; build it first/, "situs/catatan");
    await refused(/hilang is no site that Kliping has built/, "situs/hilang");
    await refused(/semua, of which it is made, stand one in the other/, "situs/semua");
    await refused(/2023 is named twice/, "situs/2023");
    await cp(join(folder, "situs/2024"), join(folder, "situs/lain"), { recursive: true });
    const manifest = join(folder, "situs/lain/manifest.json");
    await writeFile(
      manifest,
      (await readFile(manifest, "utf8")).replace(/"version":"[^"]*"/, '"version":"0.0.1"'),
    );
    await refused(/lain was built by Kliping 0\.0\.1, and this is .*; build it again/, "situs/lain");
    await writeFile(join(folder, "situs/2024/indeks/awal.js"), 'klipingPart("awal","AAAA");\n');
    await refused(/the search index of .*2024 cannot be read .*; build it again/, "situs/2024");
    await rm(join(folder, "situs/2024/indeks"), { recursive: true });
    await refused(/the search index of .*2024 cannot be read .*; build it again/, "situs/2024");
    assert.equal((await kliping(["join", "situs/2023"], { cwd: folder })).status, 2);
  }));

test("a folder that Kliping did not make is not replaced", () =>
  withFolder({ ...TEXTS, "situs/semua/skripsi.doc": "penting" }, async (folder) => {
    const { status, stderr } = await makeAll(folder);
    assert.equal(status, 1);
    assert.match(stderr, /semua holds files that Kliping did not make/);
    assert.equal(await readFile(join(folder, "situs/semua/skripsi.doc"), "utf8"), "penting");
    assert.equal(typeof verify(join(folder, "situs/2023")), "object");
  }));
