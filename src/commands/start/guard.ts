import { existsSync, realpathSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join, sep } from "node:path";
import type { Duplex } from "node:stream";

/** The names of this machine for itself. A request under another name comes from a page elsewhere (DNS rebinding). */
const HOSTS = ["localhost", "127.0.0.1", "[::1]"];
const REASONS = { 400: "Bad Request", 403: "Forbidden", 421: "Misdirected Request" } as const;

type Refusal = keyof typeof REASONS;

/**
 * Puts a guard before a local server: it answers requests that this machine's own browsers make for what is in the
 * folder, and refuses all others before the server reads them.
 */
export function guard(server: Server, folder: string): void {
  const emit = server.emit.bind(server);
  server.emit = (event: string, ...values: unknown[]) => {
    const refuse = REFUSERS[event];
    return (refuse?.(folder, values) ?? false) || emit(event, ...values);
  };
}

/** What refuses what a server is told of, and tells whether it did. */
const REFUSERS: Partial<Record<string, (folder: string, values: unknown[]) => boolean>> = {
  request(folder, values) {
    const [request, response] = values as [IncomingMessage, ServerResponse];
    const refusal = refusalOf(request, folder);
    if (refusal) response.writeHead(refusal, { "Content-Type": "text/plain" }).end(`${REASONS[refusal]}\n`);
    return refusal !== null;
  },
  upgrade(folder, values) {
    const [request, socket] = values as [IncomingMessage, Duplex];
    const refusal = refusalOf(request, folder) ?? refusalOfOrigin(request);
    if (refusal) socket.end(`HTTP/1.1 ${refusal} ${REASONS[refusal]}\r\nConnection: close\r\n\r\n`);
    return refusal !== null;
  },
};

/** Why a request is not answered; null where it is. */
function refusalOf({ headers, socket, url = "" }: IncomingMessage, folder: string): Refusal | null {
  if (!isOwn(headers.host, socket.localPort)) return 421;
  const path = decode(url);
  if (path === null || !path.startsWith("/") || /^\/\/|[\\\0]/.test(path)) return 400;
  if (path.split("/").includes("..")) return 403;
  return isInside(path, folder) ? null : 403;
}

/** A program that is no browser says no origin. */
function refusalOfOrigin({ headers, socket }: IncomingMessage): Refusal | null {
  const { origin } = headers;
  if (origin === undefined) return null;
  return isOwn(/^http:\/\/(.*)$/.exec(origin)?.[1], socket.localPort) ? null : 403;
}

function isOwn(host: string | undefined, port: number | undefined): boolean {
  return HOSTS.some((name) => host?.toLowerCase() === `${name}:${port}` || (port === 80 && host === name));
}

function decode(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return null;
  }
}

/** A link in the folder may lead out of it. What is not there leads nowhere. */
function isInside(path: string, folder: string): boolean {
  const root = existsSync(folder) ? realpathSync(folder) : folder;
  return [path, `${path}.html`, `${path}/index.html`]
    .map((name) => join(root, name))
    .filter((file) => existsSync(file))
    .every((file) => `${realpathSync(file)}${sep}`.startsWith(`${root}${sep}`));
}
