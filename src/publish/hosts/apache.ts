import type { HostFile, Place } from "./place.ts";
import { CACHE, HASHED, HEADERS, TYPES, withCharset } from "./table.ts";

/** What Apache reads in the site's own folder (`AllowOverride FileInfo`); needs mod_headers, compresses with mod_deflate. */
export function apache({ base, redirects }: Place): HostFile[] {
  const headers = Object.entries(HEADERS).map(([name, value]) => `Header always set ${name} "${value}"`);
  const types = TYPES.map(({ type, extension }) => `AddType "${withCharset(type)}" .${extension}`);
  const texts = TYPES.filter(({ isText }) => isText).map(({ type }) => type);
  const moved = redirects.map(({ from, to }) => `Redirect permanent ${base}${from} ${base}${to}`);
  const lines = [
    `ErrorDocument 404 ${base}404.html`,
    ...headers,
    `Header always set Cache-Control "${CACHE.others}"`,
    `<If "%{REQUEST_URI} =~ m#^${base}${HASHED}#">`,
    `  Header always set Cache-Control "${CACHE.hashed}"`,
    "</If>",
    ...types,
    "<IfModule mod_deflate.c>",
    `  AddOutputFilterByType DEFLATE ${texts.join(" ")}`,
    "</IfModule>",
    ...moved,
    "",
  ];
  return [{ path: "public/.htaccess", text: lines.join("\n") }];
}
