import type { Site } from "../../src/publish/index.ts";

interface Props {
  site: Site;
  title: string;
}

/** What the head of every page begins with, of those too that only lead on. */
export function HeadStart({ site, title }: Props) {
  return (
    <>
      <meta charset="utf-8" />
      <meta http-equiv="content-security-policy" content={site.policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
    </>
  );
}
