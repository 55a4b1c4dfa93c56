import { HEADER_POLICY } from "../policy.ts";

/**
 * Headers of every answer. Strict-Transport-Security is missing on purpose: it binds a whole domain, which only
 * its owner can decide.
 */
export const HEADERS: Record<string, string> = {
  "Content-Security-Policy": HEADER_POLICY,
  "X-Content-Type-Options": "nosniff",
  // For browsers that do not know `frame-ancestors`.
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Folder of the files whose names change with their content. */
export const HASHED = "assets/";
/** Of these, and of everything else: kept, but asked for at every visit (RFC 9111, section 5.2.2.4). */
export const CACHE = { hashed: "public, max-age=31536000, immutable", others: "no-cache" };

/** What a site's files are, by the end of their names; programs that compress are worth their while for `isText`. */
export const TYPES: { extension: string; type: string; isText: boolean }[] = [
  { extension: "html", type: "text/html", isText: true },
  { extension: "css", type: "text/css", isText: true },
  { extension: "js", type: "text/javascript", isText: true },
  { extension: "txt", type: "text/plain", isText: true },
  { extension: "csv", type: "text/csv", isText: true },
  { extension: "xml", type: "application/xml", isText: true },
  { extension: "json", type: "application/json", isText: true },
  { extension: "jsonl", type: "application/jsonl", isText: true },
  { extension: "webmanifest", type: "application/manifest+json", isText: true },
  { extension: "bib", type: "application/x-bibtex", isText: true },
  { extension: "ris", type: "application/x-research-info-systems", isText: true },
  { extension: "svg", type: "image/svg+xml", isText: true },
  { extension: "png", type: "image/png", isText: false },
  { extension: "woff2", type: "font/woff2", isText: false },
  { extension: "bin", type: "application/octet-stream", isText: false },
];

/** What a type says of its letters: JSON and fonts have no such parameter. */
export function withCharset(type: string): string {
  return /^text\/|xml$|bibtex|research-info/.test(type) ? `${type}; charset=utf-8` : type;
}
