import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { PAGES, wordsOf } from "../../src/model/index.ts";
import type {
  FeedLink,
  MetaTag,
  Page,
  PageNumber,
  ScriptName,
  SheetName,
  Site,
} from "../../src/publish/index.ts";
import { HeadLinks } from "./HeadLinks.tsx";
import { HeadStart } from "./HeadStart.tsx";
import { PageMeta } from "./PageMeta.tsx";
import { SearchField } from "./SearchField.tsx";
import { SiteWords, useWords } from "./words.ts";

interface Props {
  site: Site;
  page: Page;
  /** The style sheet of this kind of page. */
  sheet?: SheetName;
  /** Deferred scripts that this page needs. */
  scripts?: ScriptName[];
  /** The pages of a list, if this is one of several. */
  pages?: PageNumber[];
  /** Feeds of what this page lists. */
  feeds?: FeedLink[];
  /** What this page tells programs, where that is more than its title. */
  metaTags?: MetaTag[];
  /** What this page adds to its head. */
  head?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every page: head, masthead with search, footer. */
export function Layout({
  site,
  page,
  sheet = "browsing",
  scripts = [],
  pages = [],
  feeds = [],
  metaTags,
  head,
  children,
}: Props) {
  const { root, path } = page;
  const { assets, fronts } = site;
  const isFront = fronts.length > 0;
  const words = wordsOf(site.language);
  return (
    <SiteWords.Provider value={words}>
      <html lang={site.language}>
        <head>
          <HeadStart site={site} title={path === PAGES.home ? site.title : `${page.title} · ${site.title}`} />
          <meta name="description" content={page.description} />
          {/* Not deferred: a remembered choice of light or dark must be known before the first paint. */}
          <script src={root + assets.theme} />
          <link rel="stylesheet" href={root + assets[sheet]} />
          <link rel="stylesheet" href={root + assets.paper} media="print" />
          <HeadLinks site={site} page={page} feeds={feeds} />
          <PageNeighbours root={root} pages={pages} />
          {/* Of several archives each keeps its own pages for reading offline. */}
          <script src={root + (isFront ? assets.slash : assets.offline)} defer />
          <PageMeta site={site} page={page} tags={metaTags} />
          {head}
          {scripts.map((script) => (
            <script key={script} src={root + assets[script]} defer />
          ))}
        </head>
        <body class={path === PAGES.home ? "home" : undefined}>
          <a class="skip" href="#isi">
            {words.frame.skip}
          </a>
          <header class="masthead">
            <Nameplate site={site} page={page} />
            {path !== PAGES.search && <SearchBox root={root} />}
            {!isFront && <Sections site={site} page={page} />}
            {/* Shown by the script that makes it work. */}
            <button id="tema" type="button" hidden>
              {words.theme.dark}
            </button>
          </header>
          {/* Filled when there is a newer archive than the one shown. */}
          {!isFront && <p id="arsip-baru" role="status" />}
          <main id="isi">{children}</main>
          <footer class="colophon">
            <p>{site.description}</p>
            {!isFront && <About site={site} page={page} />}
          </footer>
        </body>
      </html>
    </SiteWords.Provider>
  );
}

type Framed = Pick<Props, "site" | "page">;

function Sections({ site, page: { root, path } }: Framed) {
  const words = useWords().frame;
  return (
    <nav aria-label={words.sections}>
      <ul>
        {site.sections.map((section) => (
          <li key={section.path}>
            <a href={root + section.path} aria-current={section.path === path ? "page" : undefined}>
              {section.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What is to be said of the archive. */
function About({ site, page: { root } }: Framed) {
  const words = useWords().frame;
  return (
    <ul>
      <li>
        <a href={root + PAGES.about}>{words.about}</a>
      </li>
      <li>
        <a href={root + PAGES.offline}>{words.offline}</a>
      </li>
      {site.feeds.slice(0, 1).map(({ path, type }) => (
        <li key={path}>
          <a href={root + path} type={type}>
            {words.feed}
          </a>
        </li>
      ))}
      <li>
        <a href={root + PAGES.data}>{words.data}</a>
      </li>
      <li>
        <a href={root + PAGES.rules}>{words.rules}</a>
      </li>
      <li>
        <a href={root + PAGES.review}>{words.review}</a>
      </li>
    </ul>
  );
}

/** Tells programs which pages of a list stand before and after this one. */
function PageNeighbours({ root, pages }: { root: string; pages: PageNumber[] }) {
  const current = pages.findIndex(({ isCurrent }) => isCurrent);
  const [previous, next] = [pages[current - 1], pages[current + 1]];
  return (
    <>
      {previous && <link rel="prev" href={root + previous.path} />}
      {next && <link rel="next" href={root + next.path} />}
    </>
  );
}

/** The archive's name: the heading of its first page, everywhere else the way back to it. */
function Nameplate({ site, page }: Framed) {
  return page.path === PAGES.home ? (
    <h1 class="nameplate">{site.title}</h1>
  ) : (
    <a class="nameplate" href={page.root + PAGES.home}>
      {site.title}
    </a>
  );
}

function SearchBox({ root }: { root: string }) {
  const words = useWords().frame;
  return (
    <search>
      <form class="search-box" action={root + PAGES.search} method="get">
        <SearchField label={words.search} />
      </form>
    </search>
  );
}

/** A whole HTML document. */
export function print(html: VNode): string {
  return `<!doctype html>\n${renderToString(html)}\n`;
}
