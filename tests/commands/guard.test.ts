import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { guard } from "../../src/commands/start/guard.ts";
import { withFolder } from "../support/folder.ts";

const FILES = {
  "_site/index.html": "beranda",
  "_site/data/a b.html": "spasi",
  "_site-backup/x": "rahasia",
  "rahasia.txt": "rahasia",
};

/** What the server answers to these bytes: its first line and its body. */
function ask(port: number, bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    let heard = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setEncoding("utf8").on("data", (data) => {
      heard += data;
      if (heard.startsWith("HTTP/1.1 101")) socket.destroy();
    });
    socket.on("close", () => done(heard)).on("error", fail);
  });
}

async function withServer(work: (port: number, folder: string) => Promise<void>): Promise<void> {
  await withFolder(FILES, async (folder) => {
    const site = join(folder, "_site");
    mkdirSync(join(site, "kosong"));
    symlinkSync(join(folder, "rahasia.txt"), join(site, "tautan.txt"));
    writeFileSync(join(site, "satu.html"), "satu");
    const quiet = { info() {}, log() {}, error() {} };
    const server = new EleventyDevServer("guarded", site, { logger: quiet, showVersion: false });
    guard(server.server, site);
    await new Promise<void>((done) => server.server.listen({ port: 0, host: "127.0.0.1" }, done));
    try {
      await work((server.server.address() as AddressInfo).port, folder);
    } finally {
      await server.close();
    }
  });
}

const get = (path: string, host: string) =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`;

test("no malformed request ends the server, and none reads what is beside the site", () =>
  withServer(async (port) => {
    const host = `localhost:${port}`;
    const statusOf = async (path: string) => Number((await ask(port, get(path, host))).split(" ")[1]);
    for (const path of ["/%", "/%ff", "//", "//contoh.id/x", "/%00", "/a%5c..%5cx", "http://contoh.id/"])
      assert.equal(await statusOf(path), 400, path);
    for (const path of [
      "/..%2fx",
      "/..%2f_site-backup/x",
      "/%2e%2e/rahasia.txt",
      "/../rahasia.txt",
      "/data/..%2f..%2frahasia.txt",
      "/tautan.txt",
    ])
      assert.equal(await statusOf(path), 403, path);
    for (const path of ["/", "/?q=100%", "/satu", "/satu.html", "/data/a%20b.html"])
      assert.equal(await statusOf(path), 200, path);
    for (const path of ["/tidak-ada", "/%25", "/%25ff", "/%252e%252e/x", `/${"a".repeat(5000)}`])
      assert.equal(await statusOf(path), 404, path);
    assert.match(await ask(port, get("/", host)), /beranda/);
  }));

test("only this machine's own names are answered", () =>
  withServer(async (port) => {
    for (const host of ["contoh.id", `contoh.id:${port}`, "localhost", `localhost:${port + 1}`, ""])
      assert.match(await ask(port, get("/", host)), /^HTTP\/1\.1 421 Misdirected Request\r\n/, host);
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, `LocalHost:${port}`])
      assert.match(await ask(port, get("/", host)), /^HTTP\/1\.1 200 OK\r\n/, host);
  }));

test("a page from elsewhere opens no socket", () =>
  withServer(async (port) => {
    const open = (origin: string, host = `localhost:${port}`) =>
      ask(
        port,
        `GET / HTTP/1.1\r\nHost: ${host}\r\n${origin}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      );
    await ask(port, get("/", `localhost:${port}`));
    for (const origin of [
      "http://contoh.id",
      "null",
      `http://localhost:${port + 1}`,
      `https://localhost:${port}`,
    ])
      assert.match(await open(`Origin: ${origin}\r\n`), /^HTTP\/1\.1 403 Forbidden\r\n/, origin);
    assert.match(await open("", "contoh.id"), /^HTTP\/1\.1 421 /);
    assert.match(await open(`Origin: http://localhost:${port}\r\n`), /^HTTP\/1\.1 101 /);
    assert.match(await open(""), /^HTTP\/1\.1 101 /);
  }));
