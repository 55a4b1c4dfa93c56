/**
 * What a page may load and run: its own site's files, nothing in a line, nothing from elsewhere. `wasm-unsafe-eval`
 * lets WebAssembly (search) be compiled and no script be made of a text.
 */
const POLICY: Record<string, string> = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
};

/**
 * The policy as a page says it for hosts that send no headers, and from disk, where Firefox takes no file for the
 * page's `self` that a form leads to. Frames cannot be forbidden there.
 */
export const PAGE_POLICY = print({ ...POLICY, "form-action": "'self' file:" });

/** The policy as a header. */
export const HEADER_POLICY = print({ ...POLICY, "frame-ancestors": "'none'" });

function print(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}
