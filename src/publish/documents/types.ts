export type { Pending } from "../../output/index.ts";

import type { Language, LineKind, SitePath } from "../../model/index.ts";
import type { Pending } from "../../output/index.ts";
import type { Stored } from "../../search/index.ts";
/**
 * What templates print. Every value is finished: words are Indonesian, dates are written out, addresses
 * are paths in the site (a link is `root + path`).
 */

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
  /** The name under which the outlet is listed, where the text writes another. */
  outlet: string | null;
  published: DateText | null;
  /** `tidak sebelum 5 September 2022`, where the date is unknown but the story dates an event. */
  bound: string | null;
  /** First words of the body. */
  lead: string;
  /** Near copies of it that stand in the same list, folded under this row. */
  copies: CopyLink[];
}

/** A near copy: the same text, run again or by another outlet. */
export interface CopyLink extends Link, Pick<ListItem, "publisher" | "outlet" | "published" | "bound"> {
  path: SitePath;
}

/** Sorting and filtering of a list, where scripts run. */
export interface ListTools {
  /** Script with the rows of all the list's pages; null where all stand on this page. */
  rows: SitePath | null;
  /**
   * Names that stand beside the one that the list is about, each with the hashes (first eight digits) of the articles
   * that have both; without these where the script has them.
   */
  together: { key: string; text: string; articles: string[] }[];
}

/** One page of several that a long list is spread over. */
export interface PageNumber {
  number: number;
  path: SitePath;
  isCurrent: boolean;
}

/** A file of the site that is no page. */
export interface TextFile {
  path: SitePath;
  text: string;
}

/** A feed of what a page lists. */
export interface FeedLink extends Link {
  path: SitePath;
  /** Media type. */
  type: string;
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
  /** Null for a list of a few rows. */
  tools: ListTools | null;
  /** Files that cite every article of the list; empty for parts of greater lists (a day) and for very long lists. */
  citationFiles: Link[];
  /** Of outlets and names. */
  feeds: FeedLink[];
  /** The day before and the day after that have articles; null on every other kind of list. */
  previous: Link | null;
  next: Link | null;
}

export interface NameNotes {
  variants: string[];
  first: DateText | null;
  last: DateText | null;
  /** Names that stand in the same articles; the number leads to these. */
  together: (Link & { countWords: string; articles: string })[];
}

/** A page that lists lists: all outlets, all authors, all persons. */
export interface IndexPage extends Page {
  heading: string;
  summary: string;
  rows: IndexRow[];
  /** The same rows by time; null for all but outlets. */
  heatMap: HeatMap | null;
  pages: PageNumber[];
}

export interface IndexRow {
  name: string;
  path: SitePath;
  countWords: string;
  span: string;
}

/** Articles by month, as bars: a small chart for each year, all on one scale. */
export interface Timeline {
  /** Of the longest bar, in CSS pixels. */
  height: number;
  /** How many articles the longest bar stands for, with its month. */
  most: Link & { path: SitePath };
  /** Years in order; several without articles are one (`2009–2011`), without bars and without a page. */
  spans: ({ words: string; bars: Bar[] } & (
    | { path: SitePath; all: Link & { path: SitePath } }
    | { path: null }
  ))[];
  /** Articles that no bar shows. */
  undated: (Link & { path: SitePath }) | null;
}

/** A month of a chart. Across it is measured in per cent of the chart's width, upwards in CSS pixels. */
export interface Bar {
  month: string;
  /** Null for a month without articles. */
  path: SitePath | null;
  count: string;
  /** `September 2022: 1.203 artikel`. */
  label: string;
  x: number;
  width: number;
  height: number;
}

/** Articles by outlet and time: a row of cells for each outlet. */
export interface HeatMap {
  caption: string;
  columns: HeatColumn[];
  rows: (IndexRow & { cells: HeatCell[]; undated: (Link & { path: SitePath }) | null })[];
  /** How many articles each shade stands for, from the lightest. */
  legend: { level: number; words: string }[];
}

/** A month or year of a heat map; `x` and `width` in per cent of its width. */
export interface HeatColumn {
  /** `September 2022`. */
  words: string;
  /** `Sep`, where there is room for it. */
  label: string | null;
  /** The year, over its first month. */
  group: string | null;
  /** The year's number has no room in a narrow window. */
  isMinor: boolean;
  x: number;
  width: number;
}

