import type { Problem } from "./problem.ts";
import type { Settings } from "./settings.ts";

/** The file in which settings stand, as messages name it. */
const FILE = "eleventy.config.ts";

/** What a site's address is, ending in `/`; null where it is not set or wrong, with what to say of that. */
export function readSiteUrl({ url }: Settings): { url: string | null; problems: Problem[] } {
  if (url === undefined) return { url: null, problems: [unset()] };
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
    return { url: null, problems: [wrong(url)] };
  return { url: address.href.replace(/\/?$/, "/"), problems: [] };
}

function unset(): Problem {
  return {
    file: FILE,
    rule: "no-url",
    severity: "info",
    reason:
      "`url` is not set, so pages name no address of their own (canonical link, og:url, citations), and there are no share pictures, no sitemap and no JSON feeds",
  };
}

function wrong(url: string): Problem {
  return {
    file: FILE,
    rule: "url",
    severity: "error",
    reason: `\`url\` must be an absolute http or https address without ? and #, like "https://contoh.id/arsip/"; it is "${url}"`,
  };
}
