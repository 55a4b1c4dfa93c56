import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Page, Site } from "../../src/publish/index.ts";
import { PAGES } from "../../src/url.ts";

interface Props {
  site: Site;
  page: Page;
  /** Names of deferred scripts in `assets` that this page needs. */
  scripts?: string[];
  /** What this page adds to its head. */
  head?: ComponentChildren;
  children: ComponentChildren;
}

const SECTIONS = [
  { text: "Berita", path: PAGES.all },
  { text: "Peristiwa", path: PAGES.events },
  { text: "Kalender", path: PAGES.calendar },
  { text: "Penerbit", path: PAGES.outlets },
  { text: "Penulis", path: PAGES.authors },
  { text: "Tokoh", path: PAGES.people },
  { text: "Tempat", path: PAGES.places },
  { text: "Lembaga", path: PAGES.organizations },
];

/** The frame of every page: head, masthead with search, footer. */
export function Layout({ site, page, scripts = [], head, children }: Props) {
  const { root, path } = page;
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{path === PAGES.home ? site.title : `${page.title} · ${site.title}`}</title>
        <meta name="description" content={page.description} />
        {/* Not deferred: a remembered choice of light or dark must be known before the first paint. */}
        <script src={`${root}assets/theme.js`} />
        <link rel="stylesheet" href={`${root}assets/style.css`} />
        <link rel="icon" href={`${root}favicon.svg`} type="image/svg+xml" />
        {head}
        {scripts.map((script) => (
          <script key={script} src={`${root}assets/${script}.js`} defer />
        ))}
      </head>
      <body class={path === PAGES.home ? "home" : undefined}>
        <a class="skip" href="#isi">
          Langsung ke isi
        </a>
        <header class="masthead">
          <Nameplate site={site} page={page} />
          {path !== PAGES.search && <SearchBox root={root} />}
          <nav aria-label="Bagian arsip">
            <ul>
              {SECTIONS.map((section) => (
                <li key={section.path}>
                  <a href={root + section.path} aria-current={section.path === path ? "page" : undefined}>
                    {section.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {/* Shown by the script that makes it work. */}
          <button id="tema" type="button" hidden>
            Gelap
          </button>
        </header>
        <main id="isi">{children}</main>
        <footer class="colophon">
          <p>{site.description}</p>
          <ul>
            <li>
              <a href={root + PAGES.about}>Tentang arsip ini</a>
            </li>
            <li>
              <a href={root + PAGES.rules}>Aturan pembacaan</a>
            </li>
            <li>
              <a href={root + PAGES.review}>Perlu diperiksa</a>
            </li>
          </ul>
        </footer>
      </body>
    </html>
  );
}

/** The archive's name: the heading of its first page, everywhere else the way back to it. */
function Nameplate({ site, page }: Pick<Props, "site" | "page">) {
  return page.path === PAGES.home ? (
    <h1 class="nameplate">{site.title}</h1>
  ) : (
    <a class="nameplate" href={page.root + PAGES.home}>
      {site.title}
    </a>
  );
}

function SearchBox({ root }: { root: string }) {
  return (
    <search>
      <form class="search-box" action={root + PAGES.search} method="get">
        <label class="unseen" for="q">
          Cari dalam arsip
        </label>
        <input
          id="q"
          type="search"
          name="q"
          placeholder="Kata atau nama"
          autocomplete="off"
          spellcheck={false}
        />
        <button type="submit">Cari</button>
      </form>
    </search>
  );
}

/** A whole HTML document. */
export function print(html: VNode): string {
  return `<!doctype html>\n${renderToString(html)}\n`;
}
