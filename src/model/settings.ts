import type { Authority, Outlet } from "./knowledge.ts";

/** What an archive's owner decides; the values stand in `eleventy.config.ts`. */
export interface Settings {
  /** Name of the archive, on every page. */
  title: string;
  /** One or two sentences on what is in it. */
  description: string;
  /** Where the site will be served, as an absolute address: `https://contoh.id/arsip/`. Some things need it. */
  url?: string | undefined;
  /**
   * What becomes of e-mail addresses and telephone numbers of writers. `masked` (the default): pages, feeds, exports
   * and search do not show them, the source text is published as it is. `withheld`: nor is that. `shown`: all is.
   */
  contacts?: "masked" | "withheld" | "shown";
  /** Outlets that the project's own table lacks, or knows under other names. */
  outlets?: Outlet[];
  /** Persons, places and organisations with their variants, beside the project's own. */
  names?: Authority[];
}
