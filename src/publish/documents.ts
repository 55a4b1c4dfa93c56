/**
 * What templates print. Every value is finished: words are Indonesian, dates are written out, addresses
 * are paths in the site (a link is `root + path`).
 */
import type { LineKind } from "../article.ts";
import type { SitePath } from "../url.ts";

/** What every page has. */
export interface Page {
  path: SitePath;
  /** Leads from this page to the site's root: `""`, `"../"`, ... */
  root: string;
  /** For `<title>`, without the archive's name. */
  title: string;
  /** One sentence for search engines and shared links. */
  description: string;
}

export interface Link {
  text: string;
  /** Null where there is no page to link to. */
  path: SitePath | null;
}

/** A date as machines and as people read it. */
export interface DateText {
  iso: string;
  words: string;
}

/** An article as one row of a list. */
export interface ListItem {
  path: SitePath;
  title: string;
  /** The text has no headline; `title` was supplied and is shown in square brackets. */
  isSupplied: boolean;
  publisher: string | null;
  published: DateText | null;
  /** `terbit paling awal 5 September 2022`, where the date is unknown but the story dates an event. */
  bound: string | null;
  /** First words of the body. */
  lead: string;
  /** Near copies of it that stand in the same list, folded under this row. */
  copies: CopyLink[];
}

/** A near copy: the same text, run again or by another outlet. */
export interface CopyLink extends Link {
  path: SitePath;
  publisher: string | null;
}

/** One page of several that a long list is spread over. */
export interface PageNumber {
  number: number;
  path: SitePath;
  isCurrent: boolean;
}

/** A page that lists articles: of an outlet, an author, a name, a day, those without a date. */
export interface ListPage extends Page {
  /** What kind of thing the list is about: `Penerbit`. */
  kind: string;
  heading: string;
  /** `3 artikel, 6–7 September 2022`. */
  summary: string;
  /** What is known of a name beside its articles; null for other lists. */
  name: NameNotes | null;
  items: ListItem[];
  /** The page that this one hangs from. */
  up: Link;
  /** All pages of the list; empty where there is only this one. */
  pages: PageNumber[];
  /** Files that cite every article of the list; empty for days and for very long lists. */
  citationFiles: Link[];
  /** The day before and the day after that have articles; null on every other kind of list. */
  previous: Link | null;
  next: Link | null;
}

export interface NameNotes {
  variants: string[];
  first: DateText | null;
  last: DateText | null;
  /** Names that stand in the same articles. */
  together: (Link & { countWords: string })[];
}

/** A page that lists lists: all outlets, all authors, all persons. */
export interface IndexPage extends Page {
  heading: string;
  summary: string;
  rows: { name: string; path: SitePath; countWords: string; span: string }[];
  pages: PageNumber[];
}

/** One day of a month's calendar; `path` is null on a day without articles. */
export interface CalendarDay {
  number: number;
  path: SitePath | null;
  count: number;
  /** `7 September 2022: 1 artikel`. */
  label: string;
}

export interface CalendarMonth {
  name: string;
  path: SitePath | null;
  count: number;
  /** `September 2022: 1.203 artikel`. */
  label: string;
  /** Weeks from Monday to Sunday; null stands for a cell before the first or after the last day. */
  weeks: (CalendarDay | null)[][];
}

export interface YearPage extends Page {
  year: string;
  summary: string;
  /** All twelve, those without articles too. */
  months: CalendarMonth[];
  previous: Link | null;
  next: Link | null;
}

export interface MonthPage extends Page {
  heading: string;
  summary: string;
  month: CalendarMonth;
  days: { path: SitePath; words: string; items: ListItem[] }[];
  previous: Link | null;
  next: Link | null;
  up: Link;
}

export interface CalendarPage extends Page {
  summary: string;
  years: { year: string; path: SitePath; countWords: string; months: CalendarMonth[] }[];
  undated: { path: SitePath; countWords: string } | null;
}

export interface HomePage extends Page {
  /** What is in the archive: `5 artikel`, `4 penerbit`, `6–7 September 2022`; each with the page that shows it. */
  facts: { label: string; value: string; path: SitePath }[];
  newest: ListItem[];
  undated: ListItem[];
  /** The events that most outlets report. */
  events: EventItem[];
}

/** An event as one row of a list. */
export interface EventItem {
  path: SitePath;
  title: string;
  isSupplied: boolean;
  /** `4 laporan dari 4 penerbit`. */
  countWords: string;
  outlets: string[];
  span: string;
}

export interface EventsPage extends Page {
  summary: string;
  /** Those that most outlets report; on the first page only. */
  mostCovered: EventItem[];
  newest: EventItem[];
  pages: PageNumber[];
}

/** One report of an event. */
export interface Report extends ListItem {
  /** Number in the order of time, from 1: the columns of tables are called so. */
  number: number;
  agencies: string[];
  /** Persons whom the text quotes by name. */
  quoted: string[];
}

/** A piece of a sentence; `isOwn` where the sentence beside it says otherwise. */
export interface Piece {
  text: string;
  isOwn: boolean;
}

/** Two reports of an event held against each other. */
export interface Comparison {
  /** Of the element that shows it: `banding-1-2`. */
  id: string;
  left: number;
  right: number;
  /** `Laporan 1 (Kompas) dan laporan 2 (Tempo)`. */
  heading: string;
  /** How much of each stands in the other nearly word for word, in words. */
  shares: string;
  /** Sentences that both have nearly word for word. */
  shared: { left: string; right: string; percent: string }[];
  /** All sentences: those that both have beside each other; null where one has none. */
  rows: { left: Piece[] | null; right: Piece[] | null }[];
}

