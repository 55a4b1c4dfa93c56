import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { hostFiles } from "../../src/hosts/index.ts";
import { kliping } from "../cli/kliping.ts";
import { withFolder } from "../folder.ts";

const PLACE = {
  host: "contoh.id",
  base: "/arsip/",
  root: "/srv/arsip kita",
  redirects: [{ from: "artikel/lama.html", to: "artikel/baru.html" }],
};

test("each host's files are of its own form", () => {
  const texts = (host: Parameters<typeof hostFiles>[0]) =>
    Object.fromEntries(hostFiles(host, PLACE).map(({ path, text }) => [path, text]));
  assert.deepEqual(Object.keys(texts("netlify")), ["netlify.toml", "public/_headers", "public/_redirects"]);
  assert.deepEqual(Object.keys(texts("cloudflare")), ["public/_headers", "public/_redirects"]);
  assert.equal(
    texts("cloudflare")["public/_redirects"],
    "/arsip/artikel/lama.html /arsip/artikel/baru.html 301\n",
  );
  assert.match(
    texts("netlify")["public/_headers"] ?? "",
    /^\/arsip\/\*\n {2}Content-Security-Policy: default-src 'none'/,
  );
  assert.match(texts("github")[".github/workflows/pages.yml"] ?? "", /actions\/deploy-pages@v4/);
  assert.match(texts("nginx")["deploy/nginx.conf"] ?? "", /alias "\/srv\/arsip kita\/";/);
  assert.match(texts("caddy")["deploy/Caddyfile"] ?? "", /^contoh\.id \{\n\troot \* "\/srv\/arsip kita"$/m);
  assert.match(texts("apache")["public/.htaccess"] ?? "", /^ErrorDocument 404 \/arsip\/404\.html$/m);
});

test("files are written into the folder, and none that differs is overwritten without --force", () =>
  withFolder({}, async (folder) => {
    const deploy = (...args: string[]) =>
      kliping(["deploy-files", "cloudflare", "--output", folder, "--site", folder, ...args]);
    const first = await deploy();
    assert.equal(first.status, 0);
    assert.deepEqual(await readdir(join(folder, "public")), ["_headers"]);
    const file = join(folder, "public/_headers");
    const written = await readFile(file, "utf8");
    assert.equal((await deploy()).status, 0);
    await writeFile(file, "milik kurator\n");
    const refused = await deploy();
    assert.equal(refused.status, 1);
    assert.match(
      refused.stderr,
      /public\/_headers is there and differs; look at it, or overwrite it with --force/,
    );
    assert.equal(await readFile(file, "utf8"), "milik kurator\n");
    assert.equal((await deploy("--force")).status, 0);
    assert.equal(await readFile(file, "utf8"), written);
  }));

test("a host that it does not know is wrong usage", async () => {
  const { status, stderr } = await kliping(["deploy-files", "geocities"]);
  assert.equal(status, 2);
  assert.match(stderr, /Allowed choices are github, netlify, cloudflare, nginx, caddy, apache/);
});
