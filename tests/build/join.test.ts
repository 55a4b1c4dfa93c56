import assert from "node:assert/strict";
import { cp, link, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { verify } from "../../src/output/index.ts";
import { kliping } from "../commands/kliping.ts";
import { withFolder } from "../support/folder.ts";
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
  return joinSites(folder);
}

const joinSites = (folder: string, ...sites: string[]) =>
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
    assert.equal((await joinSites(folder)).status, 0);
    assert.equal(whole(join(folder, "situs/semua")), first);
    await writeFile(join(folder, "teks/2024/b.txt"), story("Jembatan Dibangun Lagi", "9 Februari 2024"));
    const output = "situs/berita #2 100%/_site";
    await kliping(["build", "--quiet", "--articles", "teks/2024", "--output", output], { cwd: folder });
    assert.equal((await joinSites(folder, "situs/2023", output)).status, 0);
    const page = await readFile(join(folder, "situs/semua/index.html"), "utf8");
    assert.match(page, /<a href="\.\.\/berita%20%232%20100%25\/_site\/index\.html">berita #2 100%/);
    const search = ["search", "--site", "situs/semua", "jembatan", "--json"];
    assert.equal(JSON.parse((await kliping(search, { cwd: folder })).stdout).total, 2);
  }));

test("nothing of a search that was joined before stays in the next", () =>
  withFolder(TEXTS, async (folder) => {
    await makeAll(folder);
    const [site, copy] = [join(folder, "situs/semua"), join(folder, "salinan.js")];
    await link(join(site, "indeks/awal.js"), copy);
    const linked = await readFile(copy, "utf8");
    await joinSites(folder, "situs/2024");
    const one = whole(site);
    const files = await readdir(site, { recursive: true });
    // Into the folder of the first search, which was put aside.
    await joinSites(folder, "situs/2024");
    assert.equal(whole(site), one);
    assert.deepEqual((await readdir(site, { recursive: true })).sort(), files.sort());
    assert.equal(await readFile(copy, "utf8"), linked, "what has a second name is not written over");
  }));

test("what is no archive of this Kliping is refused with the way out, and the old search stays", () =>
  withFolder({ ...TEXTS, "situs/catatan/a.txt": "bukan situs" }, async (folder) => {
    await makeAll(folder);
    const before = whole(join(folder, "situs/semua"));
    const refused = async (words: RegExp, ...sites: string[]) => {
      const { status, stderr } = await joinSites(folder, "situs/2023", ...sites);
      assert.equal(status, 1);
      assert.match(stderr, words);
      assert.equal(whole(join(folder, "situs/semua")), before);
      assert.deepEqual(await litterIn(join(folder, "situs")), []);
    };
    await refused(/catatan is no site that Kliping has built; build it first/, "situs/catatan");
    await refused(/hilang is no site that Kliping has built/, "situs/hilang");
    await refused(/semua, of which it is made, stand one in the other/, "situs/semua");
    await refused(/2023 is named twice/, "situs/2023");
    await symlink("2023", join(folder, "situs/tautan"));
    await refused(/2023 is named twice/, "situs/tautan");
    await cp(join(folder, "situs/semua"), join(folder, "situs/gabungan"), { recursive: true });
    await refused(/gabungan is a search over several archives; name those instead/, "situs/gabungan");
    await cp(join(folder, "situs/2024"), join(folder, "situs/lain"), { recursive: true });
    await edit(folder, "situs/lain/manifest.json", (text) =>
      text.replace(/"version":"[^"]*"/, '"version":"0.0.1"'),
    );
    await refused(/lain was built by Kliping 0\.0\.1, and this is .*; build it again/, "situs/lain");
    const damaged = /error {2}the search index of [^()]*2024 cannot be read \([^()]*\); build it again/;
    const index = join(folder, "situs/2024/indeks");
    const words = (await readdir(index)).find((name) => name.startsWith("index-")) ?? "";
    for (const name of [words, "awal.js"]) {
      await writeFile(join(index, name), 'klipingPart("awal","AAAA");\n');
      await refused(damaged, "situs/2024");
    }
    await rm(index, { recursive: true });
    await refused(damaged, "situs/2024");
    assert.equal((await kliping(["join", "situs/2023"], { cwd: folder })).status, 2);
  }));

test("a search over several archives takes the place of no archive, nor an archive that of a search", () =>
  withFolder(TEXTS, async (folder) => {
    await makeAll(folder);
    const { status, stderr } = await kliping(["join", "situs/2023", "--output", "situs/2024"], {
      cwd: folder,
    });
    assert.equal(status, 1);
    assert.match(stderr, /2024 holds an archive; choose another --output/);
    whole(join(folder, "situs/2024"));
    const built = await kliping(["build", "--quiet", "--articles", "teks/2024", "--output", "situs/semua"], {
      cwd: folder,
    });
    assert.match(built.stderr, /semua holds a search over several archives; choose another --output/);
    const packed = await kliping(["pack", "--site", "situs/semua"], { cwd: folder });
    assert.equal(packed.status, 2);
    assert.match(
      packed.stderr,
      /semua is a search over several archives, which are not in it; pack each of those/,
    );
    whole(join(folder, "situs/semua"));
  }));

test("an archive that was built anew must be joined again, which a search says", () =>
  withFolder(TEXTS, async (folder) => {
    await makeAll(folder);
    await writeFile(join(folder, "teks/2024/a.txt"), story("Jembatan Dibangun", "3 Februari 2024"));
    await kliping(["build", "--quiet", "--articles", "teks/2024", "--output", "situs/2024"], { cwd: folder });
    const search = ["search", "--site", "situs/semua", "jembatan"];
    const { status, stderr } = await kliping(search, { cwd: folder });
    assert.equal(status, 2);
    assert.match(
      stderr,
      /cannot be read; build the site again, or join again if an archive was rebuilt since\n$/,
    );
    await joinSites(folder);
    assert.match((await kliping(search, { cwd: folder })).stdout, /Jembatan Dibangun/);
  }));

test("links are published under their own names", () =>
  withFolder(TEXTS, async (folder) => {
    await makeAll(folder);
    await mkdir(join(folder, "gudang"));
    await rename(join(folder, "situs/2024"), join(folder, "gudang/a1"));
    await symlink("../gudang/a1", join(folder, "situs/2024"));
    await symlink("situs", join(folder, "jalan"));
    await rm(join(folder, "situs/semua"), { recursive: true });
    await kliping(["join", "jalan/2023", "situs/2024", "--output", "jalan/semua"], { cwd: folder });
    const search = ["search", "--site", "jalan/semua", "--json", "jembatan"];
    const { results } = JSON.parse((await kliping(search, { cwd: folder })).stdout);
    assert.match(results[0].url, /^\.\.\/2024\/artikel\//);
  }));

async function edit(folder: string, file: string, change: (text: string) => string): Promise<void> {
  await writeFile(join(folder, file), change(await readFile(join(folder, file), "utf8")));
}

test("a folder that Kliping did not make is not replaced", () =>
  withFolder({ ...TEXTS, "situs/semua/skripsi.doc": "penting" }, async (folder) => {
    const { status, stderr } = await makeAll(folder);
    assert.equal(status, 1);
    assert.match(stderr, /semua holds files that Kliping did not make/);
    assert.equal(await readFile(join(folder, "situs/semua/skripsi.doc"), "utf8"), "penting");
    assert.equal(typeof verify(join(folder, "situs/2023")), "object");
  }));
