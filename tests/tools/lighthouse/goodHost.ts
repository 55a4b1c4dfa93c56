import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { CACHE, HASHED, HEADERS, TYPES, withCharset } from "../../../src/publish/hosts/table.ts";

/** Serves a site on localhost as the hosts that `kliping deploy-files` sets up do: compressed, kept, with all headers. */
export async function serveWell(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, "/index.html").slice(1);
    const found = await readFile(join(folder, path)).catch(() => null);
    const body = found ?? (await readFile(join(folder, "404.html")));
    const extension = found ? extname(path).slice(1) : "html";
    const { type, isText } = TYPES.find((known) => known.extension === extension) ?? UNKNOWN;
    response.writeHead(found ? 200 : 404, {
      ...HEADERS,
      "content-type": withCharset(type),
      "cache-control": path.startsWith(HASHED) ? CACHE.hashed : CACHE.others,
      ...(isText && { "content-encoding": "gzip" }),
    });
    response.end(isText ? gzipSync(body) : body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const UNKNOWN = { type: "application/octet-stream", isText: false };
