import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { story } from "../build/archive.ts";
import { launchBrowser } from "../support/browser.ts";
import { withFolder } from "../support/folder.ts";
import { kliping } from "./kliping.ts";

const PRICE = story("Harga Kopi Naik");
const FIELDS = { headline: "Harga Kopi Naik", publisher: "KABARBUKIT.com", datePublished: "2024-05-06" };

/** Builds `articles` into `site`; what is printed and how it ended. Fails where no site has come of it. */
async function build(cwd: string, articles: string, site: string, ...flags: string[]) {
  const outcome = await kliping(["build", "--quiet", "--articles", articles, "--output", site, ...flags], {
    cwd,
  });
  assert.ok(existsSync(join(cwd, site, "manifest.json")), outcome.stderr);
  return outcome;
}

async function addressIn(folder: string, site: string, file: string): Promise<string> {
  const { texts } = JSON.parse(await readFile(join(folder, site, "manifest.json"), "utf8"));
  return texts.find((text: { file: string }) => text.file === file).address;
}

test("verify names every file of a site that is missing, changed or extra", () =>
  withFolder({ "a/1.txt": PRICE, "a/2.txt": story("Harga Lada Turun") }, async (folder) => {
    await build(folder, "a", "site");
    const site = join(folder, "site");
    const verify = () => kliping(["verify", "site"], { cwd: folder });
    const clean = await verify();
    assert.equal(clean.status, 0);
    assert.match(
      clean.stdout,
      /^\d+ files in manifest-sha256\.txt, all as listed\. SHA-256 of the list itself: [0-9a-f]{64}\n$/,
    );
    execFileSync("sha256sum", ["--check", "--quiet", "manifest-sha256.txt"], { cwd: site });
    const text = (await addressIn(folder, "site", "1.txt"))
      .replace("artikel", "naskah")
      .replace("html", "txt");
    await rm(join(site, "index.html"));
    await writeFile(join(site, text), "Harga Kopi Turun\n");
    await writeFile(join(site, ".DS_Store"), "");
    await writeFile(join(site, "lain\u001b[2J.html"), "x");
    await symlink("/etc/passwd", join(site, "sandi.txt"));
    const { status, stdout } = await verify();
    assert.equal(status, 1);
    assert.deepEqual(stdout.split("\n").slice(0, 5), [
      "extra       .DS_Store (made by macOS; delete it)",
      "missing     index.html",
      "extra       lain\\u{1b}[2J.html",
      `changed     ${text}`,
      "extra       sandi.txt (a link)",
    ]);
  }));

test("verify finds a source text that was changed together with the list of files", () =>
  withFolder({ "a/1.txt": PRICE }, async (folder) => {
    await build(folder, "a", "site");
    const site = join(folder, "site");
    const text = (await addressIn(folder, "site", "1.txt"))
      .replace("artikel", "naskah")
      .replace("html", "txt");
    await writeFile(join(site, text), "Palsu\n");
    const list = await readFile(join(site, "manifest-sha256.txt"), "utf8");
    const sum = execFileSync("sha256sum", [text], { cwd: site, encoding: "utf8" });
    await writeFile(
      join(site, "manifest-sha256.txt"),
      list.replace(new RegExp(`^\\w+  ${text}\n`, "m"), sum),
    );
    const { status, stdout } = await kliping(["verify", "site"], { cwd: folder });
    assert.equal(status, 1);
    assert.match(stdout, /^changed {5}naskah\/\S+ \(not the text that manifest\.json names\)\n/);
  }));

test("verify of a folder without a list, or with one that leads out of it, is exit status 2", () =>
  withFolder(
    { "kosong/a.txt": "x", "jahat/manifest-sha256.txt": `${"0".repeat(64)}  ../../etc/passwd\n` },
    async (folder) => {
      for (const name of ["kosong", "jahat", "tidak-ada"]) {
        const { status, stderr, stdout } = await kliping(["verify", name], { cwd: folder });
        assert.deepEqual([status, stdout], [2, ""], name);
        assert.match(stderr, /^kliping verify: \S+ (?:holds no manifest-sha256\.txt|is not a list of files)/);
      }
    },
  ));

