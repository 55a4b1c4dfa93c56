import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { hostFiles } from "../../../src/publish/hosts/index.ts";
import { kliping } from "../../commands/kliping.ts";
import { withFolder } from "../../support/folder.ts";

const PLACE = {
  origin: "https://contoh.id",
  base: "/arsip/",
  root: "/srv/arsip kita",
  redirects: [{ from: "artikel/lama.html", to: "artikel/baru.html" }],
};

test("each host's files are of its own form", () => {
  const texts = (host: Parameters<typeof hostFiles>[0]) =>
    Object.fromEntries(
      hostFiles(host, PLACE).map(({ path, text }) => {
        const [, rest] =
          text.match(
            /^# Made by: kliping deploy-files \w+\. SHA-256 of what follows: [0-9a-f]{64}\n(.*)$/s,
          ) ?? [];
        assert.ok(rest, path);
        return [path, rest];
      }),
    );
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
  assert.match(
    texts("caddy")["deploy/Caddyfile"] ?? "",
    /^https:\/\/contoh\.id \{\n\troot \* "\/srv\/arsip kita"$/m,
  );
  assert.match(texts("apache")["public/.htaccess"] ?? "", /^ErrorDocument 404 \/arsip\/404\.html$/m);
});

test("an address of its own port, without TLS, is served there and so", () => {
  const text = (host: "nginx" | "caddy", origin: string | null) =>
    hostFiles(host, { ...PLACE, origin })[0]?.text ?? "";
  assert.match(text("nginx", "http://localhost:8123"), /^ {2}listen 8123;\n {2}server_name localhost;$/m);
  assert.match(text("nginx", "https://contoh.id"), /^ {2}listen 80;\n {2}server_name contoh\.id;$/m);
  assert.match(text("nginx", null), /^ {2}listen 80;\n {2}server_tokens off;$/m);
  assert.match(text("caddy", "http://localhost:8123"), /^http:\/\/localhost:8123 \{$/m);
  assert.match(text("caddy", null), /^:80 \{$/m);
});

test("what it wrote is written anew when redirects have come, but what was changed since is kept", () =>
  withFolder({}, async (folder) => {
    const deploy = async (...redirects: { from: string; to: string }[]) => {
      const manifest = {
        generator: { name: "Kliping", version: "1" },
        title: "",
        articles: 0,
        redirects,
        texts: [],
      };
      await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
      return kliping(["deploy-files", "netlify", "--output", folder, "--site", folder]);
    };
    const read = (path: string) => readFile(join(folder, path), "utf8");
    const [first, second] = ["satu", "dua"].map((name) => ({
      from: `artikel/${name}.html`,
      to: "artikel/baru.html",
    }));
    assert.ok(first && second);
    assert.equal((await deploy(first)).status, 0);
    assert.equal((await deploy(first, second)).status, 0);
    assert.match(await read("public/_redirects"), /^\/artikel\/dua\.html \/artikel\/baru\.html 301$/m);

    const toml = (await read("netlify.toml")).replace('"20"', '"22"');
    await writeFile(join(folder, "netlify.toml"), toml);
    const refused = await deploy(second);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /netlify\.toml is there and differs/);
    assert.doesNotMatch(refused.stderr, /_redirects/);
    assert.equal(await read("netlify.toml"), toml);
    assert.doesNotMatch(await read("public/_redirects"), /satu/);
  }));

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
