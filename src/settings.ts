import type { Authority, Outlet } from "./parse/knowledge.ts";

/** What an archive's owner decides; the values stand in `eleventy.config.ts`. */
export interface Settings {
  /** Name of the archive, on every page. */
  title: string;
  /** One or two sentences on what is in it. */
  description: string;
  /** Outlets that the project's own table lacks, or knows under other names. */
  outlets?: Outlet[];
  /** Persons, places and organisations with their variants, beside the project's own. */
  names?: Authority[];
}