test("diff tells texts that came, went and were corrected, and addresses that vanished", () =>
  withFolder(
    {
      "a/baru.txt": PRICE,
      "a/lada.txt": story("Harga Lada Turun"),
      "a/padi.txt": story("Panen Padi Raya"),
      "b/kopi.txt": `---\nauthor: Ani\nheadline: Harga Kopi Naik Lagi\n---\n${PRICE}`,
      "b/lada.txt": story("Harga Lada Turun").replace("gembira", "sedih"),
      "b/teh.txt": story("Kebun Teh Dibuka"),
    },
    async (folder) => {
      await build(folder, "a", "lama");
      await build(folder, "b", "kini");
      const diff = (...args: string[]) => kliping(["diff", ...args], { cwd: folder });
      const same = await diff("lama", "lama");
      assert.deepEqual([same.status, same.stdout], [0, "Nothing changed.\n"]);
      const { status, stdout } = await diff("lama", "kini", "--json");
      assert.equal(status, 1);
      const found = JSON.parse(stdout);
      const [coffee, pepper, rice, newCoffee, newPepper] = await Promise.all([
        ...["baru.txt", "lada.txt", "padi.txt"].map((file) => addressIn(folder, "lama", file)),
        ...["kopi.txt", "lada.txt"].map((file) => addressIn(folder, "kini", file)),
      ]);
      assert.deepEqual(
        found.added.map(({ file }: { file: string }) => file),
        ["teh.txt"],
      );
      assert.deepEqual(
        found.removed.map(({ file }: { file: string }) => file),
        ["padi.txt"],
      );
      assert.deepEqual(found.corrected[0], {
        file: "kopi.txt",
        address: newCoffee,
        changes: [
          { what: "file", old: "baru.txt", new: "kopi.txt" },
          { what: "address", old: coffee, new: newCoffee },
          { what: "title", old: FIELDS.headline, new: "Harga Kopi Naik Lagi" },
          { what: "headline", old: FIELDS.headline, new: "Harga Kopi Naik Lagi" },
          { what: "author", old: null, new: ["Ani"] },
        ],
      });
      assert.deepEqual(
        [found.corrected[1].address, found.corrected[1].changes.map(({ what }: { what: string }) => what)],
        [newPepper, ["text", "address"]],
      );
      assert.deepEqual(
        found.vanished.map(({ address }: { address: string }) => address),
        [coffee, pepper, rice],
      );
      const words = await diff("lama", "kini");
      assert.match(words.stdout, /1 added:\n {2}teh\.txt: Kebun Teh Dibuka\n/);
      assert.match(words.stdout, /2 corrected:\n {2}kopi\.txt\n {4}file: baru\.txt → kopi\.txt\n/);
      assert.match(words.stdout, /author: unknown → Ani\n/);
      assert.match(words.stdout, /lada\.txt\n {4}the source text itself\n/);
      assert.equal((await diff("lama", "a")).status, 2);
    },
  ));

