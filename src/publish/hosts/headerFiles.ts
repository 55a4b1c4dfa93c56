import type { HostFile, Place } from "./place.ts";
import { CACHE, HASHED, HEADERS } from "./table.ts";

/** Redirects that Cloudflare takes at most; the further ones are pages of the site in any case. */
const CLOUDFLARE_MOST = 2000;

/** `_headers` and `_redirects`, as Netlify reads them, with what it has to build. */
export function netlify(place: Place): HostFile[] {
  const toml = `[build]
  command = "npm run build"
  publish = "_site"

[build.environment]
  NODE_VERSION = "20"
`;
  return [
    { path: "netlify.toml", text: toml },
    headersOf(place),
    ...redirectsOf(place, place.redirects.length),
  ];
}

/** The same two files, as Cloudflare Pages reads them. */
export function cloudflare(place: Place): HostFile[] {
  return [headersOf(place), ...redirectsOf(place, CLOUDFLARE_MOST)];
}

/** Both hosts have pages revalidated anyway and would put two rules for one header together. */
function headersOf({ base }: Place): HostFile {
  const all = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const lines = [`${base}*`, ...all, "", `${base}${HASHED}*`, `  Cache-Control: ${CACHE.hashed}`, ""];
  return { path: "public/_headers", text: lines.join("\n") };
}

function redirectsOf({ base, redirects }: Place, most: number): HostFile[] {
  const lines = redirects.slice(0, most).map(({ from, to }) => `${base}${from} ${base}${to} 301\n`);
  return lines.length > 0 ? [{ path: "public/_redirects", text: lines.join("") }] : [];
}