/** Reports of one event by several outlets, side by side. */
export interface EventPage extends Page {
  heading: string;
  isSupplied: boolean;
  summary: string;
  /** Why these reports are taken for reports of one event. */
  why: string[];
  /** Who reported first, as far as dates tell. */
  first: string;
  reports: Report[];
  /** Which report gives which number, rows in the order of how many do. */
  numbers: { phrase: string; given: boolean[] }[];
  /** For events of up to six reports; empty for greater ones. */
  comparisons: Comparison[];
}

/** What an article has to do with others. */
export interface ArticleTies {
  event: { path: SitePath; countWords: string; others: ListItem[] } | null;
  copies: CopyLink[];
  related: (Link & {
    path: SitePath;
    publisher: string | null;
    published: DateText | null;
    reason: string;
  })[];
}

/** What is known about one field of an article and why. */
export interface Fact {
  label: string;
  values: { text: string; source: FactSource | null; isCorrected: boolean }[];
  /** What to say where there is no value: `tidak disebut dalam naskah`, or that the curator took it out. */
  unknown: string;
}

/** Where a value comes from: `disebut`, at which line of the source text, by which rule. */
export interface FactSource {
  basis: string;
  /** Null where no single line says it. */
  line: number | null;
  /** The element of a saved page that says so. */
  element: string | null;
  rule: string;
}

/** A piece of a source line, marked where it was lifted out of the line. */
export interface Segment {
  text: string;
  /** Null where the piece is what the whole line is. */
  mark: { roleName: string; rule: string } | null;
}

export interface SourceLine {
  number: number;
  kind: LineKind;
  /** What the line is: `paragraf`, `tanggal`, and `ditinggalkan: berita terkait` where it is no part of the article. */
  roleName: string;
  rule: string;
  segments: Segment[];
  /** Id of the block of the body that this line is part of. */
  block: string | null;
}

/** An article in one style of citation: HTML (text and `<i>` only) or the source of a wiki template. */
export type Citation = {
  /** Of the element that shows it. */
  id: string;
  /** `APA`, `Wikipedia`. */
  name: string;
  lang: string;
} & ({ html: string; wikitext: null } | { html: null; wikitext: string });

/** What the head of a page tells programs; `property` is OpenGraph's way of naming. */
export type MetaTag = ({ name: string } | { property: string }) & { content: string };

export interface ArticlePage extends Page {
  /** File name in the articles folder. */
  file: string;
  hash: string;
  headline: string;
  isSupplied: boolean;
  deck: string | null;
  publisher: Link | null;
  section: string | null;
  authors: Link[];
  editors: string[];
  place: string | null;
  published: (DateText & { path: SitePath }) | null;
  bound: string | null;
  agencies: string[];
  images: { caption: string; credit: string | null }[];
  /** Sanitised HTML; each block has an id (`p4`). */
  bodyHtml: string;
  readingTime: string;
  keywords: string[];
  related: string[];
  /** `Tokoh`, `Tempat`, `Lembaga` that the text mentions; a name of this article only has no page. */
  names: { label: string; links: Link[] }[];
  facts: Fact[];
  corrections: { label: string; parsed: string; corrected: string }[];
  note: string | null;
  provenance: { label: string; text: string; href: string | null }[];
  /** `2 baris ditinggalkan dari 17`. */
  sourceSummary: string;
  sourceLines: SourceLine[];
  sourceFile: SitePath;
  ties: ArticleTies;
  /** For search: filters and the date to sort by. */
  filters: { penerbit: string; penulis: string[]; tahun: string; bulan: string | null };
  sortDate: string;
  newer: Link | null;
  older: Link | null;
  citations: Citation[];
  /** Files for programs that keep references. */
  citationFiles: Link[];
  metaTags: MetaTag[];
  /** schema.org `NewsArticle`, safe inside a `<script>`. */
  jsonLd: string;
}

/** The rules by which texts are read, each with a sentence and a real example; `#name` leads to each. */
export interface RulesPage extends Page {
  rules: { name: string; summary: string; example: string }[];
}

/** For the curator: what is missing, uncertain or contradictory in each text, worst first. */
export interface ReviewPage extends Page {
  summary: string;
  files: {
    file: string;
    /** The article's page; null where the file gave none. */
    link: Link | null;
    /** Fields that the text does not state: `Judul`, `Terbit`. */
    unknown: string[];
    problems: { severity: string; line: number | null; words: string }[];
    /** Lines of front matter that would settle what is unknown. */
    settle: string;
  }[];
}

/** Everything that the templates print. */
export interface Site {
  title: string;
  description: string;
  home: HomePage;
  articles: ArticlePage[];
  lists: ListPage[];
  /** Outlets, authors, persons, places, organisations. */
  indexes: IndexPage[];
  /** The index of events, one document a page of it. */
  eventIndex: EventsPage[];
  events: EventPage[];
  calendar: CalendarPage;
  years: YearPage[];
  months: MonthPage[];
  rules: RulesPage;
  review: ReviewPage;
  search: Page;
  about: Page & { facts: { label: string; value: string }[] };
  notFound: Page;
}
