import type { Frame } from "./types.ts";

/** What every page prints of the site, without its pages. */
export function frameOf(site: Frame): Frame {
  const { language, url, title, description, metaTags, policy, assets, feeds, sections, fronts } = site;
  return { language, url, title, description, metaTags, policy, assets, feeds, sections, fronts };
}