export interface HeatCell {
  /** Null for a cell without articles. */
  path: SitePath | null;
  count: string;
  /** `Kompas.com, September 2022: 12 artikel`. */
  label: string;
  /** From 1; 0 where there is none. */
  level: number;
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
  count: string;
  /** `September 2022: 1.203 artikel`. */
  label: string;
  /** Weeks from Monday to Sunday; null stands for a cell before the first or after the last day. */
  weeks: (CalendarDay | null)[][];
}

export interface YearPage extends Page {
  year: string;
  /** All articles of the year in one list. */
  all: Link & { path: SitePath };
  /** All twelve, those without articles too. */
  months: CalendarMonth[];
  heatMap: HeatMap;
  previous: Link | null;
  next: Link | null;
}

export interface MonthPage extends Page {
  heading: string;
  summary: string;
  month: CalendarMonth;
  /** Those of which this page shows articles. */
  days: { path: SitePath; words: string; items: ListItem[] }[];
  /** All pages of the month; empty where there is only this one. */
  pages: PageNumber[];
  tools: ListTools | null;
  previous: Link | null;
  next: Link | null;
  up: Link;
}

export interface CalendarPage extends Page {
  summary: string;
  years: { year: string; path: SitePath; all: Link & { path: SitePath }; months: CalendarMonth[] }[];
  undated: { path: SitePath; countWords: string } | null;
}

export interface HomePage extends Page {
  /** What is in the archive: `5 artikel`, `4 penerbit`, `6–7 September 2022`; each with the page that shows it. */
  facts: { label: string; value: string; path: SitePath }[];
  timeline: Timeline | null;
  newest: ListItem[];
  undated: ListItem[];
  /** The events that most outlets report. */
  events: EventItem[];
}

/** An article as a row of what a search finds. */
export interface ResultRow {
  /** What the index keeps of it. */
  article: Stored;
  /** The day. */
  published: DateText | null;
  /** How its text begins, and the id of that paragraph on its page; "" where it has none. */
  lead: { anchor: string; text: string } | null;
  copies: (Link & { path: SitePath; about: string })[];
}

/** The search page as it is before anything is sought: with all articles, as far as they have room. */
export interface SearchPage extends Page {
  /** `5 artikel dalam arsip`. */
  status: string;
  rows: ResultRow[];
  /** There are more rows than these. */
  hasMore: boolean;
}

/** The first page over several archives that were joined. */
export interface FrontPage extends Page {
  /** What is in all archives together. */
  facts: { label: string; value: string }[];
  /** The archives; their paths lead out of this site. */
  rows: IndexRow[];
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
  /** Persons that the text quotes by name. */
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
  left: { number: number; publisher: string };
  right: { number: number; publisher: string };
  /** How much of each stands in the other nearly word for word, in words. */
  shares: string;
  /** Sentences that say the same, beside each other; `isSame` where they do so nearly word for word. */
  rows: { percent: string; isSame: boolean; left: Piece[]; right: Piece[] }[];
  /** Sentences that only one of the two has. */
  onlyLeft: string[];
  onlyRight: string[];
}

/** Reports of one event by several outlets, side by side. */
export interface EventPage extends Page {
  heading: string;
  isSupplied: boolean;
  summary: string;
  /** Why these reports are taken for reports of one event. */
  why: string[];
  /** The earliest report, as far as dates tell. */
  first: string;
  feeds: FeedLink[];
  reports: Report[];
  /** Agencies and outlets that several reports credit, with the numbers of those reports. */
  sources: { name: string; reports: number[] }[];
  /** Which report gives which number, rows in the order of how many do. */
  numbers: { phrase: string; given: boolean[] }[];
  /** Those that share most first. */
  comparisons: Comparison[];
  /** Which comparisons are not shown; null where all are. */
  comparisonNote: string | null;
  /** Files that cite every report. */
  citationFiles: Link[];
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
  /** A person, place or organisation that the story mentions. */
  isName: boolean;
  values: { text: string; source: FactSource | null }[];
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
  /** Where `text` stands for an invisible character (`⟨U+202E⟩`): what that is. */
  invisible: string | null;
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
  /** Empty where the line is left out or only names what follows. */
  became: Became[];
}

