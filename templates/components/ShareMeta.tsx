import type { ArticlePage, Site } from "../../src/publish/index.ts";

/** What the head of an article tells search engines, Zotero and programs that show a shared link. */
export function ShareMeta({ site, article: { metaTags, jsonLd } }: { site: Site; article: ArticlePage }) {
  return (
    <>
      {metaTags.map((tag, index) => (
        <meta key={index} {...tag} />
      ))}
      <meta property="og:site_name" content={site.title} />
      {/* JSON without an angle bracket, from src/publish/jsonLd.ts. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />
    </>
  );
}
