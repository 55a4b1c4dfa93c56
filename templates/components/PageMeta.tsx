import { absolute, PAGES } from "../../src/model/index.ts";
import type { MetaTag, Page, Site } from "../../src/publish/index.ts";

interface Props {
  site: Site;
  page: Page;
  /** The page's own tags; without them it is told by its title and the archive's picture. */
  tags: MetaTag[] | undefined;
}

/** What the head of a page tells search engines, Zotero and programs that show a shared link. */
export function PageMeta({ site, page, tags }: Props) {
  const address = page.path === PAGES.notFound ? null : absolute(site.url, page.path);
  return (
    <>
      {address && <link rel="canonical" href={address} />}
      {(tags ?? toTags(site, page, address)).map((tag, index) => (
        <meta key={index} {...tag} />
      ))}
      <meta property="og:site_name" content={site.title} />
    </>
  );
}

function toTags(site: Site, { title, description }: Page, address: string | null): MetaTag[] {
  return [
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:locale", content: "id_ID" },
    ...(address ? [{ property: "og:url", content: address }] : []),
    ...site.metaTags,
  ];
}