test("an address that would vanish is a warning, and stops a strict build until aliases keep it", () =>
  withFolder({ "a/1.txt": PRICE }, async (folder) => {
    await build(folder, "a", "site");
    const old = await addressIn(folder, "site", "1.txt");
    await writeFile(join(folder, "a/1.txt"), `---\nheadline: Kopi Mahal\n---\n${PRICE}`);
    const strict = await build(folder, "a", "site", "--strict");
    assert.equal(strict.status, 1);
    assert.match(
      strict.stderr,
      /1\.txt error {2}artikel\/harga-kopi-naik-\w+\.html, an address of the site that is replaced, would lead nowhere; keep it with aliases in the front matter of this file \(vanished\)/,
    );
    assert.equal(await addressIn(folder, "site", "1.txt"), old, "the old site is still there");
    await writeFile(join(folder, "a/1.txt"), `---\nheadline: Kopi Mahal\naliases: ${old}\n---\n${PRICE}`);
    assert.equal((await build(folder, "a", "site", "--strict")).status, 0);
    const now = await addressIn(folder, "site", "1.txt");
    const { redirects } = JSON.parse(await readFile(join(folder, "site/manifest.json"), "utf8"));
    assert.deepEqual(redirects, [{ from: old, to: now }]);
    const page = await readFile(join(folder, "site", old), "utf8");
    for (const part of [
      `<meta http-equiv="refresh" content="0; url=../${now}"/>`,
      `<link rel="canonical" href="../${now}"/>`,
      '<meta name="robots" content="noindex"/>',
      `<a href="../${now}">Kopi Mahal</a>`,
    ])
      assert.ok(page.includes(part), part);
    await writeFile(join(folder, "a/1.txt"), `---\nheadline: Kopi Mahal\n---\n${PRICE}`);
    const loose = await build(folder, "a", "site");
    assert.equal(loose.status, 0);
    assert.match(loose.stderr, /1\.txt warning {2}artikel\/harga-kopi-naik-\w+\.html, an address/);
  }));

test("a redirect leads on in a browser, from disk too", () =>
  withFolder({ "a/1.txt": `---\naliases: [2019/lama/kopi.html]\n---\n${PRICE}` }, async (folder) => {
    await build(folder, "a", "site");
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(folder, "site/2019/lama/kopi.html")).href);
      await page.waitForURL("**/artikel/harga-kopi-naik-*.html");
      assert.equal(await page.locator("h1").innerText(), "Harga Kopi Naik");
    } finally {
      await browser.close();
    }
  }));

test("aliases that lead out of the site, are pages of it, or are claimed twice are problems", () =>
  withFolder({ "a/1.txt": PRICE, "a/2.txt": "" }, async (folder) => {
    await build(folder, "a", "site");
    const own = await addressIn(folder, "site", "1.txt");
    await writeFile(
      join(folder, "a/1.txt"),
      `---\naliases:\n  - ${own}\n  - Tentang.html\n  - lama.html\n---\n${PRICE}`,
    );
    await writeFile(join(folder, "a/2.txt"), `---\naliases: lama.html\n---\n${story("Harga Lada Turun")}`);
    const bad = [
      "../x.html",
      "/x.html",
      "https://x.id/a.html",
      "a\\\\b.html",
      "x.txt",
      "a/../b.html",
      "x.html/y.html",
    ];
    for (const [index, address] of bad.entries())
      await writeFile(
        join(folder, `a/b${index}.txt`),
        `---\naliases: ["${address}"]\n---\n${story(`Kebun Nomor ${index}`)}`,
      );
    const { stderr } = await build(folder, "a", "site");
    const said = stderr.match(/(?<=\/)a\/\w+\.txt:.*aliases.*$/gm) ?? [];
    assert.deepEqual(said, [
      "a/1.txt:2 error  aliases: Tentang.html is a page of this archive and cannot lead elsewhere; take it out of the list (aliases)",
      `a/1.txt:2 warning  aliases: ${own} is the address of this article; take it out of the list (aliases)`,
      "a/2.txt:2 error  aliases: lama.html is claimed by 1.txt too; an old address can lead to one article only (aliases)",
      ...bad.map(
        (_, index) =>
          `a/b${index}.txt:2 error  front matter: "aliases" must be an old address in this site, like artikel/judul-0a1b2c3d.html, or a list of them; this key is not used (front-matter)`,
      ),
    ]);
    await rename(join(folder, "site"), join(folder, "lain"));
    assert.equal((await kliping(["verify", "lain"], { cwd: folder })).status, 0);
  }));
