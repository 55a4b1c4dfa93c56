import type { HostFile, Place } from "./place.ts";
import { CACHE, HASHED, HEADERS, TYPES, withCharset } from "./table.ts";

/** A server for nginx, to be included in its `http` block (`/etc/nginx/conf.d/`). */
export function nginx({ origin, base, root, redirects }: Place): HostFile[] {
  const { hostname, port } = origin ? new URL(origin) : { hostname: null, port: "" };
  const headers = Object.entries(HEADERS).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const types = TYPES.map(({ type, extension }) => `    ${type} ${extension};`);
  const texts = TYPES.filter(({ isText, extension }) => isText && extension !== "html");
  const lettered = texts.filter(({ type }) => withCharset(type) !== type);
  const moved = redirects.map(({ from, to }) => `  location = ${base}${from} { return 301 ${base}${to}; }`);
  if (base !== "/") moved.push(`  location = ${base.slice(0, -1)} { return 301 ${base}; }`);
  const lines = [
    "# Add TLS as your certificates want it.",
    "map $uri $kliping_cache {",
    `  default "${CACHE.others}";`,
    `  "~^${base}${HASHED}" "${CACHE.hashed}";`,
    "}",
    "server {",
    `  listen ${port || 80};`,
    ...(hostname ? [`  server_name ${hostname};`] : []),
    "  server_tokens off;",
    // What ends TLS before this server may be asked for https.
    "  absolute_redirect off;",
    "  charset utf-8;",
    `  charset_types ${lettered.map(({ type }) => type).join(" ")};`,
    "  types {",
    ...types,
    "  }",
    "  default_type application/octet-stream;",
    "  gzip on;",
    "  gzip_vary on;",
    `  gzip_types ${texts.map(({ type }) => type).join(" ")};`,
    "  add_header Cache-Control $kliping_cache always;",
    ...headers,
    `  error_page 404 ${base}404.html;`,
    ...moved,
    `  location ${base} {`,
    `    alias "${root}/";`,
    "    index index.html;",
    "  }",
    "}",
    "",
  ];
  return [{ path: "deploy/nginx.conf", text: lines.join("\n") }];
}
