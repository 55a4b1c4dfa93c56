import type { HostFile, Place } from "./place.ts";
import { CACHE, HASHED, HEADERS, TYPES, withCharset } from "./table.ts";

/** A site block for Caddy, which gets certificates by itself where the host name is known. */
export function caddy({ origin, base, root, redirects }: Place): HostFile[] {
  const headers = Object.entries(HEADERS).map(([name, value]) => `\t\t${name} "${value}"`);
  const types = TYPES.flatMap(({ type, extension }) => [
    `\t@${extension} path *.${extension}`,
    `\theader @${extension} Content-Type "${withCharset(type)}"`,
  ]);
  const compressed = TYPES.filter(({ isText }) => isText).map(
    ({ type }) => `\t\t\theader Content-Type ${type}*`,
  );
  const moved = redirects.map(({ from, to }) => `\tredir ${base}${from} ${base}${to} permanent`);
  if (base !== "/") moved.push(`\tredir ${base.slice(0, -1)} ${base} permanent`);
  const lines = [
    "(kliping) {",
    "\theader {",
    ...headers,
    "\t\t-Server",
    "\t}",
    "}",
    `${origin ?? ":80"} {`,
    `\troot * "${root}"`,
    "\tencode zstd gzip {",
    "\t\tmatch {",
    ...compressed,
    "\t\t}",
    "\t}",
    "\timport kliping",
    `\t@hashed path ${base}${HASHED}*`,
    `\theader @hashed Cache-Control "${CACHE.hashed}"`,
    `\t@others not path ${base}${HASHED}*`,
    `\theader @others Cache-Control "${CACHE.others}"`,
    ...types,
    ...moved,
    `\thandle_path ${base}* {`,
    "\t\tfile_server",
    "\t}",
    "\thandle {",
    "\t\terror 404",
    "\t}",
    "\thandle_errors {",
    "\t\timport kliping",
    `\t\theader Cache-Control "${CACHE.others}"`,
    `\t\theader Content-Type "text/html; charset=utf-8"`,
    "\t\trewrite * /404.html",
    "\t\tfile_server",
    "\t}",
    "}",
    "",
  ];
  return [{ path: "deploy/Caddyfile", text: lines.join("\n") }];
}
