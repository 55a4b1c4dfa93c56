import { PAGES, readSiteUrl, type Settings, type SitePath } from "../model/index.ts";
import type { Site, TextFile } from "./documents/types.ts";
import { pathsOf } from "./redirects.ts";
import { toSitemaps } from "./sitemap.ts";
import { LANGUAGE } from "./words.ts";

/** The files that hosts, crawlers and browsers look for at a site's root. */
export function* siteFiles(site: Site, settings: Settings): Generator<TextFile> {
  const { url } = readSiteUrl(settings);
  // GitHub would otherwise put the site through Jekyll, which drops what begins with an underscore.
  yield { path: ".nojekyll" as SitePath, text: "" };
  yield { path: "robots.txt" as SitePath, text: toRobots(url) };
  yield { path: "site.webmanifest" as SitePath, text: toWebManifest(settings) };
  if (url) yield* toSitemaps([...pathsOf(site)].filter((path) => path !== PAGES.notFound).sort(), url);
}

function toRobots(url: string | null): string {
  const sitemap = url ? `\nSitemap: ${url}sitemap.xml\n` : "";
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

/** Addresses in it are relative to the file itself, so that it is right wherever the site is served. */
function toWebManifest({ title, description }: Settings): string {
  const icon = (size: number) => ({
    src: `icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
  });
  const manifest = {
    name: title,
    short_name: title,
    description,
    lang: LANGUAGE,
    start_url: "index.html",
    scope: "./",
    // An archive is read by its links; a window without "back" would be a trap.
    display: "minimal-ui",
    background_color: "#faf9f6",
    theme_color: "#faf9f6",
    icons: [{ src: "favicon.svg", sizes: "any", type: "image/svg+xml" }, icon(192), icon(512)],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
