import { wordsOf } from "../src/model/index.ts";
import type { Redirect, Site } from "../src/publish/index.ts";
import { HeadStart } from "./components/HeadStart.tsx";
import { print } from "./components/Layout.tsx";

interface Data {
  site: Site;
  redirect: Redirect;
}

export const data = {
  pagination: { data: "redirects", size: 1, alias: "redirect" },
  permalink: ({ redirect }: Data) => redirect.from,
};

/** Where an article stood before: hosts without rules for redirects serve this page, and it works from disk. */
export function render({ site, redirect }: Data) {
  const { root, to, title } = redirect;
  const words = wordsOf(site.language).redirect;
  return print(
    <html lang={site.language}>
      <head>
        <HeadStart site={site} title={words.title(title)} />
        <meta http-equiv="refresh" content={`0; url=${root}${to}`} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={root + to} />
        <link rel="stylesheet" href={root + site.assets.browsing} />
      </head>
      <body>
        <main>
          <h1>{words.moved}</h1>
          <p>
            <a href={root + to}>{title}</a>
          </p>
        </main>
      </body>
    </html>,
  );
}
