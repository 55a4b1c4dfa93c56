import slugify from "@sindresorhus/slugify";
import type { Article } from "./article.ts";

declare const brand: unique symbol;
/** Part of an address: lower-case ASCII letters, digits and hyphens. */
export type Slug = string & { readonly [brand]: "Slug" };
/** Path of a file in the site, from its root, without a leading slash: `artikel/x-0a1b2c3d.html`. */
export type SitePath = string & { readonly [brand]: "SitePath" };

/** Characters of a slug at most, so that an unpacked archive stays within Windows' path limit. */
const SLUG_LENGTH = 72;

/** Text in which slugify has nothing to transliterate, to spell out (`&`) or to join (`'s`), but only to part words. */
const PLAIN = /^[a-z\d .,:;!?()/"-]*$/i;

/** Turns a title or name into a slug, cut between words; `tanpa-nama` where nothing is left of it. */
export function slug(text: string): Slug {
  const start = text.slice(0, 400);
  // An archive has tens of thousands of names, and slugify is slow.
  const full = PLAIN.test(start) ? partWords(start) : slugify(start, { decamelize: false });
  if (full.length <= SLUG_LENGTH) return (full || "tanpa-nama") as Slug;
  const cut = full.lastIndexOf("-", SLUG_LENGTH);
  return full.slice(0, cut > 0 ? cut : SLUG_LENGTH) as Slug;
}

function partWords(text: string): string {
  return (text.toLowerCase().match(/[a-z\d]+/g) ?? []).join("-");
}

/** The site's pages that exist once. */
export const PAGES = {
  home: "index.html" as SitePath,
  all: "berita.html" as SitePath,
  people: "tokoh.html" as SitePath,
  places: "tempat.html" as SitePath,
  organizations: "lembaga.html" as SitePath,
  events: "peristiwa.html" as SitePath,
  calendar: "tanggal.html" as SitePath,
  outlets: "penerbit.html" as SitePath,
  authors: "penulis.html" as SitePath,
  topics: "topik.html" as SitePath,
  sections: "rubrik.html" as SitePath,
  undated: "tanpa-tanggal.html" as SitePath,
  noOutlet: "tanpa-penerbit.html" as SitePath,
  search: "cari.html" as SitePath,
  offline: "luring.html" as SitePath,
  about: "tentang.html" as SitePath,
  data: "data.html" as SitePath,
  rules: "aturan.html" as SitePath,
  review: "perlu-diperiksa.html" as SitePath,
  notFound: "404.html" as SitePath,
};

/**
 * The address of an article. It depends on the article's own title and text only, so that no other
 * article coming or going changes it.
 */
export function articlePath(title: string, article: Pick<Article, "hash">): SitePath {
  return `artikel/${slug(title)}-${article.hash.slice(0, 8)}.html` as SitePath;
}

/** Address of the source text of the article at `path`, byte for byte as the curator keeps it. */
export function sourcePath(path: SitePath): SitePath {
  return path.replace(/^artikel\/(.*)\.html$/, "naskah/$1.txt") as SitePath;
}

/** Address of the file that cites the article at `path`, or the articles of the list there: `kutip/penerbit/x.ris`. */
export function citationPath(path: SitePath, extension: "bib" | "ris" | "json"): SitePath {
  return `kutip/${path.replace(/^artikel\//, "").replace(/\.html$/, "")}.${extension}` as SitePath;
}

/**
 * Address of an event: that of its first report under another folder. Made of one text only, it stays when further
 * reports join; if an earlier one comes in, a page at the old address leads to the new one (`redirectEvents`).
 */
export function eventPath(first: SitePath): SitePath {
  return first.replace(/^artikel\//, "peristiwa/") as SitePath;
}

/** Address of the picture that is shown with a shared link: of the article at `path`, or of the archive. */
export function picturePath(path: SitePath | null): SitePath {
  return (path?.replace(/^artikel\/(.*)\.html$/, "gambar/$1.png") ?? "gambar/arsip.png") as SitePath;
}

/** The absolute address of a page where the site's is known; the home page's is the site's own. */
export function absolute(siteUrl: string | null, path: SitePath): string | null {
  return siteUrl === null ? null : siteUrl + (path === PAGES.home ? "" : path);
}

/** The same address without the signs that no address may hold and that other formats take for their own. */
export function escapeAddress(url: string): string {
  return url.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}

/** What names may not be called: as the further pages of a list (`furtherPath`), and as no file may be on Windows. */
const TAKEN = /^(?:halaman-\d+|con|prn|aux|nul|com\d|lpt\d)$/;

function pathIn(folder: string, name: Slug): SitePath {
  return `${folder}/${TAKEN.test(name) ? `nama--${name}` : name}.html` as SitePath;
}

export function outletPath(name: Slug): SitePath {
  return pathIn("penerbit", name);
}

export function authorPath(name: Slug): SitePath {
  return pathIn("penulis", name);
}

export function topicPath(name: Slug): SitePath {
  return pathIn("topik", name);
}

export function sectionPath(name: Slug): SitePath {
  return pathIn("rubrik", name);
}

/** Address of the feed of the page at `path`: `umpan/penerbit/x.xml`; the archive's own stands where programs look for it. */
export function feedPath(path: SitePath, extension: "xml" | "json"): SitePath {
  const feed = path === PAGES.home ? "feed" : `umpan/${path.replace(/\.html$/, "")}`;
  return `${feed}.${extension}` as SitePath;
}

/** Address of a part of the list at `path`: `penerbit/x/2022-09.html`, `tanggal/2022/semua.html`. */
export function partPath(path: SitePath, part: string): SitePath {
  return path.replace(/\.html$/, `/${part}.html`) as SitePath;
}

/** Address of the script that holds the rows of all pages of the list at `path`. */
export function rowsPath(path: SitePath): SitePath {
  return `daftar/${path.replace(/\.html$/, ".js")}` as SitePath;
}

/** Address of a person, place or organisation. */
export function namePath(kind: "people" | "places" | "organizations", name: Slug): SitePath {
  return pathIn(PAGES[kind].replace(".html", ""), name);
}

/** Address of a further page of the list that begins at `path`: `tokoh/halaman-2.html`. */
export function furtherPath(path: SitePath, number: number): SitePath {
  return number === 1 ? path : partPath(path, `halaman-${number}`);
}

/** Address of a year, month or day: `2022`, `2022-09` or `2022-09-07`. */
export function datePath(date: string): SitePath {
  return `tanggal/${date.replaceAll("-", "/")}.html` as SitePath;
}

/** What leads from the page at `path` to the site's root: `""`, `"../"`, `"../../"`. Links are `root + path`. */
export function rootOf(path: SitePath): string {
  return "../".repeat(path.split("/").length - 1);
}

/** Folders of letters, digits, hyphens and underscores, then a page: no way out of the site, no other site. */
const OLD_ADDRESS = /^(?:[A-Za-z0-9][\w-]{0,99}\/){0,8}[A-Za-z0-9][\w-]{0,150}\.html$/;

/** An address that a curator gives, at which an article stood before; null where it is none of a site. */
export function oldPath(address: string): SitePath | null {
  return OLD_ADDRESS.test(address) ? (address as SitePath) : null;
}
