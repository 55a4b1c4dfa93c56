import assert from "node:assert/strict";
import { cp, link, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { test } from "node:test";
import { sha256 } from "../../src/model/bytes/index.ts";
import { kliping } from "../commands/kliping.ts";
import { withFolder } from "../support/folder.ts";
import { stories, story, whole } from "./archive.ts";

async function build(folder: string, site = "site"): Promise<string> {
  const { status, stdout } = await kliping(["build", "--articles", "a", "--output", site], { cwd: folder });
  assert.equal(status, 0, stdout);
  return stdout;
}

/** Builds once more over what is there, and from nothing, and fails where the two differ. */
async function same(folder: string, what: string): Promise<void> {
  const said = await build(folder);
  await rm(join(folder, "other"), { recursive: true, force: true });
  await rm(join(folder, ".other.cache"), { recursive: true, force: true });
  await build(folder, "other");
  const [files, others] = await Promise.all(
    ["site", "other"].map(async (site) => (await readdir(join(folder, site), { recursive: true })).sort()),
  );
  assert.deepEqual(files, others, what);
  assert.equal(whole(join(folder, "site")), whole(join(folder, "other")), what);
  assert.doesNotMatch(said, /was damaged/);
}

const MENTIONS =
  "Budi Santoso Bertemu Presiden Ukraina\n\nKompas.com - 7 Mei 2024\n\nJAKARTA, KOMPAS.com - Presiden Ukraina Volodymyr Zelensky bertemu Budi Santoso di Kyiv.\n\nMereka membahas Rusia dan Korea Utara.\n";

test("after any edit the site is the one that is made from nothing", () =>
  withFolder({ ...stories("a", 30), "a/x.txt": MENTIONS }, async (folder) => {
    const at = (name: string) => join(folder, "a", name);
    await build(folder);
    await writeFile(at("3.txt"), story("Panen Kopi Kebun 3", "9 Juni 2023"));
    await same(folder, "another date: other lists, other neighbours");
    await writeFile(at("4.txt"), story("Gagal Panen Lada", "1 Juni 2023"));
    await same(folder, "another headline: another address");
    await writeFile(at("y.txt"), MENTIONS.replace("Bertemu", "Menelepon"));
    await same(folder, "one more text: names get pages of their own");
    await rm(at("x.txt"));
    await same(folder, "one text less: those pages go");
    await writeFile(at("5.txt"), `---\ndatePublished: 2020-02-01\nkeywords: [Kopi]\n---\n${story("Kopi")}`);
    await same(folder, "front matter: a topic, and a section of the menu");
    await cp(at("6.txt"), at("z.txt"));
    await same(folder, "a text twice");
    await writeFile(join(folder, "site/index.html"), "mine");
    await same(folder, "a site that was changed by hand");
  }));

/** The content and the time of writing of each file in some folders of the site. */
async function written(folder: string): Promise<Map<string, { text: string; mtimeMs: number }>> {
  const found = new Map<string, { text: string; mtimeMs: number }>();
  for (const part of ["artikel", "naskah", "kutip", "indeks", "luring"])
    for (const name of await readdir(join(folder, "site", part), { recursive: true })) {
      const file = join(folder, "site", part, name);
      const { mtimeMs } = await stat(file);
      if (extname(name)) found.set(join(part, name), { text: await readFile(file, "latin1"), mtimeMs });
    }
  return found;
}

test("only files that an edit changes are written", () =>
  withFolder(stories("a", 30), async (folder) => {
    await build(folder);
    for (const day of ["9 Juni 2023", "10 Juni 2023", "11 Juli 2023"]) {
      const before = await written(folder);
      await writeFile(join(folder, "a/3.txt"), story("Panen Kopi Kebun 3", day));
      await build(folder);
      const after = await written(folder);
      const same = [...after].filter(([file, { text }]) => before.get(file)?.text === text);
      assert.ok(same.length > after.size / 2 && same.length < after.size, day);
      for (const [file, { mtimeMs }] of same) assert.equal(mtimeMs, before.get(file)?.mtimeMs, file);
    }
  }));

test("a file with another name outside the site is never written over", () =>
  withFolder(stories("a", 3), async (folder) => {
    await build(folder);
    const mine = join(folder, "backup.html");
    await link(join(folder, "site/index.html"), mine);
    const before = await readFile(mine, "utf8");
    for (const day of ["1 Juni 2023", "2 Juli 2022", "3 Mei 2021"]) {
      await writeFile(join(folder, "a/1.txt"), story("Panen Kopi Kebun 1", day));
      await build(folder);
      assert.equal(await readFile(mine, "utf8"), before, day);
    }
    assert.notEqual(await readFile(join(folder, "site/index.html"), "utf8"), before);
  }));

test("what is damaged in the cache is thrown away with a word, and the site is right", () =>
  withFolder(stories("a", 3), async (folder) => {
    const cache = join(folder, ".site.cache");
    const damage = async (file: string) => writeFile(file, (await readFile(file, "utf8")).slice(0, -9));
    await build(folder);
    for (const file of ["output.json", join("pieces", (await readdir(join(cache, "pieces")))[0] ?? "")]) {
      await damage(join(cache, file));
      await rm(join(folder, "site/tentang.html"));
      assert.match(await build(folder), /\.site\.cache info {2}was damaged; what was damaged/, file);
      await same(folder, file);
    }
  }));

test("a cache that another version of the program has left is thrown away without a word", () =>
  withFolder(stories("a", 3), async (folder) => {
    const cache = join(folder, ".site.cache");
    await build(folder);
    const [, text = ""] = (await readFile(join(cache, "state.json"), "utf8")).split("\n");
    const other = JSON.stringify({ ...JSON.parse(text), program: "lain" });
    await writeFile(join(cache, "state.json"), `${sha256(other)}\n${other}`);
    await writeFile(join(cache, "lama.txt"), "lama");
    await same(folder, "another program");
    assert.ok(!(await readdir(cache)).includes("lama.txt"));
  }));
