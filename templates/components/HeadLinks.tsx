import type { FeedLink, Page, Site } from "../../src/publish/index.ts";

interface Props {
  site: Site;
  page: Page;
  /** Feeds of what this page lists, beside the archive's own. */
  feeds: FeedLink[];
}

/** Tells programs where the icons and the feeds are. */
export function HeadLinks({ site, page, feeds }: Props) {
  const { root, title } = page;
  return (
    <>
      <link rel="icon" href={`${root}favicon.svg`} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={`${root}apple-touch-icon.png`} />
      <link rel="manifest" href={`${root}site.webmanifest`} />
      <Feeds root={root} of={site.title} feeds={site.feeds} />
      <Feeds root={root} of={title} feeds={feeds} />
    </>
  );
}

function Feeds({ root, of, feeds }: { root: string; of: string; feeds: FeedLink[] }) {
  return feeds.map(({ text, path, type }) => (
    <link key={path} rel="alternate" type={type} title={`${of} (${text})`} href={root + path} />
  ));
}
