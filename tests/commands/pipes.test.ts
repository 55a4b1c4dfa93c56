import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { withFolder } from "../support/folder.ts";
import { kliping, SCRIPT } from "./kliping.ts";

const TEXT = "Harga Kopi Naik\n\n6 Mei 2024\n\nLIWA - Harga biji kopi kering naik pekan ini.\n";

for (const streams of ["", "2>&1"])
  test(`a build whose reader has gone makes the whole site (${streams || "standard output"})`, () =>
    withFolder({ "a/a.txt": TEXT }, async (folder) => {
      // A reader that is gone from the start, so that every word is lost.
      const { status } = await shell(`build --articles a --output _site ${streams}`, folder);
      assert.equal(status, 0);
      const verified = await kliping(["verify", "_site"], { cwd: folder });
      assert.match(verified.stdout, /all as listed/);
      assert.equal(verified.status, 0);
    }));

test("texts are added though nobody reads what is said of them", () =>
  withFolder({ "arsip/.keep": "", "baru/a.txt": TEXT }, async (folder) => {
    assert.equal((await shell("add baru --articles arsip", folder)).status, 0);
    assert.ok(readFileSync(join(folder, "arsip/a.txt"), "utf8").endsWith(TEXT));
  }));

test("a command that only prints stops quietly when nobody reads on", async () => {
  assert.deepEqual(await shell("rules"), { status: 141, complained: "" });
});

/** Runs `kliping` with its output led to a reader that ends at once; the status is Kliping's own. */
function shell(args: string, cwd = "."): Promise<{ status: number; complained: string }> {
  return new Promise((done) => {
    const line = `{ sleep 0.2; "${process.execPath}" "${SCRIPT}" ${args}; echo $? >&3; } | true`;
    const child = spawn("sh", ["-c", line], { cwd, stdio: ["ignore", "ignore", "pipe", "pipe"] });
    let [status, complained] = ["", ""];
    child.stdio[3]?.on("data", (part) => {
      status += part;
    });
    child.stderr?.on("data", (part) => {
      complained += part;
    });
    child.once("close", () => done({ status: Number(status), complained }));
  });
}
