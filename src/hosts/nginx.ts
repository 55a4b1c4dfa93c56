import type { HostFile, Place } from "./place.ts";
import { CACHE, HASHED, HEADERS, TYPES, withCharset } from "./table.ts";

/** A server for nginx, to be included in its `http` block (`/etc/nginx/conf.d/`). */
export function nginx({ host, base, root, redirects }: Place): HostFile[] {
  const headers = Object.entries(HEADERS).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const types = TYPES.map(({ type, extension }) => `    ${type} ${extension};`);
  const texts = TYPES.filter(({ isText, extension }) => isText && extension !== "html");
  const lettered = texts.filter(({ type }) => withCharset(type) !== type);
  const moved = redirects.map(({ from, to }) => `  location = ${base}${from} { return 301 ${base}${to}; }`);
  const lines = [
    "# Made by: kliping deploy-files nginx. Add TLS as your certificates want it.",
    "map $uri $kliping_cache {",
    `  default "${CACHE.others}";`,
    `  "~^${base}${HASHED}" "${CACHE.hashed}";`,
    "}",
    "server {",
    "  listen 80;",
    ...(host ? [`  server_name ${host};`] : []),
    "  server_tokens off;",
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
