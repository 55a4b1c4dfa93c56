/** The part of Pagefind 1.5's browser API that Kliping uses. */
interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  search(term: string | null, options?: SearchOptions): Promise<SearchResults>;
  filters(): Promise<FilterCounts>;
}

interface SearchOptions {
  filters?: Record<string, string[] | { any: string[] }>;
  sort?: Record<string, "asc" | "desc">;
}

/** Filter name, value, number of articles. */
type FilterCounts = Record<string, Record<string, number>>;

interface SearchResults {
  results: { id: string; data(): Promise<SearchResult> }[];
  filters: FilterCounts;
}

interface SearchResult {
  /** From the site's root, with a leading slash. */
  raw_url: string;
  /** HTML: escaped text with `<mark>`. */
  excerpt: string;
  meta: Record<string, string>;
}
