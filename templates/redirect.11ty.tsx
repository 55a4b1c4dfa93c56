import type { Redirect, Site } from "../src/publish/index.ts";
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
  return print(
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content={site.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`Pindah: ${title}`}</title>
        <meta http-equiv="refresh" content={`0; url=${root}${to}`} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={root + to} />
        <link rel="stylesheet" href={root + site.assets.style} />
      </head>
      <body>
        <main>
          <h1>Alamat ini sudah pindah</h1>
          <p>
            <a href={root + to}>{title}</a>
          </p>
        </main>
      </body>
    </html>,
  );
}
