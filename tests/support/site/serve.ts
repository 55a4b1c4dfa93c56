import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

export interface Host {
  url: string;
  port: number;
  close: () => Promise<void>;
}

/**
 * A plain static host for tests: serves `folder` below `prefix` (`/` or `/some/path/`), 404.html for the rest; on a
 * free port unless one is named. It answers when `ready` does.
 */
export async function serve(
  folder: string,
  prefix = "/",
  onPort = 0,
  ready: (path: string) => Promise<void> = async () => {},
): Promise<Host> {
  const server = createServer(async (request, response) => {
    await ready(request.url ?? "");
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const inside = path.startsWith(prefix)
      ? normalize(path.slice(prefix.length) || "index.html")
      : "404.html";
    const file = await existing(join(folder, inside.endsWith("/") ? `${inside}index.html` : inside));
    response.writeHead(file ? 200 : 404, {
      "content-type": TYPES[extname(file ?? "404.html")] ?? "application/octet-stream",
    });
    createReadStream(file ?? join(folder, "404.html")).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(onPort, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function existing(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}
