import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import {
  closeSync,
  constants,
  cpSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { whole } from "../build/archive.ts";
import { launchBrowser } from "../support/browser.ts";
import { withFolder } from "../support/folder.ts";
import { SCRIPT } from "./kliping.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Milliseconds that a build may take on a machine that is busy with other things. */
const PATIENCE = 120_000;

const text = (headline: string, story = "Harga biji kopi kering naik pekan ini.") =>
  `${headline}\n\n6 Mei 2024\n\nLIWA - ${story}\n`;

const BRIDGE = "Jembatan desa yang runtuh diperbaiki warga.";

test("start serves the archive, shows a changed text, setting and template, and outlives a build that fails", () =>
  withFolder({ "a/satu.txt": text("Berita Pertama") }, async (folder) => {
    copyProject(folder);
    const args = ["start", "--articles", "a", "--output", "_site", "--port", "8190"];
    const child = spawn(process.execPath, [join(folder, "src/kliping.js"), ...args], { cwd: folder });
    const closed = new Promise((done) => child.once("close", done));
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(await addressOf(child));
      await page.getByRole("link", { name: "Berita Pertama" }).waitFor();
      await writeFile(join(folder, "a/dua.txt"), text("Berita Kedua", BRIDGE));
      await page.getByRole("link", { name: "Berita Kedua" }).waitFor();
      await writeFile(join(folder, "a/satu.txt"), text("Berita Ketiga"));
      await page.getByRole("link", { name: "Berita Ketiga" }).waitFor();
      replace(join(folder, "eleventy.config.ts"), 'title: "Kliping"', 'title: "Arsip Lampung"');
      await page.getByRole("heading", { name: "Arsip Lampung" }).waitFor();
      const template = join(folder, "templates/index.11ty.tsx");
      const good = readFileSync(template, "utf8");
      writeFileSync(template, `${good}\nexport const salah = ;\n`);
      await heard(child, /templates\/index\.11ty\.tsx:\d+:\d+: ERROR/);
      // The server may have it reloaded at the same moment.
      await page.reload().catch(() => {});
      await page.getByRole("link", { name: "Berita Ketiga" }).waitFor();
      writeFileSync(template, good.replace("</Layout>", "<p>Tampilan baru</p></Layout>"));
      await page.getByText("Tampilan baru").waitFor();
      await rm(join(folder, "a/dua.txt"));
      await page.getByRole("link", { name: "Berita Kedua" }).waitFor({ state: "detached" });
    } finally {
      await browser.close();
      child.kill("SIGINT");
      await closed;
    }
    assert.equal(await closed, 0);
  }));

test("start shows a changed text while the site is being built, and the site's own page after that", () =>
  withFolder(
    { "a/satu.txt": text("Berita Pertama"), "a/dua.txt": text("Berita Kedua", BRIDGE) },
    async (folder) => {
      const site = join(folder, "_site");
      const args = ["start", "--articles", "a", "--output", "_site", "--port", "8230"];
      const child = spawn(process.execPath, [SCRIPT, ...args], { cwd: folder });
      const closed = new Promise((done) => child.once("close", done));
      const browser = await launchBrowser();
      const held = holdBuilds(folder);
      try {
        const page = await browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        const address = await addressOf(child);
        await page.goto(address);
        await page.getByRole("link", { name: "Berita Pertama" }).click();
        const before = whole(site);
        held.begin();
        await writeFile(
          join(folder, "a/satu.txt"),
          `---\nnote: Dari map biru.\n---\n${text("Berita Pertama")}`,
        );
        await page.getByText("Dari map biru.").waitFor();
        // What gives no article any more has no preview and keeps from none.
        await writeFile(join(folder, "a/dua.txt"), "");
        await writeFile(join(folder, "a/satu.txt"), text("Berita Pertama", "Harga biji kopi basah turun."));
        await page.getByText("Harga biji kopi basah turun.", { exact: true }).waitFor();
        const moved = page.url();
        await writeFile(join(folder, "a/satu.txt"), text("Berita Baru"));
        await page.getByRole("heading", { name: "Berita Baru" }).waitFor();
        assert.match(page.url(), /\/artikel\/berita-baru-[0-9a-f]{8}\.html$/);
        assert.deepEqual([(await fetch(moved)).url, whole(site)], [page.url(), before]);
        held.end();
        await page.goto(address);
        await page.getByRole("link", { name: "Berita Baru" }).waitFor();
        await page.getByRole("link", { name: "Berita Kedua" }).waitFor({ state: "detached" });
        await page.getByRole("link", { name: "Berita Baru" }).click();
        // A list has headings with the same words.
        await page.waitForURL(/\/artikel\/berita-baru-/);
        const served = await (await fetch(page.url())).text();
        const own = readFileSync(join(site, new URL(page.url()).pathname), "utf8");
        assert.equal(served.replace(/<script type="module" integrity=[^>]*><\/script>/, ""), own);
        assert.notEqual(whole(site), before);
      } finally {
        await browser.close();
        held.end();
        child.kill("SIGINT");
        await closed;
      }
      assert.equal(await closed, 0);
    },
  ));

/** Has builds wait where they ask what the last one has left: nothing can be read of a pipe before it is written to. */
function holdBuilds(folder: string): { begin(): void; end(): void } {
  const [state, kept] = [join(folder, "._site.cache/state.json"), join(folder, "state.json")];
  return {
    begin() {
      renameSync(state, kept);
      execFileSync("mkfifo", [state]);
    },
    end() {
      if (!existsSync(kept)) return;
      const pipe = openSync(state, constants.O_RDWR | constants.O_NONBLOCK);
      rmSync(state);
      writeSync(pipe, readFileSync(kept));
      renameSync(kept, state);
      closeSync(pipe);
    },
  };
}

/** The project without its texts, so that its source files can be changed. */
function copyProject(folder: string): void {
  for (const name of ["src", "templates", "public", "eleventy.config.ts", "package.json", "tsconfig.json"])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
}

function replace(file: string, old: string, by: string): void {
  const before = readFileSync(file, "utf8");
  assert.ok(before.includes(old), `${file} has ${old}`);
  writeFileSync(file, before.replace(old, by));
}

/** The address that `start` prints when it is ready. */
async function addressOf(child: ReturnType<typeof spawn>): Promise<string> {
  const [, address = ""] = await heard(child, /The archive is at (\S+)/);
  return address;
}

/** Waits until the process has said something, and returns it. */
function heard(child: ReturnType<typeof spawn>, what: RegExp): Promise<RegExpExecArray> {
  return new Promise((found, fail) => {
    let said = "";
    const listen = (part: Buffer) => {
      said += part;
      const match = what.exec(said);
      if (match) found(match);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("close", () => fail(new Error(`start ended before it said ${what}:\n${said}`)));
  });
}