/** What became of a source line: a block of the body, or the value of a field. */
export interface Became {
  /** `Paragraf 3`, `Penulis`. */
  label: string;
  text: string;
  /** Id of the block. */
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
  section: Link | null;
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
  keywords: Link[];
  related: string[];
  /** `Tokoh`, `Tempat`, `Lembaga` that the text mentions; a name of this article only has no page. */
  names: { label: string; links: Link[] }[];
  facts: Fact[];
  corrections: { label: string; parsed: string; corrected: string }[];
  note: string | null;
  /** Where the text was found. */
  origin: { host: string; href: string } | null;
  provenance: { label: string; text: string; href: string | null }[];
  /** `2 baris ditinggalkan dari 17`. */
  sourceSummary: string;
  sourceLines: SourceLine[];
  /** Those by which `sourceLines` were read, each with its sentence. */
  rules: { name: string; summary: string }[];
  /** Null where the source text is not published. */
  sourceFile: SitePath | null;
  /** Contacts of its writers are `•` on the page. */
  isMasked: boolean;
  ties: ArticleTies;
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

/** A field of the exported articles; inside another one `lines[].rule`. */
export interface DataField {
  name: string;
  type: string;
  description: string;
}

/** The archive's data for programs, and what they mean. */
export interface DataPage extends Page {
  files: (Link & { path: SitePath; description: string })[];
  fields: DataField[];
}

/** For the curator: what is missing, uncertain or contradictory in each text, worst first; or one such thing. */
export interface ReviewPage extends Page {
  summary: string;
  /** On the first page of all what is to be looked at in how many texts, most first. */
  tally: { words: string; count: Link }[];
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
  /** The page of all, from that of one thing. */
  up: Link | null;
  pages: PageNumber[];
}

export type SheetName = "reading" | "browsing" | "paper";
export type ScriptName =
  | "theme"
  | "startSearch"
  | "search"
  | "article"
  | "highlight"
  | "list"
  | "notFound"
  | "offline"
  | "save"
  | "slash";
/** Where the pages' style sheets and scripts are. */
export type Assets = Record<SheetName | ScriptName, SitePath>;

/**
 * Pages of a kind of which an archive has so many that all at once would fill the memory. Templates get an array of
 * some of them at a time (`writePages`).
 */
export interface Series<Kind extends Page> extends Iterable<Pending<Kind>> {
  /** Of all pages in their order. */
  paths: SitePath[];
}

/** What an article's page tells of other articles; all else on it is the article's own. */
export type PageContext = Pick<ArticlePage, "newer" | "older" | "names" | "ties">;

/** What every page prints of the site. */
export type Frame = Pick<
  Site,
  | "language"
  | "url"
  | "title"
  | "description"
  | "metaTags"
  | "policy"
  | "assets"
  | "feeds"
  | "sections"
  | "fronts"
>;

/** Everything that the templates print. */
export interface Site {
  language: Language;
  /** Absolute address that ends in `/`; null where it is not known. */
  url: string | null;
  title: string;
  description: string;
  /** For the head of every page that has no such tags of its own. */
  metaTags: MetaTag[];
  /** Content-Security-Policy. */
  policy: string;
  assets: Assets;
  /** Of the whole archive. */
  feeds: FeedLink[];
  /** The ways into the archive that every page offers. */
  sections: (Link & { path: SitePath })[];
  /** One over several archives, which has no articles of its own; none in an archive. */
  fronts: FrontPage[];
  home: HomePage;
  articles: Series<ArticlePage>;
  lists: Series<ListPage>;
  /** Outlets, authors, persons, places, organisations. */
  indexes: IndexPage[];
  /** The index of events, one document a page of it. */
  eventIndex: EventsPage[];
  events: EventPage[];
  calendar: CalendarPage;
  years: YearPage[];
  months: MonthPage[];
  data: DataPage;
  rules: RulesPage;
  reviews: Series<ReviewPage>;
  search: SearchPage;
  offline: Page;
  about: Page & { facts: { label: string; value: string; path: SitePath | null }[] };
  notFound: Page;
}
